package app.clientele.metrics.buying;

import java.util.OptionalDouble;

/**
 * What buying models know of one customer.
 *
 * @param customerId the store's number
 * @param repeats x: visits after the first
 * @param recencyWeeks t_x: time from the first visit to the last
 * @param ageWeeks T: time since the first visit
 * @param meanSpendCents m: mean money of the visits after the first; none for who came once
 */
public record CustomerHistory(
        long customerId, int repeats, double recencyWeeks, double ageWeeks, OptionalDouble meanSpendCents) {}
