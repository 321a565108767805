package app.clientele.store;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/** The tickets on which more was sold than was asked for. */
public final class UpsellStore {

    private final Database database;

    public UpsellStore(Database database) {
        this.database = database;
    }

    /**
     * A marked ticket.
     *
     * @param addedCents what was sold on top
     */
    public record Upsell(long saleId, LocalDate day, long addedCents) {}

    /** Marks a ticket, or takes the mark away when {@code addedCents} is empty; returns what was marked before. */
    public OptionalLong mark(long saleId, OptionalLong addedCents) {
        return database.write(Subject.SHOP, handle -> {
            OptionalLong before = added(handle, saleId);
            handle.execute("DELETE FROM upsell WHERE sale_id = ?", saleId);
            if (addedCents.isPresent()) {
                // The ticket may have gone in the meantime, with an import that was undone.
                handle.execute(
                        "INSERT INTO upsell SELECT id, ? FROM sale WHERE id = ?", addedCents.getAsLong(), saleId);
            }
            return before;
        });
    }

    /** What was sold on top on a ticket, in cents; empty when it is not marked. */
    public OptionalLong addedCents(long saleId) {
        return database.read(handle -> added(handle, saleId));
    }

    /** Every marked ticket, by day. */
    public List<Upsell> all() {
        return database.read(handle -> handle.select("""
                        SELECT u.sale_id, s.sold_on, u.added_cents FROM upsell u JOIN sale s ON s.id = u.sale_id
                        ORDER BY s.sold_on, u.sale_id""")
                .map((row, _) -> new Upsell(row.getLong(1), row.getObject(2, LocalDate.class), row.getLong(3)))
                .list());
    }

    private static OptionalLong added(Handle handle, long saleId) {
        return handle.select("SELECT added_cents FROM upsell WHERE sale_id = ?", saleId)
                .mapTo(Long.class)
                .findOne()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }
}
