package app.clientele.metrics;

import java.util.OptionalDouble;

/**
 * Who bought again.
 *
 * @param inPeriod customers with two or more visits in the period, of the active ones
 * @param lifetime customers with two or more visits up to the end of the period, of all known
 * @param returningShare active customers who had a visit before the period, of the active ones
 * @param within90DaysOfFirst customers whose second visit came at most 90 days after the first, of those whose first
 *     visit is at least 90 days old at the end of the period
 * @param medianDaysToSecond median days from the first to the second visit, of those who have a second
 */
public record RepeatPurchase(
        Rate inPeriod,
        Rate lifetime,
        Rate returningShare,
        Rate within90DaysOfFirst,
        OptionalDouble medianDaysToSecond) {}
