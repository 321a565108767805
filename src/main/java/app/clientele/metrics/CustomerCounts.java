package app.clientele.metrics;

/**
 * How many customers, known by an id, came in a period.
 *
 * @param known customers with a visit up to the end of the period
 * @param active customers with a visit in the period
 * @param newCustomers of the active, those whose first visit ever lies in the period
 * @param returning of the active, the others
 * @param purchaseDays visits in the period
 * @param identifiedNetRevenueCents net revenue of the tickets with a customer
 */
public record CustomerCounts(
        long known,
        long active,
        long newCustomers,
        long returning,
        long purchaseDays,
        long identifiedNetRevenueCents) {}
