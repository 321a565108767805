package app.clientele.loyalty.why;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.metrics.Change;
import app.clientele.metrics.Interval;
import app.clientele.metrics.NetPromoterScore;
import app.clientele.metrics.Rate;
import app.clientele.metrics.change.GroupParts;
import app.clientele.metrics.change.RetentionChange;
import app.clientele.metrics.change.SalesChange;
import app.clientele.metrics.change.SalesFactor;
import app.clientele.metrics.change.ScoreChange;
import app.clientele.metrics.change.VisitGroup;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ChangeSentencesTest {

    private final ChangeSentences french = sentences(Locale.FRANCE);
    private final ChangeSentences english = sentences(Locale.UK);

    private static ChangeSentences sentences(Locale language) {
        Texts texts = Texts.of(language);
        return new ChangeSentences(
                texts, new Formats(texts.locale(), Currency.getInstance("EUR")), id -> "Client-" + (char) ('A' + id));
    }

    @Test
    void salesAreExplainedByTheirParts() {
        SalesChange change = sales(
                Map.of(SalesFactor.CUSTOMERS, -90_000L, SalesFactor.VISITS, -48_000L, SalesFactor.BASKET, 14_000L), 0);

        assertThat(english.sales(change))
                .contains("Sales −€1,240: fewer customers −€900, fewer visits each −€480, bigger basket +€140.");
        assertThat(french.sales(change).orElseThrow())
                .startsWith("Ventes −1\u202f240\u00a0€\u00a0: moins de clients −900\u00a0€, moins de passages chacun");
    }

    /** Half an euro: the sum of the shown parts must not be rounded otherwise than the shown sum. */
    @Test
    void halvesAreRoundedAlike() {
        SalesChange change = sales(
                Map.of(
                        SalesFactor.CUSTOMERS,
                        35_685L,
                        SalesFactor.VISITS,
                        -28L,
                        SalesFactor.UNNAMED_PURCHASES,
                        -41_307L),
                0);

        assertThat(numbers(english.sales(change).orElseThrow())).containsExactly(-57L, -414L, 357L);
    }

    @Test
    void ofNoiseNothingIsSaid() {
        assertThat(english.sales(sales(Map.of(SalesFactor.CUSTOMERS, -90_000L), 100_000)))
                .isEmpty();
        assertThat(english.retention(new RetentionChange(
                        new Rate(5, 10),
                        new Rate(6, 10),
                        Change.of(new Rate(5, 10), new Rate(6, 10)),
                        new GroupParts(Map.of(VisitGroup.ONCE, 0.1)),
                        List.of(1L),
                        List.of())))
                .isEmpty();
    }

    @Test
    void retentionNamesTheLostAndTheRegained() {
        RetentionChange change = new RetentionChange(
                new Rate(600, 1000),
                new Rate(500, 1000),
                Change.of(new Rate(600, 1000), new Rate(500, 1000)),
                new GroupParts(Map.of(VisitGroup.OFTEN, -0.08, VisitGroup.ONCE, -0.02)),
                List.of(0L, 1L, 2L, 3L, 4L),
                List.of(5L));

        assertThat(english.retention(change))
                .contains("Customers coming back −10 points: came five times or more −8, came once −2."
                        + " Lost: Client-A, Client-B, Client-C and 2 others. Back again: Client-F.");
    }

    @Test
    void theScoreNamesWhoChangedSides() {
        NetPromoterScore low = score(60, 0, 40);
        NetPromoterScore high = score(10, 0, 90);
        ScoreChange change = new ScoreChange(
                low,
                high,
                Change.of(low, high),
                OptionalLong.of(0),
                new GroupParts(Map.of(VisitGroup.UNKNOWN, 100.0)),
                List.of(new ScoreChange.Moved(0, 3, 9)));

        assertThat(english.score(change))
                .contains("Recommendation +100 points: without a name +100. More content: Client-A (3 → 9).");
    }

    @Test
    void howManyMoreAnswersIsSaidRoundly() {
        assertThat(english.moreAnswers(OptionalLong.of(57))).contains("About 60 more answers are needed to tell.");
        assertThat(french.moreAnswers(OptionalLong.of(57)))
                .contains("Il faut encore environ 60 réponses pour le dire.");
        assertThat(english.moreAnswers(OptionalLong.of(1))).contains("One more answer is needed to tell.");
        assertThat(english.moreAnswers(OptionalLong.of(1_234)).orElseThrow()).contains("1,300");
        assertThat(english.moreAnswers(OptionalLong.of(0))).isEmpty();
        assertThat(english.moreAnswers(OptionalLong.empty())).isEmpty();
    }

    @Property(tries = 200)
    void bothLanguagesSayTheSameNumbersAndTheShownPartsAddUp(
            @ForAll @LongRange(min = -2_000_000, max = 2_000_000) long customers,
            @ForAll @LongRange(min = -2_000_000, max = 2_000_000) long visits,
            @ForAll @LongRange(min = -2_000_000, max = 2_000_000) long unnamed) {
        SalesChange change = sales(
                Map.of(
                        SalesFactor.CUSTOMERS,
                        customers,
                        SalesFactor.VISITS,
                        visits,
                        SalesFactor.UNNAMED_PURCHASES,
                        unnamed),
                0);
        Optional<String> inFrench = french.sales(change);
        Optional<String> inEnglish = english.sales(change);

        assertThat(inFrench.isPresent()).isEqualTo(inEnglish.isPresent());
        inFrench.ifPresent(sentence -> {
            List<Long> numbers = numbers(sentence);
            assertThat(numbers).isEqualTo(numbers(inEnglish.orElseThrow()));
            assertThat(numbers.stream().skip(1).mapToLong(Long::longValue).sum())
                    .isEqualTo(numbers.getFirst());
        });
    }

    private static List<Long> numbers(String sentence) {
        return java.util.regex.Pattern.compile("[+−]?€?\\d+")
                .matcher(sentence.replaceAll("(?<=\\d)[\u202f,](?=\\d)", ""))
                .results()
                .map(it -> it.group().replace("€", "").replace('−', '-'))
                .map(Long::valueOf)
                .toList();
    }

    private static SalesChange sales(Map<SalesFactor, Long> parts, double noise) {
        long difference = parts.values().stream().mapToLong(Long::longValue).sum();
        return new SalesChange(
                10_000_000, 10_000_000 + difference, parts, new Interval(difference - noise, difference + noise));
    }

    private static NetPromoterScore score(long detractors, long passives, long promoters) {
        List<Long> histogram = new java.util.ArrayList<>(Collections.nCopies(11, 0L));
        histogram.set(0, detractors);
        histogram.set(7, passives);
        histogram.set(10, promoters);
        return new NetPromoterScore(histogram);
    }
}
