package app.clientele.metrics;

import app.clientele.model.Cost;
import app.clientele.model.Period;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What keeping a customer costs.
 *
 * @param costCents retention costs of the period, and of mixed costs their retention share, rounded per cost
 * @param retainedCustomers customers active before the period and still active at its end, by the fixed window
 * @param perRetainedCustomerCents cost / retained customers; no value when nobody was retained
 * @param keptFromPreviousPeriod customers of the previous period who came in this one
 * @param perKeptCustomerCents cost / kept customers; no value when nobody was kept
 */
public record RetentionCost(
        long costCents,
        long retainedCustomers,
        OptionalDouble perRetainedCustomerCents,
        long keptFromPreviousPeriod,
        OptionalDouble perKeptCustomerCents) {

    static RetentionCost of(List<Cost> costs, Period period, FixedWindow window, Retention retention) {
        long cents = 0;
        for (Cost cost : costs) {
            if (period.contains(cost.day())) {
                cents += retentionCents(cost);
            }
        }
        long retained = window.retention().count();
        long kept = retention.kept().count();
        return new RetentionCost(cents, retained, Ratio.of(cents, retained), kept, Ratio.of(cents, kept));
    }

    /** Which part of a cost served to keep customers. */
    static long retentionCents(Cost cost) {
        return switch (cost.kind()) {
            case RETENTION -> cost.amountCents();
            case ACQUISITION -> 0;
            case MIXED -> Math.round(cost.amountCents() * cost.retentionShare());
        };
    }
}
