package app.clientele.metrics.change;

/** What sales are the product of: three factors for tickets with a customer, two for the others. */
public enum SalesFactor {
    /** Customers with a visit in the period. */
    CUSTOMERS,
    /** Visits per customer. */
    VISITS,
    /** Net revenue per visit. */
    BASKET,
    /** Purchase tickets without a customer's name. */
    UNNAMED_PURCHASES,
    /** Net revenue per such ticket. */
    UNNAMED_BASKET
}
