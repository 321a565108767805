package app.clientele.metrics;

import app.clientele.model.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The first visit of a customer after a day: whether a call, or a gesture, was followed by one.
 *
 * @param cents what was spent that day, refunds taken off
 */
public record ReturnVisit(LocalDate day, long cents) {

    /**
     * The first visit on a later day than {@code day}; of a visit on the day itself nobody knows which came first.
     *
     * @param customerId the store's number
     */
    public static Optional<ReturnVisit> after(Visits visits, long customerId, LocalDate day) {
        OptionalInt found = visits.history().customer(customerId);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int customer = found.getAsInt();
        for (int visit = visits.from(customer); visit < visits.from(customer + 1); visit++) {
            if (visits.day(visit) > day.toEpochDay()) {
                LocalDate back = LocalDate.ofEpochDay(visits.day(visit));
                return Optional.of(
                        new ReturnVisit(back, visits.history().netCents(customer, Period.ofDays(back, back))));
            }
        }
        return Optional.empty();
    }
}
