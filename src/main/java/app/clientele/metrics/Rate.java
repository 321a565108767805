package app.clientele.metrics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A share of customers, tickets or answers: {@code count} out of {@code base}.
 *
 * <p>With {@code base} 0 there is no value and no interval; 0 % is said only when the base is above 0.
 */
public record Rate(long count, long base) {

    public Rate {
        if (count < 0 || base < count) {
            throw new IllegalArgumentException("not a share: " + count + " of " + base);
        }
    }

    /** {@code count / base}, 0 to 1. */
    public OptionalDouble value() {
        return base == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / base);
    }

    /** The others: {@code base - count} out of {@code base}. Churn is the complement of retention. */
    public Rate complement() {
        return new Rate(base - count, base);
    }

    /**
     * The 95 % score interval of E. B. Wilson (1927), within 0 to 1.
     *
     * <p>Centre {@code (p + z²/2n) / (1 + z²/n)}, half-width {@code z / (1 + z²/n) · sqrt(p(1-p)/n + z²/4n²)}.
     */
    public Optional<Interval> wilson95() {
        if (base == 0) {
            return Optional.empty();
        }
        double n = base;
        double p = count / n;
        double zz = Interval.Z95 * Interval.Z95;
        double centre = (p + zz / (2 * n)) / (1 + zz / n);
        double half = Interval.Z95 / (1 + zz / n) * Math.sqrt(p * (1 - p) / n + zz / (4 * n * n));
        // Exact at the ends, where rounding would leave 1e-17 instead of 0.
        double low = count == 0 ? 0 : centre - half;
        double high = count == base ? 1 : centre + half;
        return Optional.of(new Interval(low, high).clippedTo(0, 1));
    }
}
