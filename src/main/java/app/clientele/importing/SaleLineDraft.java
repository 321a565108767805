package app.clientele.importing;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of a sales file, read and normalised; nothing of it is stored yet. Lines become tickets when they are
 * planned, because a ticket may be spread over several files.
 *
 * @param row the row of the file, from 1
 * @param ticketNumber the ticket, order or invoice number, empty when the file has none; a refund that the file tells
 *     by a word or in a column of its own has the number of its sale with {@link #REFUND_MARK} behind, so that it stays
 *     a ticket of its own
 * @param unitPriceCents price of one piece as given, {@code null} when the file has none
 * @param discountCents reduction as given, positive when it lowers the amount
 * @param amountCents what the line adds to its ticket, negative for a refund
 */
public record SaleLineDraft(
        int row,
        LocalDate day,
        @Nullable LocalTime time,
        String ticketNumber,
        CustomerDraft customer,
        String product,
        String category,
        long quantityThousandths,
        @Nullable Long unitPriceCents,
        long discountCents,
        long amountCents,
        String payment,
        String channel) {

    /** Follows the number of the sale that was refunded. */
    public static final String REFUND_MARK = " R";
}
