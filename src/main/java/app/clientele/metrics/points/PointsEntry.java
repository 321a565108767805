package app.clientele.metrics.points;

import java.time.LocalDate;

/**
 * One line of a member's journal.
 *
 * @param points what was added; below 0 when taken away
 * @param balance what the member has after it
 * @param saleId the sale or refund that caused it, 0 for none
 * @param movementId what the owner wrote down that caused it, 0 for nothing
 * @param reason the owner's own words, empty for none
 */
public record PointsEntry(
        LocalDate day, Cause cause, long points, long balance, long saleId, long movementId, String reason) {

    /** Whether this is what brought the balance below 0. */
    boolean overdraws() {
        return balance < 0 && balance - points >= 0;
    }
}
