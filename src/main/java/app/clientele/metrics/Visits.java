package app.clientele.metrics;

import app.clientele.model.SalesHistory;
import java.util.Arrays;

/**
 * The visits of every customer, in ascending order of days: what all metrics per customer are computed from.
 *
 * <p>A visit (purchase day) is a customer and a day whose net amount is above 0, or 0 with a net quantity above 0 (a
 * gift, a reward). Two tickets of one day are one visit; a day of net refunds is none. Tickets of one day count
 * together, so that a ticket cancelled the same day leaves no visit. Immutable; made in one pass over the tickets.
 */
public final class Visits {

    private final SalesHistory history;
    private final int[] starts;
    private final int[] days;

    private Visits(SalesHistory history, int[] starts, int[] days) {
        this.history = history;
        this.starts = starts;
        this.days = days;
    }

    public static Visits of(SalesHistory history) {
        int customers = history.customerCount();
        int[] starts = new int[customers + 1];
        int[] days = new int[history.size() - history.ticketsUntil(SalesHistory.ANONYMOUS)];
        int size = 0;
        for (int customer = 0; customer < customers; customer++) {
            int until = history.ticketsUntil(customer);
            int ticket = history.ticketsFrom(customer);
            while (ticket < until) {
                int day = history.day(ticket);
                long cents = 0;
                long quantity = 0;
                while (ticket < until && history.day(ticket) == day) {
                    cents += history.cents(ticket);
                    quantity += history.quantityThousandths(ticket);
                    ticket++;
                }
                if (cents > 0 || (cents == 0 && quantity > 0)) {
                    days[size++] = day;
                }
            }
            starts[customer + 1] = size;
        }
        return new Visits(history, starts, Arrays.copyOf(days, size));
    }

    /** The customers as they were known at the end of {@code day}. */
    public CustomerBase asOf(int day) {
        int[] ends = new int[customerCount()];
        for (int customer = 0; customer < ends.length; customer++) {
            ends[customer] = upTo(day, starts[customer], starts[customer + 1]);
        }
        return new CustomerBase(this, day, ends);
    }

    /** The first of the visits {@code from} to {@code until} (excluded) that comes after {@code day}. */
    private int upTo(int day, int from, int until) {
        int low = from;
        int high = until;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The day of the first ticket of all, anonymous ones included; there must be one. */
    int firstDayOfSales() {
        int first = Integer.MAX_VALUE;
        for (int customer = SalesHistory.ANONYMOUS; customer < customerCount(); customer++) {
            if (history.ticketsFrom(customer) < history.ticketsUntil(customer)) {
                first = Math.min(first, history.day(history.ticketsFrom(customer)));
            }
        }
        return first;
    }

    public SalesHistory history() {
        return history;
    }

    /** Customers with a ticket, whether or not they have a visit. */
    int customerCount() {
        return history.customerCount();
    }

    public int from(int customer) {
        return starts[customer];
    }

    public int day(int visit) {
        return days[visit];
    }
}
