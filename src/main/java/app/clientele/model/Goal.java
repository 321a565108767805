package app.clientele.model;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * What the owner wants a figure to reach.
 *
 * @param indicator the figure's name
 * @param start what the figure was when the goal was set, in its unit (money in cents); empty when it had no value
 * @param target in the same unit
 * @param setOn the day the goal was set
 * @param dueOn the day by which it is to be reached, after {@code setOn}
 */
public record Goal(String indicator, OptionalDouble start, double target, LocalDate setOn, LocalDate dueOn) {
    public Goal {
        if (!setOn.isBefore(dueOn)) {
            throw new IllegalArgumentException("a goal lies ahead of the day it is set: " + setOn + ", " + dueOn);
        }
    }
}
