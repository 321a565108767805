package app.clientele.model.programme;

import java.time.LocalDate;

/**
 * What the owner did with a member's points by hand. Everything else in a member's journal follows from sales and rules.
 *
 * @param id the store's number, 0 while it is not stored
 * @param points what is added to the balance: below 0 for a reward
 * @param valueCents what a reward was worth when it was given; 0 for a correction
 * @param reason why points were corrected; may be empty for a reward
 */
public record PointsMovement(
        long id, long customerId, LocalDate day, Kind kind, long points, long valueCents, String reason) {

    /** What was done. */
    public enum Kind {
        REWARD,
        CORRECTION
    }

    public PointsMovement {
        if (points == 0 || Math.abs(points) > ProgrammeRule.MOST_POINTS || (kind == Kind.REWARD && points > 0)) {
            throw new IllegalArgumentException("not a movement of points: " + kind + " " + points);
        }
        if (kind == Kind.CORRECTION && reason.isBlank()) {
            throw new IllegalArgumentException("a correction has its reason");
        }
    }
}
