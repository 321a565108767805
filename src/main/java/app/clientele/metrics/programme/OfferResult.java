package app.clientele.metrics.programme;

import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import app.clientele.model.programme.GiftOffer;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What became of a gift offer.
 *
 * @param netCents what the customer bought from the day after it was sent up to its last day, refunds taken off; the
 *     customer may have come anyway
 */
public record OfferResult(State state, long netCents) {

    /** How far it went. */
    public enum State {
        /** The owner noted that it was handed in. */
        USED,
        /** Nobody noted it, but the customer bought something while it could be used. */
        CAME_BACK,
        /** It can still be used. */
        OPEN,
        LAPSED
    }

    /** The result at the end of a day. */
    public static OfferResult of(GiftOffer offer, SalesHistory history, LocalDate asOf) {
        LocalDate first = offer.sentOn().plusDays(1);
        LocalDate last = offer.validUntil().isBefore(asOf) ? offer.validUntil() : asOf;
        OptionalInt customer = history.customer(offer.customerId());
        long net = 0;
        boolean came = false;
        if (customer.isPresent() && !last.isBefore(first)) {
            Period valid = Period.ofDays(first, last);
            net = history.netCents(customer.getAsInt(), valid);
            came = cameIn(history, customer.getAsInt(), valid);
        }
        return new OfferResult(state(offer, came, asOf), net);
    }

    private static State state(GiftOffer offer, boolean came, LocalDate asOf) {
        if (offer.usedOn() != null) {
            return State.USED;
        }
        if (came) {
            return State.CAME_BACK;
        }
        return offer.validUntil().isBefore(asOf) ? State.LAPSED : State.OPEN;
    }

    private static boolean cameIn(SalesHistory history, int customer, Period period) {
        for (int ticket = history.ticketsFrom(customer); ticket < history.ticketsUntil(customer); ticket++) {
            if (history.cents(ticket) > 0 && period.contains(LocalDate.ofEpochDay(history.day(ticket)))) {
                return true;
            }
        }
        return false;
    }
}
