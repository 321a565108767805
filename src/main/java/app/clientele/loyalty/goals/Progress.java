package app.clientele.loyalty.goals;

import app.clientele.loyalty.Measure;
import app.clientele.metrics.Interval;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far a goal is on a day.
 *
 * @param pace where the figure should be
 * @param value where it is; empty without data
 * @param share which part of the way from start to target is done: below 0 when the figure went the wrong way, above 1
 *     beyond the target; empty without data
 */
public record Progress(
        Goal goal, LocalDate day, double pace, OptionalDouble value, OptionalDouble share, Standing standing) {

    /** Where a figure stands beside its pace line. */
    public enum Standing {
        REACHED,
        AHEAD,
        /** So near the line that chance may explain the distance. */
        ON_PACE,
        BEHIND,
        /** There is no figure yet. */
        NO_VALUE
    }

    /** The progress of a goal with the figure of a day. */
    public static Progress of(Goal goal, LocalDate day, Measure measure) {
        double pace = goal.paceOn(day);
        if (measure.value().isEmpty()) {
            return new Progress(goal, day, pace, measure.value(), OptionalDouble.empty(), Standing.NO_VALUE);
        }
        double value = measure.value().getAsDouble();
        double share = (value - goal.startValue()) / (goal.target() - goal.startValue());
        return new Progress(
                goal,
                day,
                pace,
                measure.value(),
                OptionalDouble.of(share),
                share >= 1 ? Standing.REACHED : standing(goal, value, pace, measure.interval95()));
    }

    private static Standing standing(Goal goal, double value, double pace, Optional<Interval> interval) {
        if (value == pace || interval.filter(it -> it.contains(pace)).isPresent()) {
            return Standing.ON_PACE;
        }
        return value > pace == goal.wantsMore() ? Standing.AHEAD : Standing.BEHIND;
    }
}
