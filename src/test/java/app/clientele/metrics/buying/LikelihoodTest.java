package app.clientele.metrics.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.clientele.metrics.buying.BetaGeometricNbd.Variant;
import app.clientele.metrics.buying.MaximumLikelihood.Likelihood;
import java.util.function.ToDoubleBiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hipparchus.special.Gamma;

/** The likelihoods of all customers: equal to the sum over customers, with the gradient that differences show. */
class LikelihoodTest {

    private static final PurchaseHistories HISTORIES = Histories.simulated(200);
    private static final DistinctHistories ROWS = DistinctHistories.of(HISTORIES, 7);
    private static final Spending SPENDING = new Spending(HISTORIES);

    @Provide
    Arbitrary<double[]> parameters() {
        Arbitrary<Double> parameter = Arbitraries.doubles().between(-4, 5).map(Math::exp);
        return Combinators.combine(parameter, parameter, parameter, parameter)
                .as((p1, p2, p3, p4) -> new double[] {p1, p2, p3, p4});
    }

    @Property(tries = 100)
    void bgNbd(@ForAll("parameters") double[] p) {
        assertSumAndGradient(
                new BetaGeometricLikelihood(Variant.BG, ROWS),
                p,
                sumOver(new BetaGeometricNbd(Variant.BG, p[0], p[1], p[2], p[3])));
    }

    @Property(tries = 100)
    void mbgNbd(@ForAll("parameters") double[] p) {
        assertSumAndGradient(
                new BetaGeometricLikelihood(Variant.MBG, ROWS),
                p,
                sumOver(new BetaGeometricNbd(Variant.MBG, p[0], p[1], p[2], p[3])));
    }

    @Property(tries = 50)
    void paretoNbd(@ForAll("parameters") double[] p) {
        assertSumAndGradient(new ParetoLikelihood(ROWS), p, sumOver(new ParetoNbd(p[0], p[1], p[2], p[3])));
    }

    @Property(tries = 100)
    void gammaGamma(@ForAll("parameters") double[] p) {
        double[] three = {p[0], p[1], p[2]};
        double sum = 0;
        for (int i = 0; i < SPENDING.size(); i++) {
            sum += textbookGammaGamma(p[0], p[1], p[2], SPENDING.visits(i), SPENDING.mean(i));
        }
        assertSumAndGradient(new GammaGammaLikelihood(SPENDING), three, sum);
    }

    private static double textbookGammaGamma(double p, double q, double gamma, int x, double m) {
        return Gamma.logGamma(p * x + q)
                - Gamma.logGamma(p * x)
                - Gamma.logGamma(q)
                + q * Math.log(gamma)
                + (p * x - 1) * Math.log(m)
                + p * x * Math.log(x)
                - (p * x + q) * Math.log(gamma + m * x);
    }

    private static double sumOver(BuyingModel model) {
        double sum = 0;
        for (int i = 0; i < HISTORIES.size(); i++) {
            sum += model.logLikelihood(
                    HISTORIES.repeats(i), HISTORIES.recencyDays(i) / 7.0, HISTORIES.ageDays(i) / 7.0);
        }
        return sum;
    }

    private static void assertSumAndGradient(Likelihood likelihood, double[] parameters, double sum) {
        double[] gradient = new double[parameters.length];
        double value = likelihood.at(parameters, gradient);
        assertThat(value).isCloseTo(sum, within(1e-10 * Math.abs(sum)));

        double step = 1e-4;
        for (int i = 0; i < parameters.length; i++) {
            int index = i;
            ToDoubleBiFunction<double[], Double> shifted = (p, by) -> {
                double[] moved = p.clone();
                moved[index] *= Math.exp(by);
                return likelihood.at(moved, new double[p.length]);
            };
            // Four points, so that the differences themselves are good to about nine digits.
            double slope = (8 * (shifted.applyAsDouble(parameters, step) - shifted.applyAsDouble(parameters, -step))
                            - shifted.applyAsDouble(parameters, 2 * step)
                            + shifted.applyAsDouble(parameters, -2 * step))
                    / (12 * step);
            assertThat(gradient[i]).as("slope %d", i).isCloseTo(slope, within(1e-7 * Math.abs(value)));
        }
    }
}
