package app.clientele.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoreAnswersTest {

    /** The table of what a score of 50 % promoters, 30 % passives and 20 % detractors is worth. */
    @ParameterizedTest
    @CsvSource({"10,-19,65", "20,-6,58", "30,1,54", "50,7,49", "100,14,44", "200,19,40", "400,22,37"})
    void moreAnswersNarrowTheInterval(long n, long low, long high) {
        Interval interval =
                nps(n * 2 / 10, n * 3 / 10, n * 5 / 10).adjustedWald95().orElseThrow();

        assertThat(Math.round(interval.low())).isEqualTo(low);
        assertThat(Math.round(interval.high())).isEqualTo(high);
    }

    /** Beyond the end of the scale the bound is cut, not the score. */
    @Test
    void twelvePromotersOfTwelveEndAtAHundred() {
        assertThat(nps(0, 0, 12).adjusted().interval95().high()).isCloseTo(105.8, within(0.05));
        assertThat(nps(0, 0, 12).adjustedWald95().orElseThrow().high()).isEqualTo(100);
    }

    @Property(tries = 200)
    void soManyMoreAreJustEnoughToTellAChange(
            @ForAll @IntRange(min = 1, max = 60) int detractors,
            @ForAll @IntRange(max = 60) int passives,
            @ForAll @IntRange(max = 60) int promoters) {
        NetPromoterScore earlier = nps(150, 200, 250);
        NetPromoterScore later = nps(detractors, passives, promoters);

        OptionalLong more = MoreAnswers.toTell(earlier, later);

        if (more.isPresent() && more.getAsLong() == 0) {
            assertThat(Change.of(earlier, later).orElseThrow().isClear()).isTrue();
        } else {
            assertThat(Change.of(earlier, later).orElseThrow().isClear()).isFalse();
            // A whole number of times the same answers, at least as many as asked for, is enough.
            more.ifPresent(it -> {
                long times = Math.ceilDiv(later.n() + it, later.n());
                assertThat(Change.of(earlier, nps(times * detractors, times * passives, times * promoters))
                                .orElseThrow()
                                .isClear())
                        .isTrue();
            });
        }
    }

    @Test
    void equalScoresAreNeverTold() {
        assertThat(MoreAnswers.toTell(nps(10, 20, 30), nps(10, 20, 30))).isEmpty();
        assertThat(MoreAnswers.toTell(new Rate(10, 20), new Rate(20, 40))).isEmpty();
        assertThat(MoreAnswers.toTell(nps(0, 0, 0), nps(1, 2, 3))).isEmpty();
        assertThat(MoreAnswers.toTell(new Rate(0, 0), new Rate(1, 2))).isEmpty();
    }

    /** z² × variance / margin² = 3.84 × 0.61 / 0.01 = 234 answers, three of them the added ones. */
    @Test
    void aScoreKnownWithinTenPointsTakesOverTwoHundredAnswers() {
        assertThat(MoreAnswers.toKnowWithin(nps(10, 15, 25), 10).orElseThrow()).isBetween(178L, 184L);
        assertThat(MoreAnswers.toKnowWithin(new Rate(25, 50), 0.05).orElseThrow())
                .isBetween(325L, 335L);
        assertThat(MoreAnswers.toKnowWithin(nps(0, 0, 0), 10)).isEmpty();
    }

    @Test
    void aMeanChangesClearlyWhenItsSpreadIsSmall() {
        MeanEstimate low = MeanEstimate.ofAnswers(List.of(0L, 10L, 10L, 0L, 0L), 1);
        MeanEstimate high = MeanEstimate.ofAnswers(List.of(0L, 0L, 0L, 10L, 10L), 1);

        assertThat(Change.of(low, high).orElseThrow().isClear()).isTrue();
        assertThat(Change.of(low, low).orElseThrow().isClear()).isFalse();
        assertThat(Change.of(low, high).orElseThrow().difference()).isEqualTo(2);
        assertThat(Change.of(MeanEstimate.ofAnswers(List.of(0L, 0L), 1), high)).isEmpty();
    }

    static NetPromoterScore nps(long detractors, long passives, long promoters) {
        List<Long> histogram = new ArrayList<>(Collections.nCopies(11, 0L));
        histogram.set(3, detractors);
        histogram.set(8, passives);
        histogram.set(10, promoters);
        return new NetPromoterScore(histogram);
    }
}
