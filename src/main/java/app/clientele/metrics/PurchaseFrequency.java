package app.clientele.metrics;

import app.clientele.model.Period;
import java.util.OptionalDouble;

/**
 * How often customers come.
 *
 * @param purchasesPerActiveCustomer visits in the period / active customers
 * @param annualised the same × 365.25 / days of the period; say it of periods of 90 days or more only
 * @param valuePerPurchaseDayCents net revenue of known customers in the period / visits in the period
 * @param meanGapDays mean days between two visits of a customer, over all gaps up to the end of the period
 * @param medianGapDays median of the same gaps
 */
public record PurchaseFrequency(
        OptionalDouble purchasesPerActiveCustomer,
        OptionalDouble annualised,
        OptionalDouble valuePerPurchaseDayCents,
        OptionalDouble meanGapDays,
        OptionalDouble medianGapDays) {

    static final double DAYS_PER_YEAR = 365.25;

    static PurchaseFrequency of(CustomerCounts customers, Period period, DayCounts gaps) {
        long visits = customers.purchaseDays();
        return new PurchaseFrequency(
                Ratio.of(visits, customers.active()),
                Ratio.of(visits * DAYS_PER_YEAR, customers.active() * period.days()),
                Ratio.of(customers.identifiedNetRevenueCents(), visits),
                gaps.mean(),
                gaps.median());
    }
}
