package app.clientele.metrics;

import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import java.util.OptionalDouble;

/**
 * Sales of a period, by ticket.
 *
 * @param tickets all tickets
 * @param purchaseTickets tickets of more than 0
 * @param refundTickets tickets of less than 0
 * @param neutralTickets tickets of exactly 0
 * @param netRevenueCents sum of all tickets
 * @param grossRevenueCents sum of the purchase tickets
 * @param refundsCents sum of the refund tickets, 0 or negative
 * @param averageBasketNetCents net revenue / purchase tickets; no value without purchase ticket
 * @param averageBasketGrossCents gross revenue / purchase tickets; no value without purchase ticket
 * @param medianBasketCents median purchase ticket
 * @param anonymousShare purchase tickets without customer, of all purchase tickets
 * @param anonymousNetRevenueCents net revenue of the tickets without customer
 */
public record SalesTotals(
        long tickets,
        long purchaseTickets,
        long refundTickets,
        long neutralTickets,
        long netRevenueCents,
        long grossRevenueCents,
        long refundsCents,
        OptionalDouble averageBasketNetCents,
        OptionalDouble averageBasketGrossCents,
        OptionalDouble medianBasketCents,
        Rate anonymousShare,
        long anonymousNetRevenueCents) {

    public static SalesTotals of(SalesHistory history, Period period) {
        int from = period.firstEpochDay();
        int to = period.lastEpochDay();
        int anonymousUntil = history.ticketsUntil(SalesHistory.ANONYMOUS);
        Tally anonymous = new Tally();
        anonymous.add(history, 0, anonymousUntil, from, to);
        Tally all = new Tally();
        all.add(history, anonymousUntil, history.size(), from, to);
        all.add(anonymous);
        return new SalesTotals(
                all.purchases + all.refunds + all.neutral,
                all.purchases,
                all.refunds,
                all.neutral,
                all.grossCents + all.refundCents,
                all.grossCents,
                all.refundCents,
                Ratio.of(all.grossCents + all.refundCents, all.purchases),
                Ratio.of(all.grossCents, all.purchases),
                Medians.of(baskets(history, from, to, (int) all.purchases)),
                new Rate(anonymous.purchases, all.purchases),
                anonymous.grossCents + anonymous.refundCents);
    }

    private static double[] baskets(SalesHistory history, int from, int to, int purchases) {
        double[] baskets = new double[purchases];
        int size = 0;
        for (int ticket = 0; size < purchases; ticket++) {
            int day = history.day(ticket);
            if (from <= day && day <= to && history.cents(ticket) > 0) {
                baskets[size++] = history.cents(ticket);
            }
        }
        return baskets;
    }

    private static final class Tally {
        private long purchases;
        private long refunds;
        private long neutral;
        private long grossCents;
        private long refundCents;

        void add(SalesHistory history, int firstTicket, int until, int from, int to) {
            for (int ticket = firstTicket; ticket < until; ticket++) {
                int day = history.day(ticket);
                if (from <= day && day <= to) {
                    long cents = history.cents(ticket);
                    if (cents > 0) {
                        purchases++;
                        grossCents += cents;
                    } else if (cents < 0) {
                        refunds++;
                        refundCents += cents;
                    } else {
                        neutral++;
                    }
                }
            }
        }

        void add(Tally other) {
            purchases += other.purchases;
            refunds += other.refunds;
            neutral += other.neutral;
            grossCents += other.grossCents;
            refundCents += other.refundCents;
        }
    }
}
