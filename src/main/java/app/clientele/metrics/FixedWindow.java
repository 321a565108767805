package app.clientele.metrics;

import java.time.LocalDate;

/**
 * Retention and churn by silence: a customer is active at a day if the last visit is less than a fixed number of days
 * old (89 yes, 90 no for a window of 90), after that day's sales.
 *
 * @param from the day before the period
 * @param to the last day of the period
 * @param activeAtStart customers active at {@code from}
 * @param activeAtEnd customers active at {@code to}
 * @param retention of those active at the start, the ones still active at the end
 * @param boughtInPeriod of those active at the start, the ones with a visit in the period
 */
public record FixedWindow(
        LocalDate from,
        LocalDate to,
        int windowDays,
        long activeAtStart,
        long activeAtEnd,
        Rate retention,
        Rate boughtInPeriod) {

    /** Of those active at the start, the ones no longer active at the end. */
    public Rate churn() {
        return retention.complement();
    }

    static FixedWindow of(CustomerBase start, CustomerBase end, int windowDays) {
        long atStart = 0;
        long atEnd = 0;
        long stillActive = 0;
        long bought = 0;
        for (int customer = 0; customer < end.customerCount(); customer++) {
            boolean activeAtEnd = end.isActive(customer, windowDays);
            atEnd += activeAtEnd ? 1 : 0;
            if (start.isActive(customer, windowDays)) {
                atStart++;
                stillActive += activeAtEnd ? 1 : 0;
                bought += end.cameSince(start, customer) ? 1 : 0;
            }
        }
        return new FixedWindow(
                LocalDate.ofEpochDay(start.day()),
                LocalDate.ofEpochDay(end.day()),
                windowDays,
                atStart,
                atEnd,
                new Rate(stillActive, atStart),
                new Rate(bought, atStart));
    }
}
