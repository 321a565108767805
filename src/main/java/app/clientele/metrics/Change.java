package app.clientele.metrics;

import java.util.Optional;

/**
 * The change of a figure from one period to another, in the figure's unit (points for the NPS, 0.01 for one percent
 * point of a rate, cents for money).
 *
 * @param difference later minus earlier
 * @param interval95 where the true change may lie; empty for figures that have none
 */
public record Change(double difference, Optional<Interval> interval95) {

    /** Whether an arrow may be shown: the interval leaves 0 outside. Never true without an interval. */
    public boolean isClear() {
        return interval95.isPresent() && !interval95.get().contains(0);
    }
}
