package app.clientele.metrics;

import app.clientele.model.Books;
import app.clientele.model.Period;
import java.time.LocalDate;
import java.util.Map;

/**
 * Who can be compared when a loyalty programme is judged by two windows with an enrolment gap between them: customers
 * known before the first window who came in the gap. People join at the till, so that members would otherwise simply be
 * those who still come.
 */
public final class ProgrammeGroups {

    private final Books books;
    private final Period before;
    private final Period after;
    private final CustomerBase beforeAll;
    private final CustomerBase beforeGap;
    private final CustomerBase afterGap;

    /** Where a customer stands in the comparison. */
    public enum Place {
        /** Joined in the gap. */
        MEMBER,
        /** Never joined. */
        OTHER,
        /** Came for the first time after the first window had begun, or not at all. */
        NOT_KNOWN_BEFORE,
        /** Did not come between the windows. */
        NOT_IN_GAP,
        /** Joined before or after the gap. */
        JOINED_AT_ANOTHER_TIME
    }

    /**
     * The groups of two windows.
     *
     * @param visits the visits of the books' history
     * @param before the window before the programme
     * @param after the window after enrolment, which does not overlap the other
     */
    public ProgrammeGroups(Books books, Visits visits, Period before, Period after) {
        this.books = books;
        this.before = before;
        this.after = after;
        this.beforeAll = visits.asOf(before.firstEpochDay() - 1);
        this.beforeGap = visits.asOf(before.lastEpochDay());
        this.afterGap = visits.asOf(after.firstEpochDay() - 1);
    }

    /** Customers with a ticket; their numbers go from 0 to one less. */
    public int customerCount() {
        return afterGap.customerCount();
    }

    /** Where a customer stands. */
    public Place place(int customer) {
        if (!beforeAll.knows(customer)) {
            return Place.NOT_KNOWN_BEFORE;
        }
        if (!afterGap.cameSince(beforeGap, customer)) {
            return Place.NOT_IN_GAP;
        }
        Map<Long, LocalDate> memberSince = books.memberSince();
        LocalDate joined = memberSince.get(books.history().customerId(customer));
        if (joined == null) {
            return Place.OTHER;
        }
        return joined.isBefore(before.until()) || !joined.isBefore(after.start())
                ? Place.JOINED_AT_ANOTHER_TIME
                : Place.MEMBER;
    }

    /** What a customer spent in the first window, in cents. */
    public long spentBefore(int customer) {
        return books.history().netCents(customer, before);
    }

    /** What a customer spent in the second window, in cents. */
    public long spentAfter(int customer) {
        return books.history().netCents(customer, after);
    }

    /** Visits of a customer in the first window. */
    public int visitsInFirstWindow(int customer) {
        return beforeGap.visitCount(customer) - beforeAll.visitCount(customer);
    }
}
