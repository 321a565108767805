package app.clientele.metrics.buying;

import app.clientele.metrics.Definitions;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What one fitted model says of the coming months: of all customers together, and of each.
 *
 * <p>The season is not in these models. What is expected of less than a year, or right after a Christmas, is too high or
 * too low by as much as the season weighs.
 */
public final class Forecast {

    private static final double WEEKS_PER_MONTH = 365.25 / 12 / 7;
    private static final double WEEKS_PER_YEAR = 52;

    private final BuyingModel model;
    private final MaximumLikelihood.Peak peak;
    private final DistinctHistories rows;
    private final int[] rowOf;
    private final double[] marginCents;
    private final double[] pAlive;
    private final double[] expected;
    private final double[] discounted;

    /**
     * @param peak what the model was made of
     * @param rows the customers' histories in weeks
     * @param rowOf the row of each customer
     * @param marginCents margin expected of one visit of each customer; of length 0 if that is unknown
     */
    Forecast(
            BuyingModel model,
            MaximumLikelihood.Peak peak,
            DistinctHistories rows,
            int[] rowOf,
            double[] marginCents,
            Definitions definitions) {
        this.model = model;
        this.peak = peak;
        this.rows = rows;
        this.rowOf = rowOf;
        this.marginCents = marginCents;
        pAlive = new double[rows.rows()];
        expected = new double[rows.rows()];
        discounted = new double[rows.rows()];
        Map<Long, WhileAlive> futures = new HashMap<>();
        for (int row = 0; row < rows.rows(); row++) {
            int x = rows.repeats(row);
            double age = rows.age(row);
            pAlive[row] = model.pAlive(x, rows.recency(row), age);
            // While there, the last visit does not matter: far fewer cases than rows.
            WhileAlive future = futures.computeIfAbsent(
                    (long) x * rows.times() + rows.ageTime(row), it -> WhileAlive.of(model, x, age, definitions));
            expected[row] = pAlive[row] * future.visits();
            discounted[row] = pAlive[row] * future.discounted();
        }
    }

    /** Visits of the coming months of a customer who is still there, as they are and discounted to today. */
    private record WhileAlive(double visits, double discounted) {

        static WhileAlive of(BuyingModel model, int x, double age, Definitions definitions) {
            double visits = 0;
            double discounted = 0;
            for (int month = 1; month <= definitions.months(); month++) {
                double until = model.expectedWhileAlive(x, age, month * WEEKS_PER_MONTH);
                discounted += (until - visits) * Math.pow(1 + definitions.discountRate(), -month / 12.0);
                visits = until;
            }
            return new WhileAlive(visits, discounted);
        }
    }

    /** The fitted model; its unit of time is the week. */
    public BuyingModel model() {
        return model;
    }

    /** Log-likelihood of all customers; may be compared with that of another model for the same customers. */
    public double logLikelihood() {
        return peak.logLikelihood();
    }

    /** Whether a parameter ran to the end of its range: its value then only means "as large (small) as can be". */
    public boolean atBound() {
        return peak.atBound();
    }

    /** Whether leaving shows in the data at all: see {@link BuyingModel#departuresSeen()}. */
    public boolean departuresSeen() {
        return model.departuresSeen();
    }

    /** The number of customers who have not left, as far as can be told: the sum of all P(alive). */
    public double sumPAlive() {
        double sum = 0;
        for (int row = 0; row < pAlive.length; row++) {
            sum += rows.count(row) * pAlive[row];
        }
        return sum;
    }

    /** Visits expected of all present customers in the {@link Definitions#months()} to come. */
    public double expectedPurchases() {
        double sum = 0;
        for (int row = 0; row < expected.length; row++) {
            sum += rows.count(row) * expected[row];
        }
        return sum;
    }

    /** Visits expected of a new customer in the 52 weeks after the first visit. */
    public double expectedOfNewCustomerIn52Weeks() {
        return model.expectedOfNewCustomer(WEEKS_PER_YEAR);
    }

    /**
     * Margin expected of all present customers in the {@link Definitions#months()} to come, discounted to today month by
     * month; before refunds that come on a later day. None if no spending is known.
     */
    public OptionalDouble clvTotalCents() {
        if (marginCents.length == 0) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int i = 0; i < marginCents.length; i++) {
            sum += marginCents[i] * discounted[rowOf[i]];
        }
        return OptionalDouble.of(sum);
    }

    /** The forecast of the customer with number {@code i} in {@link PurchaseHistories}. */
    CustomerForecast.Outlook of(int i) {
        int row = rowOf[i];
        return new CustomerForecast.Outlook(
                pAlive[row],
                expected[row],
                marginCents.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(marginCents[i] * discounted[row]));
    }
}
