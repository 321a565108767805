package app.clientele.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class NetPromoterScoreTest {

    static NetPromoterScore of(long detractors, long passives, long promoters) {
        return new NetPromoterScore(List.of(0L, detractors, 0L, 0L, 0L, 0L, 0L, 0L, passives, 0L, promoters));
    }

    private static NetPromoterScore of(NamedCsvRecord row, String suffix) {
        return of(
                Long.parseLong(row.getField("detractors" + suffix)),
                Long.parseLong(row.getField("passives" + suffix)),
                Long.parseLong(row.getField("promoters" + suffix)));
    }

    private static void assertClose(Optional<Interval> actual, NamedCsvRecord row, String low, String high) {
        Interval interval = actual.orElseThrow();
        assertThat(interval.low()).as("%s: %s", row, low).isCloseTo(number(row, low), within(1e-8));
        assertThat(interval.high()).as("%s: %s", row, high).isCloseTo(number(row, high), within(1e-8));
    }

    private static double number(NamedCsvRecord row, String field) {
        return Double.parseDouble(row.getField(field));
    }

    @Example
    void scoreAndIntervalsAreAsComputedElsewhere() {
        for (NamedCsvRecord row : ShopFiles.rows(ShopFiles.shared("surveys").resolve("nps-cases.csv"))) {
            NetPromoterScore nps = of(row, "");
            assertThat(nps.score().orElseThrow()).isCloseTo(number(row, "nps"), within(1e-8));
            assertClose(nps.adjustedWald95(), row, "adjusted_wald_low", "adjusted_wald_high");
            assertClose(nps.wald95(), row, "wald_low", "wald_high");
            assertClose(nps.score95(), row, "score_low", "score_high");
        }
    }

    @Example
    void differencesAreAsComputedElsewhere() {
        for (NamedCsvRecord row : ShopFiles.rows(ShopFiles.shared("surveys").resolve("nps-differences.csv"))) {
            Change change = Change.of(of(row, "1"), of(row, "2")).orElseThrow();
            assertThat(change.difference()).isCloseTo(number(row, "difference"), within(1e-8));
            assertClose(change.interval95(), row, "low", "high");
            assertThat(change.isClear()).isEqualTo(number(row, "low") > 0 || number(row, "high") < 0);
        }
    }

    @Example
    void withoutAnswersThereIsNoScore() {
        NetPromoterScore nobody = of(0, 0, 0);

        assertThat(nobody.score()).isEmpty();
        assertThat(nobody.adjustedWald95()).isEmpty();
        assertThat(nobody.wald95()).isEmpty();
        assertThat(nobody.score95()).isEmpty();
        assertThat(Change.of(nobody, of(1, 1, 1))).isEmpty();
        assertThat(Change.of(of(1, 1, 1), nobody)).isEmpty();
    }

    @Example
    void sixIsADetractorSevenAPassiveAndNineAPromoter() {
        NetPromoterScore nps = new NetPromoterScore(List.of(1L, 1L, 1L, 1L, 1L, 1L, 1L, 10L, 10L, 100L, 100L));

        assertThat(nps.detractors()).isEqualTo(7);
        assertThat(nps.passives()).isEqualTo(20);
        assertThat(nps.promoters()).isEqualTo(200);
    }

    @Example
    void fewAnswersAreMarked() {
        assertThat(of(10, 10, 9).isSmallSample()).isTrue();
        assertThat(of(10, 10, 10).isSmallSample()).isFalse();
        assertThat(of(1, 1, 2).isCountsOnly()).isTrue();
        assertThat(of(1, 1, 3).isCountsOnly()).isFalse();
    }

    @Property
    void intervalsStayOnTheScaleAndMirrorWhenLoversAndHatersChangePlaces(
            @ForAll @LongRange(min = 1, max = 500) long detractors,
            @ForAll @LongRange(max = 500) long passives,
            @ForAll @LongRange(max = 500) long promoters) {
        NetPromoterScore nps = of(detractors, passives, promoters);
        NetPromoterScore mirror = of(promoters, passives, detractors);
        double score = nps.score().orElseThrow();

        assertThat(mirror.score().orElseThrow()).isEqualTo(-score);
        // The adjusted interval may leave a score of 100 outside: it stands around the shrunk score, and that is meant.
        assertWithinScaleAround(nps.adjusted().score(), nps.adjustedWald95());
        assertWithinScaleAround(score, nps.wald95());
        assertWithinScaleAround(score, nps.score95());
        assertThat(mirror.score95().orElseThrow().low())
                .isCloseTo(-nps.score95().orElseThrow().high(), within(1e-9));
        assertThat(mirror.adjustedWald95().orElseThrow().low())
                .isCloseTo(-nps.adjustedWald95().orElseThrow().high(), within(1e-9));
    }

    private static void assertWithinScaleAround(double score, Optional<Interval> actual) {
        Interval interval = actual.orElseThrow();
        assertThat(interval.low()).isBetween(-100.0, score + 1e-9);
        assertThat(interval.high()).isBetween(score - 1e-9, 100.0);
    }
}
