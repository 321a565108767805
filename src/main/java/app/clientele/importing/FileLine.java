package app.clientele.importing;

import app.clientele.model.SaleLine;
import app.clientele.store.CustomerEntry;
import app.clientele.store.ImportRows;
import app.clientele.store.ImportRows.Identity;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file as it is planned and stored. It holds only what cannot be worked out again from the packed file: a file
 * may have a million of them.
 */
final class FileLine implements ImportRows.Line {

    private final LineKeys file;
    private final int place;
    private final @Nullable CustomerEntry customer;
    private final long keyHigh;
    private final long keyLow;
    private @Nullable FileTicket ticket;
    private int occurrence;
    private long id;

    /**
     * @param place of the line among all of the file
     * @param key who the line is
     */
    FileLine(LineKeys file, int place, @Nullable CustomerEntry customer, UUID key) {
        this.file = file;
        this.place = place;
        this.customer = customer;
        this.keyHigh = key.getMostSignificantBits();
        this.keyLow = key.getLeastSignificantBits();
    }

    /** What the file says. */
    SaleLineDraft draft() {
        return file.draft(place);
    }

    /** Who the line is. */
    UUID key() {
        return new UUID(keyHigh, keyLow);
    }

    int keyHash() {
        return Long.hashCode(keyHigh * 31 + keyLow);
    }

    boolean hasKeyOf(FileLine other) {
        return keyHigh == other.keyHigh && keyLow == other.keyLow;
    }

    /** What it says. */
    UUID says() {
        return file.content(draft(), key());
    }

    /** The store has it under {@code known}. */
    void isStored(long known) {
        id = known;
    }

    /** The store gets it. */
    void isFresh(FileTicket of, int which) {
        ticket = of;
        occurrence = which;
    }

    /** Which of several lines with its key it is, from 1. */
    int occurrence() {
        return occurrence;
    }

    @Override
    public boolean isNew() {
        return ticket != null;
    }

    @Override
    public void stored(long newId) {
        id = newId;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public @Nullable CustomerEntry customer() {
        return customer;
    }

    @Override
    public ImportRows.Ticket ticket() {
        return Objects.requireNonNull(ticket);
    }

    @Override
    public Identity identity() {
        return new Identity(key(), says(), occurrence);
    }

    @Override
    public SaleLine content() {
        SaleLineDraft draft = draft();
        return new SaleLine(
                0,
                draft.product(),
                draft.category(),
                draft.quantityThousandths(),
                draft.unitPriceCents(),
                draft.discountCents(),
                draft.amountCents());
    }
}
