package app.clientele.metrics;

import java.util.OptionalDouble;

/**
 * Who bought again. Two tickets on one day are one visit.
 *
 * @param inPeriod customers with two or more visits in the period, of the active ones; short periods force it down
 * @param lifetime customers with two or more visits up to the end of the period, of all known
 * @param returningShare active customers who had a visit before the period, of the active ones
 * @param within90DaysOfFirst customers whose second visit came at most 90 days after the first, of those whose first
 *     visit is at least 90 days old at the end of the period: the others have not been observed long enough
 * @param medianDaysToSecond median days from the first to the second visit, of those who have a second
 */
public record RepeatPurchase(
        Rate inPeriod,
        Rate lifetime,
        Rate returningShare,
        Rate within90DaysOfFirst,
        OptionalDouble medianDaysToSecond) {

    private static final int SOON_DAYS = 90;

    static RepeatPurchase of(CustomerBase before, CustomerBase end, CustomerCounts customers) {
        long oldEnough = 0;
        long soon = 0;
        DayCounts toSecond = new DayCounts();
        for (int customer = 0; customer < end.customerCount(); customer++) {
            if (end.knows(customer)) {
                boolean observed = end.day() - end.first(customer) >= SOON_DAYS;
                oldEnough += observed ? 1 : 0;
                if (end.visitCount(customer) >= 2) {
                    int days = end.second(customer) - end.first(customer);
                    toSecond.add(days);
                    soon += observed && days <= SOON_DAYS ? 1 : 0;
                }
            }
        }
        return new RepeatPurchase(
                inPeriod(before, end),
                new Rate(toSecond.size(), customers.known()),
                new Rate(customers.returning(), customers.active()),
                new Rate(soon, oldEnough),
                toSecond.median());
    }

    /** Of the customers who came after {@code before} up to {@code end}, those who came twice or more. */
    static Rate inPeriod(CustomerBase before, CustomerBase end) {
        long active = 0;
        long repeated = 0;
        for (int customer = 0; customer < end.customerCount(); customer++) {
            int visits = end.visitCount(customer) - before.visitCount(customer);
            active += visits >= 1 ? 1 : 0;
            repeated += visits >= 2 ? 1 : 0;
        }
        return new Rate(repeated, active);
    }
}
