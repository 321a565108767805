package app.clientele.metrics;

import app.clientele.model.SalesHistory;

/**
 * The customers as they were known at the end of one day: later visits and tickets are not seen. A customer is known
 * from the first visit on. Immutable.
 */
public final class CustomerBase {

    private final Visits visits;
    private final int day;
    private final int[] ends;

    CustomerBase(Visits visits, int day, int[] ends) {
        this.visits = visits;
        this.day = day;
        this.ends = ends;
    }

    /** The day at whose end things are seen. */
    public int day() {
        return day;
    }

    /** How many customers the whole history has; their numbers go from 0 to one less. */
    public int customerCount() {
        return ends.length;
    }

    public Visits visits() {
        return visits;
    }

    public boolean knows(int customer) {
        return ends[customer] > visits.from(customer);
    }

    /** Number of known customers. */
    public int known() {
        int known = 0;
        for (int customer = 0; customer < ends.length; customer++) {
            if (knows(customer)) {
                known++;
            }
        }
        return known;
    }

    /** Visits of a customer so far. */
    public int visitCount(int customer) {
        return ends[customer] - visits.from(customer);
    }

    /** The number in {@link Visits} just after the last visit of a customer so far. */
    public int visitsUntil(int customer) {
        return ends[customer];
    }

    /** Day of the first visit of a known customer. */
    public int first(int customer) {
        return visits.day(visits.from(customer));
    }

    /** Day of the second visit of a customer who has one. */
    int second(int customer) {
        return visits.day(visits.from(customer) + 1);
    }

    /** Day of the last visit of a known customer. */
    public int last(int customer) {
        return visits.day(ends[customer] - 1);
    }

    /** Days since the last visit of a known customer. */
    int silence(int customer) {
        return day - last(customer);
    }

    /** Whether a customer's last visit is less than {@code windowDays} old. */
    boolean isActive(int customer, int windowDays) {
        return knows(customer) && silence(customer) < windowDays;
    }

    /** Whether a customer came after the end of {@code earlier}, up to the end of this day. */
    public boolean cameSince(CustomerBase earlier, int customer) {
        return ends[customer] > earlier.ends[customer];
    }

    /** Visits of all customers after the end of {@code earlier}, up to the end of this day. */
    long visitsSince(CustomerBase earlier) {
        long count = 0;
        for (int customer = 0; customer < ends.length; customer++) {
            count += ends[customer] - earlier.ends[customer];
        }
        return count;
    }

    /** Net revenue so far of each customer in cents, refunds taken off. */
    long[] netCents() {
        SalesHistory history = visits.history();
        long[] net = new long[ends.length];
        for (int customer = 0; customer < net.length; customer++) {
            int until = history.ticketsUntil(customer);
            for (int ticket = history.ticketsFrom(customer); ticket < until && history.day(ticket) <= day; ticket++) {
                net[customer] += history.cents(ticket);
            }
        }
        return net;
    }
}
