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
        long known, long active, long newCustomers, long returning, long purchaseDays, long identifiedNetRevenueCents) {

    /**
     * Counts the customers of the days after {@code before} up to {@code end}.
     *
     * @param sales the sales of the same days
     */
    static CustomerCounts of(CustomerBase before, CustomerBase end, SalesTotals sales) {
        long active = 0;
        long newCustomers = 0;
        long purchaseDays = 0;
        for (int customer = 0; customer < end.customerCount(); customer++) {
            if (end.cameSince(before, customer)) {
                active++;
                newCustomers += before.knows(customer) ? 0 : 1;
                purchaseDays += end.visitCount(customer) - before.visitCount(customer);
            }
        }
        return new CustomerCounts(
                end.known(),
                active,
                newCustomers,
                active - newCustomers,
                purchaseDays,
                sales.netRevenueCents() - sales.anonymousNetRevenueCents());
    }
}
