package app.clientele.metrics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The change of a figure from one period to another, in the figure's unit (points for the NPS, 0.01 for one percent
 * point of a rate, cents for money). The two periods are taken as two separate samples.
 *
 * @param difference later minus earlier
 * @param interval95 where the true change may lie; empty for figures that have none
 */
public record Change(double difference, Optional<Interval> interval95) {

    /**
     * The change of a rate, with the interval of Newcombe (1998, method 10) made of the two Wilson intervals; empty when
     * one of the rates has no value.
     */
    public static Optional<Change> of(Rate earlier, Rate later) {
        if (earlier.base() == 0 || later.base() == 0) {
            return Optional.empty();
        }
        double p1 = earlier.value().orElseThrow();
        double p2 = later.value().orElseThrow();
        Interval w1 = earlier.wilson95().orElseThrow();
        Interval w2 = later.wilson95().orElseThrow();
        double difference = p2 - p1;
        double low = difference - Math.hypot(p2 - w2.low(), w1.high() - p1);
        double high = difference + Math.hypot(w2.high() - p2, p1 - w1.low());
        return Optional.of(new Change(difference, Optional.of(new Interval(low, high).clippedTo(-1, 1))));
    }

    /**
     * The change of the score, with the interval made of the two adjusted scores, their variances added; empty when one
     * of them has no answers. As each interval stands around its shrunk score, so does this one.
     */
    public static Optional<Change> of(NetPromoterScore earlier, NetPromoterScore later) {
        if (earlier.n() == 0 || later.n() == 0) {
            return Optional.empty();
        }
        double difference = later.score().orElseThrow() - earlier.score().orElseThrow();
        Interval interval =
                later.adjusted().minus(earlier.adjusted()).interval95().clippedTo(-200, 200);
        return Optional.of(new Change(difference, Optional.of(interval)));
    }

    /**
     * The change of a mean, with the interval of Welch (1947), which does not take the two spreads for equal; without
     * interval when one mean has fewer than two values, or nothing varies. Empty when one has no value.
     */
    public static Optional<Change> of(MeanEstimate earlier, MeanEstimate later) {
        if (earlier.n() < 2 || later.n() < 2) {
            return of(earlier.mean(), later.mean());
        }
        double difference = later.mean().orElseThrow() - earlier.mean().orElseThrow();
        double v1 = Math.pow(earlier.sd().orElseThrow(), 2) / earlier.n();
        double v2 = Math.pow(later.sd().orElseThrow(), 2) / later.n();
        if (v1 + v2 == 0) {
            return Optional.of(new Change(difference, Optional.empty()));
        }
        double degrees = (v1 + v2) * (v1 + v2) / (v1 * v1 / (earlier.n() - 1) + v2 * v2 / (later.n() - 1));
        return Optional.of(
                new Change(difference, Optional.of(MeanEstimate.t95(difference, Math.sqrt(v1 + v2), degrees))));
    }

    /** The change of a figure without interval, such as money; empty when one of the figures has no value. */
    public static Optional<Change> of(OptionalDouble earlier, OptionalDouble later) {
        return earlier.isEmpty() || later.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(later.getAsDouble() - earlier.getAsDouble(), Optional.empty()));
    }

    /** Whether an arrow may be shown: the interval leaves 0 outside. Never true without an interval. */
    public boolean isClear() {
        return interval95.isPresent() && !interval95.get().contains(0);
    }
}
