package app.clientele.metrics.buying;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the parameters under which the observed purchases are most likely.
 *
 * <p>The logarithms of the parameters are searched, each within ±{@value #LIMIT}. A likelihood can have several peaks
 * and long ridges: the search runs from several starts, and the best end is polished.
 */
final class MaximumLikelihood {

    /** Logarithms beyond it mean 0 or infinity: e¹⁴ is over a million. */
    private static final double LIMIT = 14;
    /** So near to a limit is at it: the likelihood is so flat there that a search may stop anywhere. */
    private static final double LIMIT_MARGIN = 1;
    /** Slope per customer and unit of a logarithm at which a search from a start ends. */
    private static final double COARSE = 1e-6;
    /** And at which the polish ends. */
    private static final double FINE = 1e-10;

    /** Rows in a cross-section: enough to come near the peak, whatever the number of all. */
    static final int CROSS_SECTION = 500;
    /** With fewer rows than this many cross-sections, all are searched. */
    static final int LEAST_STRIDE = 4;

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
     * The peak found from the best of all starts.
     *
     * @param starts parameters to begin from, all above 0
     */
    static Peak find(Likelihood likelihood, List<double[]> starts) {
        QuasiNewton.Smooth loss = perCustomer(likelihood);
        return polished(likelihood, best(loss, searches(loss, starts)));
    }

    /**
     * The same in less time: all starts are searched over a cross-section of the customers, and only the best of the
     * ends, as seen by all customers, is polished over all. Where parameters lie far out, all customers are searched from
     * all starts: a likelihood is flat there, and the few who show its peak may not be in the cross-section.
     */
    static Peak find(Likelihood likelihood, Likelihood crossSection, List<double[]> starts) {
        if (crossSection.customers() < likelihood.customers()) {
            QuasiNewton best = best(perCustomer(likelihood), searches(perCustomer(crossSection), starts));
            Peak peak = polished(likelihood, best);
            if (!isFarOut(best.point()) && peak.parameters().stream().noneMatch(p -> isFarOut(Math.log(p)))) {
                return peak;
            }
        }
        return find(likelihood, starts);
    }

    private static List<QuasiNewton> searches(QuasiNewton.Smooth loss, List<double[]> starts) {
        return starts.stream()
                .map(start -> QuasiNewton.minimise(
                        loss, Arrays.stream(start).map(Math::log).toArray(), LIMIT, COARSE))
                .toList();
    }

    private static QuasiNewton best(QuasiNewton.Smooth loss, List<QuasiNewton> searches) {
        return searches.stream()
                .min(Comparator.comparingDouble(search -> loss.at(search.point(), new double[search.point().length])))
                .orElseThrow();
    }

    private static Peak polished(Likelihood likelihood, QuasiNewton search) {
        double[] logs = search.continued(perCustomer(likelihood), FINE).point();
        double[] parameters = Arrays.stream(logs).map(Math::exp).toArray();
        return new Peak(
                Arrays.stream(parameters).boxed().toList(),
                likelihood.at(parameters, new double[parameters.length]),
                Arrays.stream(logs).anyMatch(log -> Math.abs(log) >= LIMIT - LIMIT_MARGIN));
    }

    private static boolean isFarOut(double... logs) {
        return Arrays.stream(logs).anyMatch(log -> Math.abs(log) > LIMIT / 2);
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
