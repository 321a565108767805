package app.clientele.metrics;

import java.util.OptionalDouble;

/**
 * What a customer is worth. All amounts are margin: revenue × {@link Definitions#marginRate()}.
 *
 * @param historicMeanCents value to date per known customer; negative when refunds outweigh sales
 * @param historicTotalCents value to date of all known customers
 * @param lifetimeYearsObserved mean of (last - first visit) in years of 365.25 days over all known customers, 0 for
 *     those who came once: tenure so far, not a lifetime
 * @param annualChurn churn of the last 365 days by the fixed window of {@link Definitions#windowDays()}: of the
 *     customers active 365 days before the end of the period, those no longer active at its end
 * @param lifetimeYearsFromChurn 1 / annual churn, at most 10, and 10 when nobody left; no value without base
 * @param simpleFromChurnCents value per visit × visits per active customer and year × years from churn
 * @param simpleObservedCents value per visit × visits per active customer and year × years observed
 */
public record LifetimeValue(
        OptionalDouble historicMeanCents,
        double historicTotalCents,
        OptionalDouble lifetimeYearsObserved,
        Rate annualChurn,
        OptionalDouble lifetimeYearsFromChurn,
        OptionalDouble simpleFromChurnCents,
        OptionalDouble simpleObservedCents) {

    private static final int LONGEST_YEARS = 10;

    /**
     * @param yearBefore the customers 365 days before {@code end}
     * @param netCents {@link CustomerBase#netCents()} of {@code end}
     */
    static LifetimeValue of(
            CustomerBase yearBefore,
            CustomerBase end,
            long[] netCents,
            PurchaseFrequency frequency,
            Definitions definitions) {
        long known = 0;
        long total = 0;
        long tenureDays = 0;
        for (int customer = 0; customer < end.customerCount(); customer++) {
            if (end.knows(customer)) {
                known++;
                total += netCents[customer];
                tenureDays += end.last(customer) - end.first(customer);
            }
        }
        Rate churn = FixedWindow.of(yearBefore, end, definitions.windowDays()).churn();
        OptionalDouble yearsObserved = Ratio.of(tenureDays / PurchaseFrequency.DAYS_PER_YEAR, known);
        OptionalDouble yearsFromChurn = yearsFrom(churn);
        double margin = definitions.marginRate();
        return new LifetimeValue(
                Ratio.of(total * margin, known),
                total * margin,
                yearsObserved,
                churn,
                yearsFromChurn,
                simple(frequency, yearsFromChurn, margin),
                simple(frequency, yearsObserved, margin));
    }

    private static OptionalDouble yearsFrom(Rate churn) {
        if (churn.base() == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                churn.count() == 0 ? LONGEST_YEARS : Math.min(LONGEST_YEARS, (double) churn.base() / churn.count()));
    }

    private static OptionalDouble simple(PurchaseFrequency frequency, OptionalDouble years, double margin) {
        OptionalDouble value = frequency.valuePerPurchaseDayCents();
        OptionalDouble perYear = frequency.annualised();
        if (value.isEmpty() || perYear.isEmpty() || years.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(value.getAsDouble() * perYear.getAsDouble() * years.getAsDouble() * margin);
    }
}
