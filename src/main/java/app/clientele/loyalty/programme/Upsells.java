package app.clientele.loyalty.programme;

import app.clientele.loyalty.Undoable;
import app.clientele.store.UpsellStore;
import java.util.OptionalLong;

/** The mark on tickets on which more was sold than was asked for. To be called on the database thread. */
public final class Upsells {

    private final UpsellStore upsells;

    public Upsells(UpsellStore upsells) {
        this.upsells = upsells;
    }

    /** What was sold on top on a ticket, in cents; empty when it is not marked. */
    public OptionalLong addedCents(long saleId) {
        return upsells.addedCents(saleId);
    }

    /** Marks a ticket, or takes the mark away when {@code addedCents} is empty. */
    public Undoable<Long> mark(long saleId, OptionalLong addedCents) {
        OptionalLong before = upsells.mark(saleId, addedCents);
        return new Undoable<>(saleId, () -> upsells.mark(saleId, before));
    }
}
