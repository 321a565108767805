package app.clientele.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One ticket of the till: what one person bought or brought back at once.
 *
 * @param id the store's number, 0 while it is not stored
 * @param number the ticket number printed by the till, empty when it has none; unique within a day only
 * @param customerId who bought, {@code null} for an anonymous sale
 * @param lines at least one
 */
public record Sale(
        long id,
        LocalDate day,
        @Nullable LocalTime time,
        String number,
        @Nullable Long customerId,
        String payment,
        String channel,
        List<SaleLine> lines) {

    public Sale {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a sale has at least one line");
        }
        lines = List.copyOf(lines);
    }

    /** Sum of the lines in cents. Above 0 a purchase, below 0 a refund, 0 neutral. */
    public long amountCents() {
        return lines.stream().mapToLong(SaleLine::amountCents).sum();
    }
}
