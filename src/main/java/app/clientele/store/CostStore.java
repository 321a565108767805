package app.clientele.store;

import app.clientele.model.Cost;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** What the shop spent on keeping and winning customers. */
public final class CostStore {

    private static final String SELECT = "SELECT id, spent_on, kind, retention_share, label, amount_cents FROM cost ";

    private final Database database;

    public CostStore(Database database) {
        this.database = database;
    }

    /** Adds what the owner typed; returns it with its id. */
    public Cost add(Cost cost) {
        return database.write(handle -> {
            long id = handle.select("SELECT NEXT VALUE FOR cost_id")
                    .mapTo(Long.class)
                    .one();
            handle.execute(
                    """
                    INSERT INTO cost (id, spent_on, kind, retention_share, label, amount_cents, by_hand)
                    VALUES (?, ?, ?, ?, ?, ?, TRUE)""", id, cost.day(), cost.kind().name(), cost.retentionShare(), cost.label(), cost.amountCents());
            return new Cost(id, cost.day(), cost.kind(), cost.retentionShare(), cost.label(), cost.amountCents());
        });
    }

    /** Puts {@code cost} in the place of the one with its id. */
    public void update(Cost cost) {
        database.write(handle -> {
            BatchCount.COST.around(
                    handle,
                    cost.id(),
                    () -> handle.execute(
                            """
                            UPDATE cost SET spent_on = ?, kind = ?, retention_share = ?, label = ?, amount_cents = ?,
                            by_hand = TRUE WHERE id = ?""",
                            cost.day(),
                            cost.kind().name(),
                            cost.retentionShare(),
                            cost.label(),
                            cost.amountCents(),
                            cost.id()));
            return cost;
        });
    }

    /** Takes a cost away. Empty when there is none. */
    public Optional<Snapshot> delete(long id) {
        return database.write(handle -> {
            Snapshot rows =
                    new Snapshot().with(handle, "cost", "id = ?", id).with(handle, "batch_cost", "cost_id = ?", id);
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            BatchCount.COST.around(handle, id, () -> handle.execute("DELETE FROM cost WHERE id = ?", id));
            return Optional.of(rows);
        });
    }

    /** Brings a deleted cost back. */
    public void restore(Snapshot deleted) {
        database.write(handle -> deleted.restore(handle, BatchCount.COST));
    }

    /** Every cost, by day. */
    public List<Cost> all() {
        return database.read(handle -> handle.select(SELECT + "ORDER BY spent_on, id")
                .map(CostStore::read)
                .list());
    }

    private static Cost read(ResultSet row, StatementContext context) throws SQLException {
        return new Cost(
                row.getLong(1),
                row.getObject(2, LocalDate.class),
                Cost.Kind.valueOf(row.getString(3)),
                row.getDouble(4),
                row.getString(5),
                row.getLong(6));
    }
}
