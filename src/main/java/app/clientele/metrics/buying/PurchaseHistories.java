package app.clientele.metrics.buying;

import app.clientele.metrics.CustomerBase;
import app.clientele.model.SalesHistory;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What the buying models know of each known customer at the end of a day, in columns: visits after the first (x), days
 * from the first visit to the last (t_x), days from the first visit to the day (T), and the money of the visits after
 * the first. Days of nothing but refunds are no visits and stay out.
 */
final class PurchaseHistories {

    /** The models' unit of time. */
    static final double DAYS_PER_WEEK = 7;

    private final long[] customerIds;
    private final int[] repeats;
    private final int[] recencyDays;
    private final int[] ageDays;
    private final long[] repeatCents;
    private long netCents;
    private long visitCents;

    private PurchaseHistories(int size) {
        customerIds = new long[size];
        repeats = new int[size];
        recencyDays = new int[size];
        ageDays = new int[size];
        repeatCents = new long[size];
    }

    static PurchaseHistories of(CustomerBase base) {
        PurchaseHistories histories = new PurchaseHistories(base.known());
        int i = 0;
        for (int customer = 0; customer < base.customerCount(); customer++) {
            if (base.knows(customer)) {
                histories.customerIds[i] = base.visits().history().customerId(customer);
                histories.repeats[i] = base.visitCount(customer) - 1;
                histories.recencyDays[i] = base.last(customer) - base.first(customer);
                histories.ageDays[i] = base.day() - base.first(customer);
                histories.repeatCents[i] = histories.addMoney(base, customer);
                i++;
            }
        }
        return histories;
    }

    /** Adds a customer's money to the totals; gives the part of the visits after the first. */
    private long addMoney(CustomerBase base, int customer) {
        SalesHistory history = base.visits().history();
        int visit = base.visits().from(customer);
        int until = base.visitsUntil(customer);
        long first = 0;
        long later = 0;
        for (int ticket = history.ticketsFrom(customer);
                ticket < history.ticketsUntil(customer) && history.day(ticket) <= base.day();
                ticket++) {
            int day = history.day(ticket);
            long cents = history.cents(ticket);
            netCents += cents;
            while (visit < until && base.visits().day(visit) < day) {
                visit++;
            }
            if (visit < until && base.visits().day(visit) == day) {
                if (day == base.first(customer)) {
                    first += cents;
                } else {
                    later += cents;
                }
            }
        }
        visitCents += first + later;
        return later;
    }

    /** Every customer, in the order of their store numbers. */
    List<CustomerHistory> all() {
        return IntStream.range(0, size()).mapToObj(this::of).toList();
    }

    /** One customer, with times in weeks. */
    CustomerHistory of(int i) {
        return new CustomerHistory(
                customerIds[i],
                repeats[i],
                recencyDays[i] / DAYS_PER_WEEK,
                ageDays[i] / DAYS_PER_WEEK,
                repeats[i] == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * meanSpend(i)));
    }

    /** Number of known customers. */
    int size() {
        return customerIds.length;
    }

    /** The store's number of a customer, ascending. */
    long customerId(int i) {
        return customerIds[i];
    }

    int repeats(int i) {
        return repeats[i];
    }

    int recencyDays(int i) {
        return recencyDays[i];
    }

    int ageDays(int i) {
        return ageDays[i];
    }

    /** Mean money of the visits after the first, in whole units of the currency; 0 for who came once. */
    double meanSpend(int i) {
        return repeats[i] == 0 ? 0 : repeatCents[i] / 100.0 / repeats[i];
    }

    /** Customers who came again. */
    int repeaters() {
        int repeaters = 0;
        for (int x : repeats) {
            if (x > 0) {
                repeaters++;
            }
        }
        return repeaters;
    }

    /** Mean money of all visits after the first of all customers; there must be one. */
    double pooledMeanSpend() {
        long cents = 0;
        long visits = 0;
        for (int i = 0; i < repeats.length; i++) {
            cents += repeatCents[i];
            visits += repeats[i];
        }
        return cents / 100.0 / visits;
    }

    /** Net revenue per money of visits: what remains of a sale once later refunds are taken off; 1 without money. */
    double refundFactor() {
        return visitCents == 0 ? 1 : (double) netCents / visitCents;
    }
}
