package app.clientele.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * All tickets of the shop, in columns: the one picture from which every metric is computed. Immutable.
 *
 * <p>Tickets are sorted by customer, then by day, then by the order in which they were added. Customers are numbered
 * 0, 1, 2 … in the order of their store ids; anonymous tickets come first, under {@link #ANONYMOUS}. Arrays are not
 * handed out, so that nobody can change them.
 */
public final class SalesHistory {

    public static final int ANONYMOUS = -1;

    /** The first ticket of each group, anonymous tickets being group 0, then the number of tickets. */
    private final int[] groupStarts;

    private final int[] days;
    private final long[] cents;
    private final long[] quantities;
    private final long[] customerIds;

    private SalesHistory(int[] groupStarts, int[] days, long[] cents, long[] quantities, long[] customerIds) {
        this.groupStarts = groupStarts;
        this.days = days;
        this.cents = cents;
        this.quantities = quantities;
        this.customerIds = customerIds;
    }

    /** Number of tickets. */
    public int size() {
        return days.length;
    }

    /** Number of customers that have at least one ticket. */
    public int customerCount() {
        return customerIds.length;
    }

    /** The first ticket of a customer, from 0, or of {@link #ANONYMOUS}. */
    public int ticketsFrom(int customer) {
        return groupStarts[customer + 1];
    }

    /** One more than the last ticket of a customer, from 0, or of {@link #ANONYMOUS}. */
    public int ticketsUntil(int customer) {
        return groupStarts[customer + 2];
    }

    /** The day of a ticket, in days since 1 January 1970. */
    public int day(int ticket) {
        return days[ticket];
    }

    /** The amount of a ticket in cents; negative for a refund. */
    public long cents(int ticket) {
        return cents[ticket];
    }

    /** The net quantity of a ticket, in thousandths of a piece. */
    public long quantityThousandths(int ticket) {
        return quantities[ticket];
    }

    /** The store id of a customer. */
    public long customerId(int customer) {
        return customerIds[customer];
    }

    /** All tickets of a customer in a period, refunds taken off, in cents. */
    public long netCents(int customer, Period period) {
        long net = 0;
        int until = ticketsUntil(customer);
        for (int ticket = ticketsFrom(customer); ticket < until && days[ticket] <= period.lastEpochDay(); ticket++) {
            net += days[ticket] >= period.firstEpochDay() ? cents[ticket] : 0;
        }
        return net;
    }

    /** The number of the customer with a store id; none for a customer without a ticket. */
    public OptionalInt customer(long id) {
        int customer = Arrays.binarySearch(customerIds, id);
        return customer >= 0 ? OptionalInt.of(customer) : OptionalInt.empty();
    }

    /** Collects tickets in any order. */
    public static final class Builder {
        private long[] ids;
        private int[] days;
        private long[] cents;
        private long[] quantities;
        private int size;

        public Builder(int expectedTickets) {
            int capacity = Math.max(16, expectedTickets);
            ids = new long[capacity];
            days = new int[capacity];
            cents = new long[capacity];
            quantities = new long[capacity];
        }

        /**
         * Adds a ticket.
         *
         * @param customerId the store's number, 0 for an anonymous ticket
         */
        public Builder add(long customerId, int epochDay, long amountCents, long quantityThousandths) {
            if (customerId < 0) {
                throw new IllegalArgumentException("not the number of a stored customer: " + customerId);
            }
            if (size == ids.length) {
                int capacity = size + (size >> 1);
                ids = Arrays.copyOf(ids, capacity);
                days = Arrays.copyOf(days, capacity);
                cents = Arrays.copyOf(cents, capacity);
                quantities = Arrays.copyOf(quantities, capacity);
            }
            ids[size] = customerId;
            days[size] = epochDay;
            cents[size] = amountCents;
            quantities[size] = quantityThousandths;
            size++;
            return this;
        }

        public Builder add(long customerId, LocalDate day, long amountCents, long quantityThousandths) {
            return add(customerId, Math.toIntExact(day.toEpochDay()), amountCents, quantityThousandths);
        }

        public SalesHistory build() {
            Ranks customers = Ranks.of(size, i -> ids[i]);
            int[] byDay =
                    Ranks.of(size, i -> days[i]).sort(IntStream.range(0, size).toArray());
            int[] order = customers.sort(byDay);
            int[] sortedDays = new int[size];
            long[] sortedCents = new long[size];
            long[] sortedQuantities = new long[size];
            for (int i = 0; i < size; i++) {
                int from = order[i];
                sortedDays[i] = days[from];
                sortedCents[i] = cents[from];
                sortedQuantities[i] = quantities[from];
            }
            // Id 0 ranks first: its group holds the anonymous tickets, and is empty when there are none.
            long[] ranked = customers.values();
            int anonymous = ranked.length > 0 && ranked[0] == 0 ? 1 : 0;
            long[] customerIds = Arrays.copyOfRange(ranked, anonymous, ranked.length);
            int[] groupStarts = new int[customerIds.length + 2];
            System.arraycopy(customers.starts(), 0, groupStarts, 1 - anonymous, ranked.length + 1);
            return new SalesHistory(groupStarts, sortedDays, sortedCents, sortedQuantities, customerIds);
        }
    }
}
