package app.clientele.metrics;

import org.hipparchus.distribution.continuous.TDistribution;

/** Student's t distribution. */
final class StudentT {

    private static final double ACCURACY = 1e-14;

    private StudentT() {}

    /**
     * The t that 97.5 % of the distribution do not exceed: of every two-sided 95 % interval of a mean.
     *
     * @param degreesOfFreedom above 0, not always whole (Welch)
     */
    static double quantile975(double degreesOfFreedom) {
        return new TDistribution(degreesOfFreedom, ACCURACY).inverseCumulativeProbability(0.975);
    }
}
