package app.clientele.store;

import app.clientele.model.programme.GiftOffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Gifts and vouchers sent to customers. */
public final class GiftOfferStore {

    private static final String SELECT =
            "SELECT id, customer_id, label, sent_on, valid_until, cost_cents, used_on FROM gift_offer ";

    private final Database database;

    public GiftOfferStore(Database database) {
        this.database = database;
    }

    /** Adds an offer; returns it with its id. */
    public GiftOffer add(GiftOffer offer) {
        return database.write(Subject.SHOP, handle -> {
            GiftOffer stored = offer.withId(handle.select("SELECT NEXT VALUE FOR gift_offer_id")
                    .mapTo(Long.class)
                    .one());
            handle.execute(
                    "INSERT INTO gift_offer VALUES (?, ?, ?, ?, ?, ?, ?)",
                    stored.id(),
                    stored.customerId(),
                    stored.label(),
                    stored.sentOn(),
                    stored.validUntil(),
                    stored.costCents(),
                    stored.usedOn());
            return stored;
        });
    }

    /** Puts {@code offer} in the place of the one with its id; empty when there is none, else what it was. */
    public Optional<GiftOffer> update(GiftOffer offer) {
        return database.write(Subject.SHOP, handle -> {
            Optional<GiftOffer> before = handle.select(SELECT + "WHERE id = ?", offer.id())
                    .map(GiftOfferStore::read)
                    .findOne();
            handle.execute(
                    """
                    UPDATE gift_offer SET customer_id = ?, label = ?, sent_on = ?, valid_until = ?, cost_cents = ?,
                    used_on = ? WHERE id = ?""",
                    offer.customerId(),
                    offer.label(),
                    offer.sentOn(),
                    offer.validUntil(),
                    offer.costCents(),
                    offer.usedOn(),
                    offer.id());
            return before;
        });
    }

    /** Takes an offer away. Empty when there is none. */
    public Optional<Snapshot> delete(long id) {
        return database.write(Subject.SHOP, handle -> {
            Snapshot before = new Snapshot().with(handle, "gift_offer", "id = ?", id);
            handle.execute("DELETE FROM gift_offer WHERE id = ?", id);
            return before.isEmpty() ? Optional.empty() : Optional.of(before);
        });
    }

    /** Brings an offer back. */
    public void restore(Snapshot deleted) {
        database.write(Subject.SHOP, deleted::restore);
    }

    /** Every offer, the newest first. */
    public List<GiftOffer> all() {
        return database.read(handle -> handle.select(SELECT + "ORDER BY sent_on DESC, id DESC")
                .map(GiftOfferStore::read)
                .list());
    }

    private static GiftOffer read(ResultSet row, StatementContext context) throws SQLException {
        return new GiftOffer(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getLong(6),
                row.getObject(7, LocalDate.class));
    }
}
