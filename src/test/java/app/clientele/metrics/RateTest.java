package app.clientele.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RateTest {

    @Example
    void withoutBaseThereIsNoValueAndNoInterval() {
        Rate nobody = new Rate(0, 0);

        assertThat(nobody.value()).isEmpty();
        assertThat(nobody.wilson95()).isEmpty();
        assertThat(nobody.complement()).isEqualTo(nobody);
    }

    @Example
    void noneOfSomeIsZero() {
        assertThat(new Rate(0, 5).value()).hasValue(0);
    }

    @Example
    void wilsonIsAsComputedElsewhere() {
        for (NamedCsvRecord row : ShopFiles.rows(ShopFiles.shared("surveys").resolve("wilson.csv"))) {
            Interval interval = new Rate(Long.parseLong(row.getField("k")), Long.parseLong(row.getField("n")))
                    .wilson95()
                    .orElseThrow();
            assertThat(interval.low()).isCloseTo(Double.parseDouble(row.getField("low")), within(1e-11));
            assertThat(interval.high()).isCloseTo(Double.parseDouble(row.getField("high")), within(1e-11));
        }
    }

    @Property
    void wilsonHoldsTheRateWithinZeroToOneAndMirrorsItsComplement(
            @ForAll @IntRange(min = 1, max = 100_000) int base, @ForAll @IntRange(max = 1_000) int perMille) {
        Rate rate = new Rate((long) base * perMille / 1_000, base);
        Interval interval = rate.wilson95().orElseThrow();
        Interval mirror = rate.complement().wilson95().orElseThrow();

        assertThat(interval.low()).isBetween(0.0, 1.0);
        assertThat(interval.high()).isBetween(0.0, 1.0);
        assertThat(interval.contains(rate.value().orElseThrow())).isTrue();
        assertThat(interval.low()).isCloseTo(1 - mirror.high(), within(1e-12));
        // The bounds are the rates at which the observed one lies exactly z standard errors away.
        assertWithin(rate, interval.low());
        assertWithin(rate, interval.high());
    }

    private static void assertWithin(Rate rate, double bound) {
        if (bound > 0 && bound < 1) {
            double standardError = Math.sqrt(bound * (1 - bound) / rate.base());
            assertThat(Math.abs(rate.value().orElseThrow() - bound))
                    .isCloseTo(Interval.Z95 * standardError, within(1e-9));
        }
    }

    @Example
    void aShareIsNotMoreThanTheWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(-1, 2));
    }
}
