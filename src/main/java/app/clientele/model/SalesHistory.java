package app.clientele.model;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * All tickets of the shop, in columns: the one picture from which every metric is computed. Immutable.
 *
 * <p>Tickets are sorted by customer, then by day. Customers are numbered 0, 1, 2 … in the order of their store ids;
 * anonymous tickets carry {@link #ANONYMOUS} and come first. Arrays are not handed out, so that nobody can change them.
 */
public final class SalesHistory {

    public static final int ANONYMOUS = -1;

    private final int[] customers;
    private final int[] days;
    private final long[] cents;
    private final long[] quantities;
    private final long[] customerIds;

    private SalesHistory(int[] customers, int[] days, long[] cents, long[] quantities, long[] customerIds) {
        this.customers = customers;
        this.days = days;
        this.cents = cents;
        this.quantities = quantities;
        this.customerIds = customerIds;
    }

    /** Number of tickets. */
    public int size() {
        return customers.length;
    }

    /** Number of customers that have at least one ticket. */
    public int customerCount() {
        return customerIds.length;
    }

    /** The customer of a ticket, from 0, or {@link #ANONYMOUS}. */
    public int customer(int ticket) {
        return customers[ticket];
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

        /** Adds a ticket; {@code customerId} 0 means anonymous. */
        public Builder add(long customerId, int epochDay, long amountCents, long quantityThousandths) {
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
            long[] customerIds = Arrays.stream(ids, 0, size)
                    .filter(id -> id != 0)
                    .sorted()
                    .distinct()
                    .toArray();
            // One long per ticket, customer + day + place, sorts the whole history without boxing.
            long[][] order = new long[size][];
            int[] customers = new int[size];
            for (int i = 0; i < size; i++) {
                int customer = ids[i] == 0 ? ANONYMOUS : Arrays.binarySearch(customerIds, ids[i]);
                order[i] = new long[] {((long) customer << 32) + (days[i] & 0xFFFFFFFFL) + Integer.MIN_VALUE, i};
            }
            Arrays.sort(order, (a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));
            int[] sortedDays = new int[size];
            long[] sortedCents = new long[size];
            long[] sortedQuantities = new long[size];
            for (int i = 0; i < size; i++) {
                int from = (int) order[i][1];
                customers[i] = ids[from] == 0 ? ANONYMOUS : Arrays.binarySearch(customerIds, ids[from]);
                sortedDays[i] = days[from];
                sortedCents[i] = cents[from];
                sortedQuantities[i] = quantities[from];
            }
            return new SalesHistory(customers, sortedDays, sortedCents, sortedQuantities, customerIds);
        }
    }
}
