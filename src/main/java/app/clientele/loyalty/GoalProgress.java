package app.clientele.loyalty;

import app.clientele.metrics.Interval;
import app.clientele.model.Goal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far a goal is on a day. The pace line leads straight from the start to the target.
 *
 * @param pace where the figure should be: the start before the goal was set, the target once its time is over; empty for
 *     a goal that was set without a figure
 * @param value where it is; empty without data
 * @param share which part of the way is done: below 0 when the figure went the wrong way, above 1 beyond the target;
 *     empty without start, way or data
 */
public record GoalProgress(
        Goal goal, LocalDate day, OptionalDouble pace, OptionalDouble value, OptionalDouble share, Standing standing) {

    /** Where a figure stands beside its pace line. */
    public enum Standing {
        REACHED,
        AHEAD,
        /** So near the line that chance may explain the distance. */
        ON_PACE,
        BEHIND,
        /** There is no figure, or no line to compare it with. */
        UNKNOWN
    }

    /** The progress of a goal for {@code indicator}, with the figure of a day. */
    public static GoalProgress of(Indicator indicator, Goal goal, LocalDate day, Measure measure) {
        OptionalDouble pace = pace(goal, day);
        return new GoalProgress(
                goal,
                day,
                pace,
                measure.value(),
                share(goal, measure.value()),
                standing(indicator, goal, pace, measure));
    }

    private static OptionalDouble pace(Goal goal, LocalDate day) {
        if (goal.start().isEmpty()) {
            return OptionalDouble.empty();
        }
        double start = goal.start().getAsDouble();
        double all = ChronoUnit.DAYS.between(goal.setOn(), goal.dueOn());
        double passed = Math.clamp((double) ChronoUnit.DAYS.between(goal.setOn(), day), 0, all);
        return OptionalDouble.of(start + (goal.target() - start) * passed / all);
    }

    private static OptionalDouble share(Goal goal, OptionalDouble value) {
        if (goal.start().isEmpty() || value.isEmpty() || goal.start().getAsDouble() == goal.target()) {
            return OptionalDouble.empty();
        }
        double start = goal.start().getAsDouble();
        return OptionalDouble.of((value.getAsDouble() - start) / (goal.target() - start));
    }

    private static Standing standing(Indicator indicator, Goal goal, OptionalDouble pace, Measure measure) {
        if (measure.value().isEmpty()) {
            return Standing.UNKNOWN;
        }
        double value = measure.value().getAsDouble();
        boolean more = wantsMore(indicator, goal);
        if (value == goal.target() || value > goal.target() == more) {
            return Standing.REACHED;
        }
        if (pace.isEmpty()) {
            return Standing.UNKNOWN;
        }
        double line = pace.getAsDouble();
        if (value == line || contains(measure.interval95(), line)) {
            return Standing.ON_PACE;
        }
        return value > line == more ? Standing.AHEAD : Standing.BEHIND;
    }

    private static boolean contains(Optional<Interval> interval, double value) {
        return interval.filter(it -> it.contains(value)).isPresent();
    }

    /** Away from the start; without one, less is wanted of losses and costs only. */
    private static boolean wantsMore(Indicator indicator, Goal goal) {
        double start = goal.start().orElse(goal.target());
        return start == goal.target()
                ? indicator != Indicator.CHURN && indicator != Indicator.RETENTION_COST
                : goal.target() > start;
    }
}
