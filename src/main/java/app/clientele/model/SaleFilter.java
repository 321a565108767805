package app.clientele.model;

import org.jspecify.annotations.Nullable;

/**
 * Which tickets a list shows, and in which order.
 *
 * @param text words that must all be found, anywhere and in any case or accent, in the ticket's number, its customer or
 *     its products; empty for all
 * @param period {@code null} for all days
 * @param descending the last or the largest first
 */
public record SaleFilter(String text, @Nullable Period period, Order order, boolean descending) {

    /** All tickets, the newest first. */
    public static final SaleFilter ALL = new SaleFilter("", null, Order.DAY, true);

    /** What the list is sorted by; equal ones by day and time. */
    public enum Order {
        DAY,
        NUMBER,
        CUSTOMER,
        AMOUNT
    }

    public SaleFilter withText(String newText) {
        return new SaleFilter(newText, period, order, descending);
    }

    public SaleFilter withPeriod(@Nullable Period newPeriod) {
        return new SaleFilter(text, newPeriod, order, descending);
    }

    public SaleFilter sortedBy(Order newOrder, boolean newDescending) {
        return new SaleFilter(text, period, newOrder, newDescending);
    }
}
