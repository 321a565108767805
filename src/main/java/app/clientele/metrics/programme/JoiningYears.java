package app.clientele.metrics.programme;

import app.clientele.metrics.Visits;
import app.clientele.model.Books;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;

/**
 * Compares each member's year after joining with the year before, the day itself left out. Who joins at the till is a
 * customer still; some leave later, and nobody can have left before. So the same is measured around a visit of customers
 * who never joined, at the times when members joined, and taken off.
 *
 * <p>Only customers known for a year, and followed for a year, are compared.
 */
final class JoiningYears {

    private static final int YEAR = 365;

    private final SalesHistory history;
    private final Visits visits;
    private final int lastDay;

    private JoiningYears(Books books, Visits visits, Period after) {
        this.history = books.history();
        this.visits = visits;
        this.lastDay = after.lastEpochDay();
    }

    /**
     * Members' change less others'.
     *
     * @param after no later tickets are looked at
     */
    static Difference of(Books books, Visits visits, Period after) {
        return new JoiningYears(books, visits, after).difference(books);
    }

    private Difference difference(Books books) {
        List<Integer> joined = books.memberSince().values().stream()
                .map(LocalDate::toEpochDay)
                .map(Math::toIntExact)
                .filter(day -> day + YEAR <= lastDay)
                .sorted()
                .toList();
        DoubleStream.Builder members = DoubleStream.builder();
        DoubleStream.Builder others = DoubleStream.builder();
        int turn = 0;
        for (int customer = 0; customer < history.customerCount() && !joined.isEmpty(); customer++) {
            LocalDate since = books.memberSince().get(history.customerId(customer));
            if (since != null) {
                int day = Math.toIntExact(since.toEpochDay());
                if (isFollowed(customer, day)) {
                    members.add(change(customer, day));
                }
            } else {
                OptionalInt visit = visitFrom(customer, joined.get(turn++ % joined.size()));
                if (visit.isPresent() && isFollowed(customer, visit.getAsInt())) {
                    others.add(change(customer, visit.getAsInt()));
                }
            }
        }
        return Difference.ofSamples(members.build().toArray(), others.build().toArray());
    }

    private boolean isFollowed(int customer, int day) {
        boolean known =
                visits.from(customer) < visits.from(customer + 1) && visits.day(visits.from(customer)) <= day - YEAR;
        return known && day + YEAR <= lastDay;
    }

    private double change(int customer, int day) {
        return history.netCents(customer, days(day + 1, day + YEAR))
                - history.netCents(customer, days(day - YEAR, day - 1));
    }

    private static Period days(int first, int last) {
        return Period.ofDays(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }

    /** The first visit on a day or in the month after. */
    private OptionalInt visitFrom(int customer, int day) {
        int[] days = new int[visits.from(customer + 1) - visits.from(customer)];
        Arrays.setAll(days, i -> visits.day(visits.from(customer) + i));
        return Arrays.stream(days).filter(it -> day <= it && it <= day + 30).findFirst();
    }
}
