package app.clientele.loyalty.goals;

import app.clientele.loyalty.Indicator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Something the owner wants a figure to reach by a day. The pace line leads straight from the start to the target.
 *
 * @param startValue the figure on {@code start}, in its unit
 * @param target the figure wanted on {@code by}
 */
public record Goal(Indicator indicator, LocalDate start, double startValue, LocalDate by, double target) {

    public Goal {
        if (!start.isBefore(by)) {
            throw new IllegalArgumentException("a goal needs time: " + start + " to " + by);
        }
        if (!Double.isFinite(startValue) || !Double.isFinite(target) || startValue == target) {
            throw new IllegalArgumentException("a goal is a change: " + startValue + " to " + target);
        }
    }

    /** Where the figure should be on a day: the start before it began, the target once its time is over. */
    public double paceOn(LocalDate day) {
        double all = ChronoUnit.DAYS.between(start, by);
        double passed = Math.clamp(ChronoUnit.DAYS.between(start, day), 0, (long) all);
        return startValue + (target - startValue) * passed / all;
    }

    /** Whether more is wanted, and not less as of churn or costs. */
    public boolean wantsMore() {
        return target > startValue;
    }
}
