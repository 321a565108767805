package app.clientele.importing;

import app.clientele.model.FoldedText;
import app.clientele.store.CustomerEntry;
import app.clientele.store.TicketEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of one file that make one ticket, with what becomes of them. */
final class FileTicket {

    private final @Nullable UUID key;
    private final List<Line> lines = new ArrayList<>();
    private boolean grows;
    private boolean differs;
    private boolean replaces;

    /**
     * A line of the file.
     *
     * @param key who the line is: of a numbered ticket, the ticket, product and direction; else all that it says
     * @param content what it says
     */
    record Line(SaleLineDraft draft, @Nullable CustomerEntry customer, UUID key, UUID content) {

        static Line of(SaleLineDraft draft, @Nullable CustomerEntry customer, Fingerprint fingerprint) {
            String product = FoldedText.of(draft.product());
            if (!draft.ticketNumber().isEmpty()) {
                return new Line(
                        draft,
                        customer,
                        fingerprint.of(draft.day(), "line", draft.ticketNumber(), product, draft.amountCents() < 0),
                        fingerprint.of(draft.quantityThousandths(), draft.amountCents()));
            }
            UUID all = fingerprint.of(
                    draft.day(),
                    "sale",
                    draft.time(),
                    draft.amountCents(),
                    CustomerKeys.of(draft.customer()).strongest(),
                    product,
                    draft.quantityThousandths(),
                    FoldedText.of(draft.payment()));
            return new Line(draft, customer, all, all);
        }
    }

    FileTicket(@Nullable UUID key) {
        this.key = key;
    }

    void add(Line line) {
        lines.add(line);
    }

    /** Who the ticket is, {@code null} when nothing in the file tells or only its customer does. */
    @Nullable
    UUID key() {
        return key;
    }

    List<Line> lines() {
        return lines;
    }

    LocalDate day() {
        return lines.getFirst().draft().day();
    }

    /** The number printed on it, empty when it has none. */
    String number() {
        return lines.getFirst().draft().ticketNumber();
    }

    /** Whose it is: the first whom a line names. */
    @Nullable
    CustomerEntry customer() {
        return lines.stream()
                .map(Line::customer)
                .filter(customer -> customer != null)
                .findFirst()
                .orElse(null);
    }

    long amountCents() {
        return lines.stream().mapToLong(line -> line.draft().amountCents()).sum();
    }

    /** A line of it gets stored. */
    void grow() {
        grows = true;
    }

    /** A line of it is stored with another content. */
    void differ() {
        differs = true;
    }

    /** A line of it takes the place of a stored one with another content. */
    void replace() {
        replaces = true;
    }

    boolean replaces() {
        return replaces;
    }

    boolean grows() {
        return grows;
    }

    boolean differs() {
        return differs;
    }

    /** The ticket as one to be made. */
    TicketEntry made() {
        return TicketEntry.made(
                key,
                day(),
                first(SaleLineDraft::time),
                number(),
                firstText(SaleLineDraft::payment),
                firstText(SaleLineDraft::channel),
                customer());
    }

    private <T> @Nullable T first(Function<SaleLineDraft, @Nullable T> part) {
        for (Line line : lines) {
            T value = part.apply(line.draft());
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private String firstText(Function<SaleLineDraft, String> part) {
        return lines.stream()
                .map(Line::draft)
                .map(part)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
