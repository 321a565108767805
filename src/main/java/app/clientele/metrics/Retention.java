package app.clientele.metrics;

import app.clientele.model.Period;

/**
 * Retention of a period: of the customers with a visit in the previous period, those with a visit in this one.
 *
 * @param previous the period before
 * @param kept kept customers, of the customers of the previous period
 */
public record Retention(Period previous, Rate kept) {

    /** Those who did not come back, of the customers of the previous period: 1 - retention. */
    public Rate churn() {
        return kept.complement();
    }
}
