package app.clientele.metrics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A mean with its spread.
 *
 * @param n number of values
 * @param mean empty when there is no value
 * @param sd sample standard deviation (divided by n - 1); empty with fewer than two values
 * @param t95 the mean ± t(0.975, n - 1) · sd / √n, not cut to any scale; empty with fewer than two values
 */
public record MeanEstimate(long n, OptionalDouble mean, OptionalDouble sd, Optional<Interval> t95) {

    /**
     * The mean of answers on a scale.
     *
     * @param histogram how often each answer was given, from {@code lowest} upwards
     */
    static MeanEstimate ofAnswers(List<Long> histogram, int lowest) {
        long n = 0;
        long sum = 0;
        for (int i = 0; i < histogram.size(); i++) {
            n += histogram.get(i);
            sum += histogram.get(i) * (lowest + i);
        }
        if (n == 0) {
            return new MeanEstimate(0, OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());
        }
        double mean = (double) sum / n;
        if (n == 1) {
            return new MeanEstimate(1, OptionalDouble.of(mean), OptionalDouble.empty(), Optional.empty());
        }
        double squares = 0;
        for (int i = 0; i < histogram.size(); i++) {
            double distance = lowest + i - mean;
            squares += histogram.get(i) * distance * distance;
        }
        double degreesOfFreedom = n - 1.0;
        double sd = Math.sqrt(squares / degreesOfFreedom);
        Interval t95 = t95(mean, Math.sqrt(squares / degreesOfFreedom / n), degreesOfFreedom);
        return new MeanEstimate(n, OptionalDouble.of(mean), OptionalDouble.of(sd), Optional.of(t95));
    }

    /** Student's interval around {@code estimate}. */
    public static Interval t95(double estimate, double standardError, double degreesOfFreedom) {
        double half = StudentT.quantile(0.975, degreesOfFreedom) * standardError;
        return new Interval(estimate - half, estimate + half);
    }
}
