package app.clientele.metrics;

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
public record MeanEstimate(long n, OptionalDouble mean, OptionalDouble sd, Optional<Interval> t95) {}
