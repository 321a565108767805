package app.clientele.metrics.buying;

import java.util.OptionalDouble;

/**
 * What the models expect of one customer.
 *
 * @param history what they know of this customer
 * @param expectedSpendCents money expected of the next visit; none if no spending is known at all
 */
public record CustomerForecast(
        CustomerHistory history, OptionalDouble expectedSpendCents, Outlook bgNbd, Outlook mbgNbd) {

    /**
     * One model's word on one customer.
     *
     * @param pAlive probability that the customer has not left
     * @param expectedPurchases visits in the months of {@link app.clientele.metrics.Definitions#months()}
     * @param clvCents discounted margin of these visits; none if no spending is known
     */
    public record Outlook(double pAlive, double expectedPurchases, OptionalDouble clvCents) {}

    public long customerId() {
        return history.customerId();
    }
}
