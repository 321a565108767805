package app.clientele.store;

import app.clientele.model.CustomerCase;
import app.clientele.model.CustomerCase.Gesture;
import app.clientele.model.CustomerCase.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** The complaints and unhappy answers that the shop looks after. */
public final class CaseStore {

    private static final String SELECT = """
            SELECT id, customer_id, answer_id, opened_on, due_on, subject, gesture, gesture_cents, note, outcome,
            closed_on FROM customer_case
            """;

    private final Database database;

    public CaseStore(Database database) {
        this.database = database;
    }

    /** Adds what the owner typed; returns it with its id. */
    public CustomerCase add(CustomerCase added) {
        return database.write(Subject.FOLLOW_UP, handle -> {
            long id = handle.select("SELECT NEXT VALUE FOR customer_case_id")
                    .mapTo(Long.class)
                    .one();
            CustomerCase stored = added.withId(id);
            handle.createUpdate("""
                            INSERT INTO customer_case (id, customer_id, answer_id, opened_on, due_on, subject, gesture,
                            gesture_cents, note, outcome, closed_on) VALUES (:id, :customer, :answer, :opened, :due,
                            :subject, :gesture, :cents, :note, :outcome, :closed)""").bindMap(columns(stored)).execute();
            return stored;
        });
    }

    /** Puts a case in the place of the one with its id. */
    public void update(CustomerCase changed) {
        database.write(
                Subject.FOLLOW_UP,
                handle -> handle.createUpdate("""
                                UPDATE customer_case SET customer_id = :customer, answer_id = :answer,
                                opened_on = :opened, due_on = :due, subject = :subject, gesture = :gesture,
                                gesture_cents = :cents, note = :note, outcome = :outcome, closed_on = :closed
                                WHERE id = :id""").bindMap(columns(changed)).execute());
    }

    /** Takes a case away. Empty when there is none. */
    public Optional<Snapshot> delete(long id) {
        return database.write(Subject.FOLLOW_UP, handle -> {
            Snapshot rows = new Snapshot().with(handle, "customer_case", "id = ?", id);
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            handle.execute("DELETE FROM customer_case WHERE id = ?", id);
            return Optional.of(rows);
        });
    }

    /** Brings a deleted case back. */
    public void restore(Snapshot deleted) {
        database.write(Subject.FOLLOW_UP, deleted::restore);
    }

    public Optional<CustomerCase> find(long id) {
        return database.read(handle ->
                handle.select(SELECT + "WHERE id = ?", id).map(CaseStore::read).findOne());
    }

    /** Every case, in the order of their due days. */
    public List<CustomerCase> all() {
        return database.read(handle -> handle.select(SELECT + "ORDER BY due_on, id")
                .map(CaseStore::read)
                .list());
    }

    private static Map<String, Object> columns(CustomerCase of) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", of.id());
        values.put("customer", of.customerId());
        values.put("answer", of.answerId());
        values.put("opened", of.opened());
        values.put("due", of.due());
        values.put("subject", of.subject());
        values.put("gesture", of.gesture().name());
        values.put("cents", of.gestureCents());
        values.put("note", of.note());
        values.put("outcome", of.outcome().map(Enum::name).orElse(null));
        values.put("closed", of.closed().orElse(null));
        return values;
    }

    private static CustomerCase read(ResultSet row, StatementContext context) throws SQLException {
        return new CustomerCase(
                row.getLong(1),
                row.getObject(2, Long.class),
                row.getObject(3, Long.class),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                Gesture.valueOf(row.getString(7)),
                row.getLong(8),
                row.getString(9),
                Optional.ofNullable(row.getString(10)).map(Outcome::valueOf),
                Optional.ofNullable(row.getObject(11, LocalDate.class)));
    }
}
