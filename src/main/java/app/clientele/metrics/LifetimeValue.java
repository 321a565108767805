package app.clientele.metrics;

import java.util.OptionalDouble;

/**
 * What a customer is worth. All amounts are margin: revenue × {@link Definitions#marginRate()}.
 *
 * @param historicMeanCents value to date per known customer
 * @param historicTotalCents value to date of all known customers
 * @param lifetimeYearsObserved mean of (last - first visit) in years of 365.25 days: tenure, not a lifetime
 * @param annualChurn churn of the last 365 days by a fixed window of 365 days
 * @param lifetimeYearsFromChurn 1 / annual churn, at most 10; no value without base
 * @param simpleFromChurnCents value per visit × visits per year × years from churn
 * @param simpleObservedCents value per visit × visits per year × years observed
 */
public record LifetimeValue(
        OptionalDouble historicMeanCents,
        double historicTotalCents,
        OptionalDouble lifetimeYearsObserved,
        Rate annualChurn,
        OptionalDouble lifetimeYearsFromChurn,
        OptionalDouble simpleFromChurnCents,
        OptionalDouble simpleObservedCents) {}
