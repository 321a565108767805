package app.clientele.model;

import java.time.LocalDate;

/**
 * A word to a customer from the owner's list, and what came of it.
 *
 * @param id the store's number, 0 while it is not stored
 */
public record Outreach(long id, long customerId, LocalDate day, Occasion occasion, Outcome outcome) {

    /** Why the customer stood on the list. */
    public enum Occasion {
        /** Silent for longer than usual. */
        CALL,
        /** Would recommend the shop. */
        THANKS,
        /** Expected one of these days. */
        VISIT
    }

    /** What came of it. */
    public enum Outcome {
        REACHED,
        NO_ANSWER,
        CAME_BACK,
        /** Does not want to be called or written to any more. */
        LEAVE_ALONE
    }

    public Outreach withId(long newId) {
        return new Outreach(newId, customerId, day, occasion, outcome);
    }
}
