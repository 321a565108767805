package app.clientele.metrics.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DepartureIntegralTest {

    @Provide
    Arbitrary<Double> parameters() {
        return Arbitraries.doubles().between(-7, 7).map(Math::exp);
    }

    /** With α = β the integrand is one power: I = [(α+t_x)^-k - (α+T)^-k] / k, k = r+x+s. */
    @Property(tries = 500)
    void equalScalesHaveASimpleForm(
            @ForAll("parameters") double r,
            @ForAll("parameters") double s,
            @ForAll("parameters") double scale,
            @ForAll @IntRange(max = 1_000) int x,
            @ForAll @DoubleRange(min = 0, max = 300) double tx,
            @ForAll @DoubleRange(min = 0.1, max = 300) double silence) {
        DepartureIntegral integral = new DepartureIntegral(r, scale, s, scale);
        integral.set(x, tx, tx + silence);

        double k = r + x + s;
        double growth = k * Math.log1p(silence / (scale + tx));
        double expected = growth + Math.log(-Math.expm1(-growth)) - Math.log(k);
        assertThat(integral.logRatio()).isCloseTo(expected, within(1e-10 * Math.max(1, Math.abs(expected))));
    }

    /** Simpson's rule with very many points in ln(α+u), for parameters that it can follow. */
    @Property(tries = 100)
    void differentScalesAreSummedAsByBruteForce(
            @ForAll @DoubleRange(min = 0.05, max = 20) double r,
            @ForAll @DoubleRange(min = 1, max = 100) double alpha,
            @ForAll @DoubleRange(min = 0.05, max = 20) double s,
            @ForAll @DoubleRange(min = 1, max = 100) double beta,
            @ForAll @IntRange(max = 60) int x,
            @ForAll @DoubleRange(min = 0, max = 300) double tx,
            @ForAll @DoubleRange(min = 0.1, max = 300) double silence) {
        double age = tx + silence;
        double from = Math.log(alpha + tx);
        double step = (Math.log(alpha + age) - from) / 20_000;
        double sum = 0;
        double shares = 0;
        for (int i = 0; i <= 20_000; i++) {
            double u = Math.exp(from + i * step) - alpha;
            double weight = i == 0 || i == 20_000 ? 1 : i % 2 == 0 ? 2 : 4;
            double part = weight
                    * step
                    / 3
                    * Math.exp(
                            (r + x) * Math.log((alpha + age) / (alpha + u)) + s * Math.log((beta + age) / (beta + u)))
                    * (alpha + u)
                    / (beta + u);
            sum += part;
            shares += part * u / (beta + u);
        }
        DepartureIntegral integral = new DepartureIntegral(r, alpha, s, beta);
        integral.set(x, tx, age);

        assertThat(integral.logRatio()).isCloseTo(Math.log(sum), within(1e-9));
        assertThat(integral.meanShareBeta()).isCloseTo(shares / sum, within(1e-9));
    }

    private static double logRatio(double r, double alpha, double s, double beta, int x, double tx, double age) {
        DepartureIntegral integral = new DepartureIntegral(r, alpha, s, beta);
        integral.set(x, tx, age);
        return integral.logRatio();
    }

    @Test
    void nobodyLeftBetweenTheLastVisitAndTheSameDay() {
        assertThat(logRatio(0.5, 10, 0.6, 12, 3, 30, 30)).isEqualTo(Double.NEGATIVE_INFINITY);
    }
}
