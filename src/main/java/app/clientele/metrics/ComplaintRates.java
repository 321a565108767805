package app.clientele.metrics;

import app.clientele.model.CustomerCase;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Complaints and returns of a period, beside its purchases.
 *
 * @param complaints cases opened in the period
 * @param returns tickets of less than 0
 * @param purchaseTickets tickets of more than 0
 */
public record ComplaintRates(long complaints, long returns, long purchaseTickets) {

    public static ComplaintRates of(List<CustomerCase> cases, SalesHistory history, Period period) {
        SalesTotals totals = SalesTotals.of(history, period);
        long complaints =
                cases.stream().filter(it -> period.contains(it.opened())).count();
        return new ComplaintRates(complaints, totals.refundTickets(), totals.purchaseTickets());
    }

    /** Complaints × 100 / purchase tickets; no value without purchase. */
    public OptionalDouble complaintsPer100() {
        return Ratio.of(100 * complaints, purchaseTickets);
    }

    /** Returns × 100 / purchase tickets; no value without purchase. */
    public OptionalDouble returnsPer100() {
        return Ratio.of(100 * returns, purchaseTickets);
    }
}
