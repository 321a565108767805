package app.clientele.metrics;

import app.clientele.model.Period;

/**
 * Retention of a period: of the customers with a visit in the previous period, those with a visit in this one.
 *
 * <p>The base S holds no new customer and no customer who came back from further ago, so that retention and churn stay
 * within 0 to 1 and add up to 1. Of twelve months on the twelve before it is the headline of the shop.
 *
 * @param previous the period before
 * @param kept kept customers, of the customers of the previous period
 */
public record Retention(Period previous, Rate kept) {

    /**
     * Retention of the days after {@code start} up to {@code end}.
     *
     * @param previous the period before, whose last day is that of {@code start}
     */
    static Retention of(Period previous, CustomerBase start, CustomerBase end) {
        CustomerBase before = start.visits().asOf(previous.firstEpochDay() - 1);
        return new Retention(previous, kept(before, start, end));
    }

    /** Of the customers who came after {@code before} up to {@code start}, those who came again up to {@code end}. */
    static Rate kept(CustomerBase before, CustomerBase start, CustomerBase end) {
        long base = 0;
        long kept = 0;
        for (int customer = 0; customer < end.customerCount(); customer++) {
            if (start.cameSince(before, customer)) {
                base++;
                kept += end.cameSince(start, customer) ? 1 : 0;
            }
        }
        return new Rate(kept, base);
    }

    /** Those who did not come back, of the customers of the previous period: 1 - retention. */
    public Rate churn() {
        return kept.complement();
    }
}
