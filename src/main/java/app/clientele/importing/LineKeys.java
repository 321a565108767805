package app.clientele.importing;

import app.clientele.model.FoldedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the keys by which the lines of a file and their tickets are known again. */
final class LineKeys {

    private final List<SaleLineDraft> lines;
    private final Fingerprint fingerprint = new Fingerprint();
    private final Map<String, String> folded = new HashMap<>();

    LineKeys(List<SaleLineDraft> lines) {
        this.lines = lines;
    }

    SaleLineDraft draft(int place) {
        return lines.get(place);
    }

    /** Who the ticket of a line is, {@code null} when it has no number. */
    @Nullable
    UUID ticket(SaleLineDraft line) {
        return line.ticketNumber().isEmpty() ? null : fingerprint.of(line.day(), "ticket", line.ticketNumber());
    }

    /**
     * Who a line is: of a numbered ticket, the ticket, product and direction; else all that it says.
     *
     * @param customer who its customer is
     */
    UUID line(SaleLineDraft line, CustomerKeys customer) {
        if (!line.ticketNumber().isEmpty()) {
            return fingerprint.of(
                    line.day(), "line", line.ticketNumber(), folded(line.product()), line.amountCents() < 0);
        }
        return fingerprint.of(
                line.day(),
                "sale",
                line.time(),
                line.amountCents(),
                customer.strongest(),
                folded(line.product()),
                line.quantityThousandths(),
                folded(line.payment()));
    }

    /** What a line says. */
    UUID content(SaleLineDraft line, UUID key) {
        return line.ticketNumber().isEmpty() ? key : fingerprint.of(line.quantityThousandths(), line.amountCents());
    }

    private String folded(String text) {
        return folded.computeIfAbsent(text, FoldedText::of);
    }
}
