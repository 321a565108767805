package app.clientele.metrics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * Net promoter score of a set of answers 0 to 10: 100 × (promoters - detractors) / answers, -100 to 100.
 *
 * <p>With p and d the shares of promoters and detractors and s = p - d, the variance of s is (p + d - s²) / n.
 *
 * @param histogram eleven counts: answers 0, 1 … 10
 */
public record NetPromoterScore(List<Long> histogram) {

    /** Fewer answers show a tendency only. */
    public static final int SMALL_SAMPLE = 30;

    /** Fewer answers make no score. */
    public static final int COUNTS_ONLY = 5;

    public NetPromoterScore {
        if (histogram.size() != 11) {
            throw new IllegalArgumentException("answers go from 0 to 10");
        }
        histogram = List.copyOf(histogram);
    }

    /** Whether who gives this mark recommends the shop: 9 or 10. */
    public static boolean isPromoter(int mark) {
        return mark >= 9;
    }

    /** Answers 9 and 10. */
    public long promoters() {
        return count(9, 10);
    }

    /** Answers 7 and 8. */
    public long passives() {
        return count(7, 8);
    }

    /** Answers 0 to 6. */
    public long detractors() {
        return count(0, 6);
    }

    public long n() {
        return count(0, 10);
    }

    private long count(int from, int to) {
        return histogram.subList(from, to + 1).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The score; no value without answers. */
    public OptionalDouble score() {
        return Ratio.of(100.0 * (promoters() - detractors()), n());
    }

    /** Fewer than 30 answers: call the score indicative. */
    public boolean isSmallSample() {
        return n() < SMALL_SAMPLE;
    }

    /** Fewer than 5 answers: show the counts and no score. */
    public boolean isCountsOnly() {
        return n() < COUNTS_ONLY;
    }

    /**
     * The interval to show: adjusted Wald, -100 to 100; none without answers. Near 95 % from five answers on.
     *
     * <p>Three answers are added, 3/4 promoter, 3/4 detractor and 3/2 passive, then Wald's interval is taken. It stands
     * around the score so shrunk, hence not in the middle around {@link #score()}: that is meant. Rocks (2016), The
     * American Statistician 70(4).
     */
    public Optional<Interval> adjustedWald95() {
        return n() == 0 ? Optional.empty() : Optional.of(adjusted().interval95().clippedTo(-100, 100));
    }

    /** The plain Wald interval, cut to -100 to 100: of width 0 when all answers fall into one class. */
    public Optional<Interval> wald95() {
        return n() == 0
                ? Optional.empty()
                : Optional.of(withAdded(0).interval95().clippedTo(-100, 100));
    }

    /**
     * The score interval of Tango (1998) and May and Johnson (1997), by bisection: a cross-check, a little wider for
     * very few answers.
     */
    public Optional<Interval> score95() {
        if (n() == 0) {
            return Optional.empty();
        }
        double centre = (double) (promoters() - detractors()) / n();
        return Optional.of(new Interval(100 * farthestPlausible(centre, -1), 100 * farthestPlausible(centre, 1)));
    }

    /** The score, from {@code centre} towards {@code end}, up to which the answers do not contradict it. */
    private double farthestPlausible(double centre, double end) {
        double n = n();
        double d = detractors();
        double p = promoters();
        // Negative while the true score v is plausible; q estimates the share of detractors under v.
        DoubleUnaryOperator contradiction = v -> {
            double b = -d - p + (2 * n - p + d) * v;
            double c = -d * v * (1 - v);
            double q = (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n);
            return Math.abs(p - d - n * v) - Interval.Z95 * Math.sqrt(Math.max(0, n * (2 * q + v * (1 - v))));
        };
        if (contradiction.applyAsDouble(end) < 0) {
            return end;
        }
        double inside = centre;
        double outside = end;
        for (int i = 0; i < 60; i++) {
            double middle = (inside + outside) / 2;
            if (contradiction.applyAsDouble(middle) < 0) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return outside;
    }

    /** The shrunk score of {@link #adjustedWald95()}. */
    Estimate adjusted() {
        return withAdded(3);
    }

    /** The estimate after adding answers, a quarter of them promoters and a quarter detractors. */
    private Estimate withAdded(double answers) {
        return Estimate.of(promoters() + answers / 4, detractors() + answers / 4, n() + answers);
    }

    /** A score in points with its variance in squared points. */
    record Estimate(double score, double variance) {

        static Estimate of(double promoters, double detractors, double n) {
            double s = (promoters - detractors) / n;
            return new Estimate(100 * s, 10_000 * ((promoters + detractors) / n - s * s) / n);
        }

        Estimate minus(Estimate other) {
            return new Estimate(score - other.score, variance + other.variance);
        }

        Interval interval95() {
            double half = Interval.Z95 * Math.sqrt(Math.max(0, variance));
            return new Interval(score - half, score + half);
        }
    }
}
