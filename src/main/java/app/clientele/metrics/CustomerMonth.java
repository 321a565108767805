package app.clientele.metrics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The customers of one calendar month; {@code active = newCustomers + retained + reactivated}.
 *
 * @param active customers with a visit in the month
 * @param newCustomers of these, first visit ever
 * @param retained of these, with a visit in the month before too
 * @param reactivated of these, back after at least one month without a visit
 * @param retention retained / active of the month before; no value in the first month
 * @param complete false for a month whose last day lies after the last day seen
 */
public record CustomerMonth(
        YearMonth month,
        long active,
        long newCustomers,
        long retained,
        long reactivated,
        OptionalDouble retention,
        boolean complete) {

    /** Every month from the first visit of all to the day of {@code base}, months without a visit included. */
    static List<CustomerMonth> allOf(CustomerBase base, Months months) {
        long[] active = new long[months.count()];
        long[] newCustomers = new long[months.count()];
        long[] retained = new long[months.count()];
        Visits visits = base.visits();
        for (int customer = 0; customer < base.customerCount(); customer++) {
            if (base.knows(customer)) {
                int previous = months.of(base.first(customer));
                newCustomers[previous]++;
                active[previous]++;
                for (int visit = visits.from(customer) + 1; visit < base.visitsUntil(customer); visit++) {
                    int month = months.of(visits.day(visit));
                    active[month] += month == previous ? 0 : 1;
                    retained[month] += month == previous + 1 ? 1 : 0;
                    previous = month;
                }
            }
        }
        List<CustomerMonth> rows = new ArrayList<>(months.count());
        for (int month = 0; month < months.count(); month++) {
            rows.add(new CustomerMonth(
                    months.month(month),
                    active[month],
                    newCustomers[month],
                    retained[month],
                    active[month] - newCustomers[month] - retained[month],
                    month == 0 ? OptionalDouble.empty() : Ratio.of(retained[month], active[month - 1]),
                    months.isComplete(month)));
        }
        return rows;
    }
}
