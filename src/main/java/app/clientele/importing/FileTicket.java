package app.clientele.importing;

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
    private final List<FileLine> lines = new ArrayList<>(2);
    private boolean grows;
    private boolean differs;
    private boolean replaces;

    FileTicket(@Nullable UUID key) {
        this.key = key;
    }

    void add(FileLine line) {
        lines.add(line);
    }

    /** Who the ticket is, {@code null} when nothing in the file tells or only its customer does. */
    @Nullable
    UUID key() {
        return key;
    }

    List<FileLine> lines() {
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
                .map(FileLine::customer)
                .filter(customer -> customer != null)
                .findFirst()
                .orElse(null);
    }

    long amountCents() {
        return lines.stream().mapToLong(line -> line.draft().amountCents()).sum();
    }

    /** Whether it has one row of the file, or a sale and a refund with one row each. */
    boolean isOneRow() {
        return !number().isEmpty()
                && lines.size() <= 2
                && (lines.size() == 1
                        || lines.getFirst().draft().amountCents() < 0
                                != lines.getLast().draft().amountCents() < 0);
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
        for (FileLine line : lines) {
            T value = part.apply(line.draft());
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private String firstText(Function<SaleLineDraft, String> part) {
        return lines.stream()
                .map(FileLine::draft)
                .map(part)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
