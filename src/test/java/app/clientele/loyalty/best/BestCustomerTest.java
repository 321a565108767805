package app.clientele.loyalty.best;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.metrics.CustomerFigures;
import app.clientele.metrics.Segment;
import app.clientele.metrics.SegmentProfile;
import app.clientele.metrics.ShopFiles;
import app.clientele.metrics.Visits;
import app.clientele.model.Books;
import app.clientele.model.SalesHistory;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BestCustomerTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);

    @Test
    void theBestHaveTheMostSigns() {
        SalesHistory.Builder sales = new SalesHistory.Builder(0);
        for (int month = 0; month < 36; month++) {
            sales.add(1, TODAY.minusMonths(month), 5_000, 1_000);
        }
        for (int month = 0; month < 30; month++) {
            sales.add(2, TODAY.minusMonths(month), 4_000, 1_000);
        }
        sales.add(2, TODAY.minusMonths(1), -1_000, -1_000);
        for (long customer = 3; customer <= 12; customer++) {
            sales.add(customer, TODAY.minusDays(300 + customer), 1_000, 1_000);
        }
        List<SurveyAnswer> answers = new ArrayList<>();
        answers.add(answer(1, 10, TODAY.minusDays(10)));
        answers.add(answer(2, 10, TODAY.minusDays(20)));
        answers.add(answer(2, 5, TODAY.minusDays(5)));
        Books books = new Books(sales.build(), answers, List.of(), Map.of(1L, TODAY.minusYears(1)));

        List<BestCustomer> best = BestCustomer.of(books, TODAY, 5);

        assertThat(best).extracting(BestCustomer::customerId).containsExactly(1L, 2L);
        assertThat(best.get(0).signs()).containsExactly(Sign.values());
        assertThat(best.get(1).signs())
                .as("took something back, and recommends no longer")
                .doesNotContain(Sign.NO_RETURNS, Sign.MEMBER, Sign.RECOMMENDS)
                .contains(Sign.SPENDS_MOST, Sign.FAITHFUL, Sign.STILL_COMES);
    }

    @Test
    void signsAndSegmentsHaveWordsInBothLanguages() {
        for (Locale language : Texts.LANGUAGES) {
            StandingWords words =
                    new StandingWords(Texts.of(language), new Formats(language, Currency.getInstance("EUR")));
            assertThat(words.signs(List.of(Sign.values()))).contains(", ").doesNotContain("{");
            for (Segment segment : Segment.values()) {
                String explained = words.explanation(new SegmentProfile(segment, 12, 123_400, 1, 4, 10, 80));
                assertThat(explained).contains("12").contains("80").doesNotContain("{");
                assertThat(words.name(segment)).isNotBlank();
                assertThat(words.advice(segment)).isNotBlank();
            }
        }
        assertThat(new StandingWords(Texts.of(Locale.UK), new Formats(Locale.UK, Currency.getInstance("EUR")))
                        .explanation(new SegmentProfile(Segment.CHAMPION, 12, 123_400, 5, 5, 10, 10)))
                .isEqualTo("12 customers, €1,234 so far: 5 visits, last seen 10 days ago.");
    }

    @Test
    void profilesHoldEveryCustomerOnce() {
        List<CustomerFigures> customers =
                CustomerFigures.asOf(Visits.of(ShopFiles.demo().books().history()), TODAY);

        List<SegmentProfile> profiles = SegmentProfile.of(customers);

        assertThat(profiles.stream().mapToLong(SegmentProfile::customers).sum()).isEqualTo(customers.size());
        assertThat(profiles.stream().mapToLong(SegmentProfile::netCents).sum())
                .isEqualTo(
                        customers.stream().mapToLong(CustomerFigures::netCents).sum());
        assertThat(profiles).extracting(SegmentProfile::segment).isSorted();
        SegmentProfile champions = profiles.getFirst();
        assertThat(customers.stream().filter(it -> it.segment() == Segment.CHAMPION))
                .isNotEmpty()
                .allSatisfy(it -> {
                    assertThat(it.purchaseDays()).isBetween(champions.fewestVisits(), champions.mostVisits());
                    assertThat(it.silenceDays())
                            .isBetween(champions.shortestSilenceDays(), champions.longestSilenceDays());
                });
    }

    private static SurveyAnswer answer(long customer, int score, LocalDate day) {
        return new SurveyAnswer(0, SurveyQuestion.NPS, score, day, customer, "");
    }
}
