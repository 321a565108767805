package app.clientele.metrics;

import java.util.OptionalDouble;

/**
 * What keeping a customer costs.
 *
 * @param costCents retention costs of the period, with the retention share of mixed costs
 * @param retainedCustomers customers kept by the fixed window
 * @param perRetainedCustomerCents no value when nobody was kept
 * @param keptFromPreviousPeriod customers kept from the previous period
 * @param perKeptCustomerCents no value when nobody was kept
 */
public record RetentionCost(
        long costCents,
        long retainedCustomers,
        OptionalDouble perRetainedCustomerCents,
        long keptFromPreviousPeriod,
        OptionalDouble perKeptCustomerCents) {}
