package app.clientele.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A complaint, or an unhappy answer, that the shop looks after until it is closed.
 *
 * @param id the store's number, 0 while it is not stored
 * @param customerId who is unhappy, {@code null} when nobody knows
 * @param answerId the answer it comes from, {@code null} for a complaint typed by hand
 * @param due the day by which it should be closed, not before it was opened
 * @param subject what happened
 * @param gestureCents what the gesture cost the shop
 * @param outcome how it ended; empty while it is open
 * @param closed the day it was closed, not before it was opened; empty while it is open
 */
public record CustomerCase(
        long id,
        @Nullable Long customerId,
        @Nullable Long answerId,
        LocalDate opened,
        LocalDate due,
        String subject,
        Gesture gesture,
        long gestureCents,
        String note,
        Optional<Outcome> outcome,
        Optional<LocalDate> closed) {

    /** What the shop does to make up for it. */
    public enum Gesture {
        NONE,
        EXCHANGE,
        REFUND,
        DISCOUNT
    }

    /** How it ended. */
    public enum Outcome {
        SATISFIED,
        PARTLY,
        LOST
    }

    public CustomerCase {
        if (due.isBefore(opened) || closed.filter(day -> day.isBefore(opened)).isPresent()) {
            throw new IllegalArgumentException("a case opened on " + opened + " cannot be due or closed before");
        }
        if (outcome.isPresent() != closed.isPresent()) {
            throw new IllegalArgumentException("a closed case has an outcome, an open one has none");
        }
        if (gestureCents < 0) {
            throw new IllegalArgumentException("a gesture costs at least nothing, not " + gestureCents);
        }
    }

    public boolean isOpen() {
        return closed.isEmpty();
    }

    /** Whether it was open after the day by which it should have been closed. */
    public boolean isLate(LocalDate today) {
        return closed.orElse(today).isAfter(due);
    }

    public CustomerCase withId(long newId) {
        return new CustomerCase(
                newId, customerId, answerId, opened, due, subject, gesture, gestureCents, note, outcome, closed);
    }
}
