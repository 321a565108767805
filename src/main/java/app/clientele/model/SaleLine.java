package app.clientele.model;

import org.jspecify.annotations.Nullable;

/**
 * One line of a ticket.
 *
 * @param id the store's number, 0 while it is not stored
 * @param quantityThousandths net quantity in thousandths of a piece (0.5 kg is 500); negative for a return
 * @param unitPriceCents price of one piece as given, {@code null} when the file has none
 * @param discountCents reduction as given, positive when it lowers the amount
 * @param amountCents what the line adds to the ticket; negative for a refund
 */
public record SaleLine(
        long id,
        String product,
        String category,
        long quantityThousandths,
        @Nullable Long unitPriceCents,
        long discountCents,
        long amountCents) {

    public static final long ONE_PIECE = 1000;
}
