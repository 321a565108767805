package app.clientele.metrics.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The closed form against the integral it stands for, two ways that share nothing. */
class GeometricDropoutTest {

    @Provide
    Arbitrary<Double> parameters() {
        return Arbitraries.doubles().between(-7, 7).map(Math::exp);
    }

    @Property(tries = 2_000)
    void closedFormIsTheMeanOverAllChancesToLeave(
            @ForAll("parameters") double r,
            @ForAll("parameters") double alpha,
            @ForAll("parameters") double a,
            @ForAll("parameters") double b,
            @ForAll("parameters") double t) {
        double integral = GeometricDropout.integral(r, alpha, a, b, t);

        assertThat(GeometricDropout.expectedPurchases(r, alpha, a, b, t))
                .isCloseTo(integral, within(1e-9 * Math.max(1, integral)));
    }

    /** With a = 1 the quotient in the closed form is 0/0. */
    @Test
    void nothingHappensWhereTheClosedFormHasGaps() {
        for (double gap : new double[] {1e-4, 1e-6, 1e-9, 0}) {
            assertThat(GeometricDropout.expectedPurchases(0.5, 6, 1 + gap, 2, 52))
                    .isCloseTo(GeometricDropout.expectedPurchases(0.5, 6, 1, 2, 52), within(3 * gap + 1e-12));
            assertThat(GeometricDropout.expectedPurchases(0.5, 6, 0.4 + gap, 0.6, 52))
                    .isCloseTo(GeometricDropout.expectedPurchases(0.5, 6, 0.4, 0.6, 52), within(9 * gap + 1e-12));
        }
    }

    /** Who never leaves makes r/α visits per unit of time. */
    @Test
    void withoutLeavingVisitsGoOnAtTheMeanRate() {
        assertThat(GeometricDropout.expectedPurchases(0.5, 6, 1e-6, 1e6, 52)).isCloseTo(0.5 / 6 * 52, within(1e-6));
    }

    /** All alike: rate 0.1, chance to leave 1 in 5, hence (1 - e^-(0.1 · 0.2 · 52)) / 0.2. */
    @Test
    void alikeCustomersFollowTheSimpleFormula() {
        assertThat(GeometricDropout.expectedPurchases(1e6, 1e7, 2e5, 8e5, 52))
                .isCloseTo((1 - Math.exp(-0.1 * 0.2 * 52)) / 0.2, within(1e-4));
    }

    @Test
    void longestFutureOfRareVisitorsIsFinite() {
        assertThat(GeometricDropout.expectedPurchases(0.05, 1e-3, 0.5, 2, 5_000))
                .isPositive()
                .isFinite();
    }
}
