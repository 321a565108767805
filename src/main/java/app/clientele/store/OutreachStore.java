package app.clientele.store;

import app.clientele.model.Outreach;
import app.clientele.model.Outreach.Occasion;
import app.clientele.model.Outreach.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whom the owner called, thanked or reminded. */
public final class OutreachStore {

    private final Database database;

    public OutreachStore(Database database) {
        this.database = database;
    }

    /** Adds what the owner did; returns it with its id. */
    public Outreach add(Outreach outreach) {
        return database.write(Subject.FOLLOW_UP, handle -> {
            long id = handle.select("SELECT NEXT VALUE FOR outreach_id")
                    .mapTo(Long.class)
                    .one();
            handle.execute(
                    "INSERT INTO outreach (id, customer_id, made_on, occasion, outcome) VALUES (?, ?, ?, ?, ?)",
                    id,
                    outreach.customerId(),
                    outreach.day(),
                    outreach.occasion().name(),
                    outreach.outcome().name());
            return outreach.withId(id);
        });
    }

    /** Takes it away. Empty when there is none. */
    public Optional<Snapshot> delete(long id) {
        return database.write(Subject.FOLLOW_UP, handle -> {
            Snapshot rows = new Snapshot().with(handle, "outreach", "id = ?", id);
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            handle.execute("DELETE FROM outreach WHERE id = ?", id);
            return Optional.of(rows);
        });
    }

    /** Brings back what was taken away, unless the customer is gone by now. */
    public void restore(Snapshot deleted) {
        database.write(Subject.FOLLOW_UP, deleted::restore);
    }

    /** Everything, the newest first. */
    public List<Outreach> all() {
        return database.read(handle -> handle.select("""
                        SELECT id, customer_id, made_on, occasion, outcome FROM outreach
                        ORDER BY made_on DESC, id DESC""")
                .map((row, _) -> new Outreach(
                        row.getLong(1),
                        row.getLong(2),
                        row.getObject(3, LocalDate.class),
                        Occasion.valueOf(row.getString(4)),
                        Outcome.valueOf(row.getString(5))))
                .list());
    }
}
