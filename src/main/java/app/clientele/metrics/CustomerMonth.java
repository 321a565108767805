package app.clientele.metrics;

import java.time.YearMonth;
import java.util.OptionalDouble;

/**
 * The customers of one calendar month; {@code active = newCustomers + retained + reactivated}.
 *
 * @param active customers with a visit in the month
 * @param newCustomers of these, first visit ever
 * @param retained of these, with a visit in the month before too
 * @param reactivated of these, back after at least one month without a visit
 * @param retention retained / active of the month before
 * @param complete false for a month whose last day lies after the end of the data asked for
 */
public record CustomerMonth(
        YearMonth month,
        long active,
        long newCustomers,
        long retained,
        long reactivated,
        OptionalDouble retention,
        boolean complete) {}
