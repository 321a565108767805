package app.clientele.metrics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.clientele.metrics.RandomShop;
import app.clientele.metrics.RandomShop.Ticket;
import app.clientele.metrics.Visits;
import app.clientele.metrics.change.ScoreChange.Moved;
import app.clientele.model.Period;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetentionAndScoreChangeTest {

    private static final Period Y2022 = Period.ofYear(2022);
    private static final Period Y2023 = Period.ofYear(2023);
    private static final Period Y2024 = Period.ofYear(2024);

    @Provide
    Arbitrary<RandomShop> shops() {
        return RandomShop.any();
    }

    @Provide
    Arbitrary<List<SurveyAnswer>> answers() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10),
                        RandomShop.day(),
                        Arbitraries.longs().between(1, 14).injectNull(0.3))
                .as((score, day, customer) -> new SurveyAnswer(0, SurveyQuestion.NPS, score, day, customer, ""))
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void partsOfRetentionAddUpAndFlipTheirSign(@ForAll("shops") RandomShop shop) {
        Visits visits = Visits.of(shop.history());
        Period earlier = new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 1, 1));
        Period later = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 7, 1));

        RetentionChange change = RetentionChange.of(visits, earlier, later);

        if (change.change().isPresent()) {
            assertThat(change.parts().sum()).isCloseTo(change.change().get().difference(), within(1e-12));
            GroupParts back = RetentionChange.of(visits, later, earlier).parts();
            change.parts()
                    .parts()
                    .forEach((group, part) -> assertThat(back.parts().getOrDefault(group, Double.NaN))
                            .isCloseTo(-part, within(1e-12)));
        }
        assertThat(change.lost()).hasSize((int) change.later().complement().count());
        assertThat(change.lost()).noneMatch(change.regained()::contains);
    }

    @Property(tries = 300)
    void partsOfTheScoreAddUp(@ForAll("shops") RandomShop shop, @ForAll("answers") List<SurveyAnswer> answers) {
        ScoreChange change = ScoreChange.of(answers, Visits.of(shop.history()), Y2023, Y2024);

        if (change.change().isPresent()) {
            assertThat(change.parts().sum()).isCloseTo(change.change().get().difference(), within(1e-9));
        } else {
            assertThat(change.parts().parts()).isEmpty();
            assertThat(change.isClear()).isFalse();
        }
    }

    @Test
    void lostAndRegainedAreNamedTheMostValuableFirst() {
        List<Ticket> tickets = new ArrayList<>();
        for (long customer = 1; customer <= 3; customer++) {
            tickets.add(new Ticket(customer, LocalDate.of(2023, 5, 1), 1_000 * customer, 1_000));
        }
        tickets.add(new Ticket(4, LocalDate.of(2022, 5, 1), 500, 1_000));
        tickets.add(new Ticket(4, LocalDate.of(2024, 5, 1), 500, 1_000));
        tickets.add(new Ticket(5, LocalDate.of(2024, 5, 1), 500, 1_000));
        tickets.add(new Ticket(1, LocalDate.of(2024, 6, 1), 500, 1_000));

        RetentionChange change = RetentionChange.of(Visits.of(new RandomShop(tickets).history()), Y2023, Y2024);

        assertThat(change.lost()).containsExactly(3L, 2L);
        assertThat(change.regained()).as("a new customer is not regained").containsExactly(4L);
        assertThat(change.later().count()).isEqualTo(1);
    }

    @Test
    void whoChangedSidesIsNamed() {
        List<SurveyAnswer> answers = List.of(
                answer(10, 2023, 1L), answer(3, 2024, 1L), // a promoter lost
                answer(7, 2023, 2L), answer(8, 2024, 2L), // still passive
                answer(6, 2023, 3L), answer(9, 2024, 3L), // won
                answer(0, 2023, null), answer(10, 2024, null)); // nobody knows who

        ScoreChange change = ScoreChange.of(answers, Visits.of(new RandomShop(List.of()).history()), Y2023, Y2024);

        assertThat(change.moved()).containsExactly(new Moved(1, 10, 3), new Moved(3, 6, 9));
        assertThat(change.parts().parts()).containsOnlyKeys(VisitGroup.UNKNOWN);
        assertThat(change.isClear()).isFalse();
    }

    @Test
    void withoutAnswersThereIsNoChange() {
        ScoreChange change = ScoreChange.of(
                List.of(answer(10, 2024, null)), Visits.of(new RandomShop(List.of()).history()), Y2022, Y2024);

        assertThat(change.change()).isEmpty();
        assertThat(change.moreAnswers()).isEmpty();
    }

    private static SurveyAnswer answer(int score, int year, @Nullable Long customer) {
        return new SurveyAnswer(0, SurveyQuestion.NPS, score, LocalDate.of(year, 3, 1), customer, "");
    }
}
