package app.clientele.metrics;

import org.hipparchus.distribution.continuous.TDistribution;

/** Student's t distribution. */
final class StudentT {

    private static final double ACCURACY = 1e-14;

    private StudentT() {}

    /**
     * The t that a share {@code p} of the distribution does not exceed: 0.975 for a two-sided 95 % interval.
     *
     * @param degreesOfFreedom above 0, not always whole (Welch)
     */
    static double quantile(double p, double degreesOfFreedom) {
        return new TDistribution(degreesOfFreedom, ACCURACY).inverseCumulativeProbability(p);
    }
}
