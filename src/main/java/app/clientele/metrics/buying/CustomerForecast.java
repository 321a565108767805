package app.clientele.metrics.buying;

import java.util.OptionalDouble;

/**
 * What the models know of one customer, and what they expect.
 *
 * @param customerId the store's number
 * @param repeats x: visits after the first
 * @param recencyWeeks t_x: time from the first visit to the last
 * @param ageWeeks T: time since the first visit
 * @param meanSpendCents m: mean money of the visits after the first; none for who came once
 * @param expectedSpendCents money expected of the next visit; none if no spending is known at all
 */
public record CustomerForecast(
        long customerId,
        int repeats,
        double recencyWeeks,
        double ageWeeks,
        OptionalDouble meanSpendCents,
        OptionalDouble expectedSpendCents,
        Outlook bgNbd,
        Outlook mbgNbd) {

    /**
     * One model's word on one customer.
     *
     * @param pAlive probability that the customer has not left
     * @param expectedPurchases visits in the months of {@link app.clientele.metrics.Definitions#months()}
     * @param clvCents discounted margin of these visits; none if no spending is known
     */
    public record Outlook(double pAlive, double expectedPurchases, OptionalDouble clvCents) {}
}
