package app.clientele.metrics.buying;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the parameters under which the observed purchases are most likely.
 *
 * <p>The logarithms of the parameters are searched, each within ±{@value #LIMIT}. A likelihood can have several peaks
 * and long ridges: the search runs from several starts, and the best end is polished with a fresh picture of the
 * function and a finer rule for stopping.
 */
final class MaximumLikelihood {

    /** Logarithms beyond it mean 0 or infinity: e¹⁴ is over a million. */
    private static final double LIMIT = 14;
    /** Slopes per customer and unit of a logarithm at which a search ends. */
    private static final double COARSE = 1e-6;

    private static final double FINE = 1e-10;

    /** The logarithm of a likelihood as a function of its parameters. */
    interface Likelihood {

        /** Number of customers behind it, at least 1. */
        int customers();

        /**
         * The log-likelihood of all customers.
         *
         * @param parameters all above 0
         * @param gradient receives the derivatives by the logarithms of the parameters
         */
        double at(double[] parameters, double[] gradient);
    }

    /**
     * What was found.
     *
     * @param parameters in the order of the likelihood
     * @param logLikelihood of all customers
     * @param atBound whether a parameter ran to the end of its range, so that its value means "as large (small) as can be"
     */
    record Peak(List<Double> parameters, double logLikelihood, boolean atBound) {}

    private MaximumLikelihood() {}

    /**
     * @param starts parameters to begin from, all above 0
     */
    static Peak find(Likelihood likelihood, List<double[]> starts) {
        QuasiNewton.Smooth loss = perCustomer(likelihood);
        double[] unused = new double[starts.getFirst().length];
        double[] best = starts.stream()
                .map(start -> QuasiNewton.minimise(loss, logs(start), LIMIT, COARSE))
                .min(Comparator.comparingDouble(end -> loss.at(end, unused)))
                .orElseThrow();
        double[] peak = QuasiNewton.minimise(loss, best, LIMIT, FINE);
        return new Peak(
                Arrays.stream(peak).map(Math::exp).boxed().toList(),
                -loss.at(peak, unused) * likelihood.customers(),
                Arrays.stream(peak).anyMatch(p -> Math.abs(p) >= LIMIT));
    }

    private static double[] logs(double[] parameters) {
        return Arrays.stream(parameters).map(Math::log).toArray();
    }

    private static QuasiNewton.Smooth perCustomer(Likelihood likelihood) {
        double customers = likelihood.customers();
        return (logs, gradient) -> {
            double value = likelihood.at(Arrays.stream(logs).map(Math::exp).toArray(), gradient);
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] /= -customers;
            }
            return Double.isFinite(value) ? -value / customers : Double.MAX_VALUE;
        };
    }
}
