package app.clientele.importing;

import app.clientele.store.CustomerEntry;
import app.clientele.store.ImportRows;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of one file that make one ticket, with what becomes of them. */
final class FileTicket implements ImportRows.Ticket {

    private final LineKeys file;
    private FileLine[] lines = new FileLine[0];
    private boolean grows;
    private boolean differs;
    private boolean replaces;
    private boolean made = true;
    private boolean named = true;
    private long id;

    /** @param file makes the keys of its lines */
    FileTicket(LineKeys file) {
        this.file = file;
    }

    void add(FileLine line) {
        lines = Arrays.copyOf(lines, lines.length + 1);
        lines[lines.length - 1] = line;
    }

    @Override
    public @Nullable UUID key() {
        return file.ticket(lines[0].draft());
    }

    List<FileLine> lines() {
        return Arrays.asList(lines);
    }

    @Override
    public LocalDate day() {
        return lines[0].draft().day();
    }

    @Override
    public String number() {
        return lines[0].draft().ticketNumber();
    }

    @Override
    public @Nullable LocalTime time() {
        return first(SaleLineDraft::time);
    }

    @Override
    public String payment() {
        return firstText(SaleLineDraft::payment);
    }

    @Override
    public String channel() {
        return firstText(SaleLineDraft::channel);
    }

    /** Whose it is: the first whom a line names. */
    @Nullable
    CustomerEntry customer() {
        for (FileLine line : lines) {
            if (line.customer() != null) {
                return line.customer();
            }
        }
        return null;
    }

    @Override
    public @Nullable CustomerEntry named() {
        return named ? customer() : null;
    }

    long amountCents() {
        long sum = 0;
        for (FileLine line : lines) {
            sum += line.draft().amountCents();
        }
        return sum;
    }

    /** Whether it has one row of the file, or a sale and a refund with one row each. */
    boolean isOneRow() {
        return !number().isEmpty()
                && lines.length <= 2
                && (lines.length == 1
                        || lines[0].draft().amountCents() < 0
                                != lines[1].draft().amountCents() < 0);
    }

    /** A line of it gets stored. */
    void grow() {
        grows = true;
    }

    /**
     * The store has it under {@code known}.
     *
     * @param getsCustomer whether it gets the customer whom the file names
     */
    void isStored(long known, boolean getsCustomer) {
        made = false;
        id = known;
        named = getsCustomer;
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

    @Override
    public boolean isNew() {
        return made;
    }

    @Override
    public void stored(long newId) {
        id = newId;
    }

    @Override
    public long id() {
        return id;
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
        String text = first(line -> part.apply(line).isEmpty() ? null : part.apply(line));
        return text == null ? "" : text;
    }
}
