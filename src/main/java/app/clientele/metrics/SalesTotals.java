package app.clientele.metrics;

import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import java.util.Arrays;
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
        Tally tally = new Tally(period);
        int anonymousUntil = history.ticketsUntil(SalesHistory.ANONYMOUS);
        tally.add(history, 0, anonymousUntil);
        long anonymousPurchases = tally.purchases;
        long anonymousNetCents = tally.netCents();
        tally.add(history, anonymousUntil, history.size());
        return new SalesTotals(
                tally.purchases + tally.refunds + tally.neutral,
                tally.purchases,
                tally.refunds,
                tally.neutral,
                tally.netCents(),
                tally.grossCents,
                tally.refundCents,
                Ratio.of(tally.netCents(), tally.purchases),
                Ratio.of(tally.grossCents, tally.purchases),
                Medians.of(Arrays.copyOf(tally.baskets, tally.purchases)),
                new Rate(anonymousPurchases, tally.purchases),
                anonymousNetCents);
    }

    private static final class Tally {
        private final int from;
        private final int to;
        private int purchases;
        private int refunds;
        private int neutral;
        private long grossCents;
        private long refundCents;
        private double[] baskets = new double[1024];

        Tally(Period period) {
            this.from = period.firstEpochDay();
            this.to = period.lastEpochDay();
        }

        void add(SalesHistory history, int firstTicket, int until) {
            for (int ticket = firstTicket; ticket < until; ticket++) {
                int day = history.day(ticket);
                if (from <= day && day <= to) {
                    add(history.cents(ticket));
                }
            }
        }

        private void add(long cents) {
            if (cents > 0) {
                if (purchases == baskets.length) {
                    baskets = Arrays.copyOf(baskets, 2 * purchases);
                }
                baskets[purchases++] = cents;
                grossCents += cents;
            } else if (cents < 0) {
                refunds++;
                refundCents += cents;
            } else {
                neutral++;
            }
        }

        long netCents() {
            return grossCents + refundCents;
        }
    }
}
