package app.clientele.metrics.programme;

import app.clientele.metrics.Interval;
import app.clientele.metrics.MeanEstimate;
import java.util.Arrays;
import java.util.Optional;

/**
 * A difference of means between members and others.
 *
 * @param mean members' minus others'
 * @param squaredError variance of the difference
 * @param degrees of freedom of that variance
 */
record Difference(long members, long others, double mean, double squaredError, double degrees) {

    /** Two separate samples: Welch's error and degrees of freedom. */
    static Difference ofSamples(double[] members, double[] others) {
        double m = squaredError(members);
        double o = squaredError(others);
        return new Difference(
                members.length,
                others.length,
                mean(members) - mean(others),
                m + o,
                (m + o) * (m + o) / (m * m / (members.length - 1) + o * o / (others.length - 1)));
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    /** Sample variance; 0 for fewer than two values. */
    static double variance(double[] values) {
        double mean = mean(values);
        return values.length < 2
                ? 0
                : Arrays.stream(values)
                                .map(value -> (value - mean) * (value - mean))
                                .sum()
                        / (values.length - 1);
    }

    private static double squaredError(double[] values) {
        return variance(values) / values.length;
    }

    Optional<Interval> interval95() {
        return squaredError > 0 && degrees > 0
                ? Optional.of(MeanEstimate.t95(mean, Math.sqrt(squaredError), degrees))
                : Optional.empty();
    }
}
