package app.clientele.metrics;

import app.clientele.model.Period;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How many customers other customers sent.
 *
 * <p>Of the new customers of a period (first visit within it), those of whom the owner wrote down who sent them; per 100
 * active customers (at least one visit within it). Customers sent who have not come yet count nowhere.
 *
 * @param newCustomers first came within the period
 * @param referred of these, with a named referrer
 * @param active came within the period
 */
public record Referrals(int newCustomers, int referred, int active) {

    private static final int HUNDRED = 100;

    /**
     * The referrals of a period.
     *
     * @param referrers by store number: the new customer, then the one who sent it
     */
    public static Referrals of(Visits visits, Period period, Map<Long, Long> referrers) {
        CustomerBase before = visits.asOf(period.firstEpochDay() - 1);
        CustomerBase end = visits.asOf(period.lastEpochDay());
        int fresh = 0;
        int referred = 0;
        int active = 0;
        for (int customer = 0; customer < end.customerCount(); customer++) {
            if (end.cameSince(before, customer)) {
                active++;
                if (!before.knows(customer)) {
                    fresh++;
                    referred += referrers.containsKey(visits.history().customerId(customer)) ? 1 : 0;
                }
            }
        }
        return new Referrals(fresh, referred, active);
    }

    /** New customers with a named referrer, per 100 active ones; none while nobody came. */
    public OptionalDouble perHundredActive() {
        return active == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) HUNDRED * referred / active);
    }
}
