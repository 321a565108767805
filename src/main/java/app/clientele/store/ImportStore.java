package app.clientele.store;

import app.clientele.model.UndoOutcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoublePredicate;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;

/** The imports, and the rows by which a file's rows are known again. */
public final class ImportStore {

    private static final String SELECT = """
            SELECT id, kind, file_name, file_sha256, imported_at, new_rows, row_count, cents, first_day, last_day
            FROM import_batch WHERE status = 'done'
            """;

    private final Database database;

    public ImportStore(Database database) {
        this.database = database;
    }

    /** Rows that can be known again. */
    public enum Table {
        SALE_LINE("line_key"),
        SURVEY_ANSWER("answer_key"),
        COST("cost_key");

        private final String key;

        Table(String key) {
            this.key = key;
        }
    }

    /** A stored row that came from a file. */
    public record StoredRow(long id, UUID content, int occurrence) {}

    /**
     * A stored ticket that came from a file.
     *
     * @param byHand the owner changed it since: no import touches it any more
     * @param lines how many lines it has
     */
    public record StoredTicket(long id, boolean hasCustomer, boolean byHand, int lines) {}

    /** Every finished import, the newest first. */
    public List<ImportBatch> batches() {
        return database.read(handle -> handle.select(SELECT + "ORDER BY id DESC")
                .map(ImportStore::read)
                .list());
    }

    /** The last import of a file with these bytes. */
    public Optional<ImportBatch> findByFile(String sha256) {
        return database.read(handle -> handle.select(SELECT + "AND file_sha256 = ? ORDER BY id DESC", sha256)
                .map(ImportStore::read)
                .findFirst());
    }

    /** The stored rows with one of {@code keys}, by key. */
    public Map<UUID, List<StoredRow>> rows(Table table, Collection<UUID> keys) {
        Map<UUID, List<StoredRow>> found = new HashMap<>();
        select(
                "SELECT " + table.key + ", id, content_hash, occurrence FROM " + table + " WHERE " + table.key,
                keys,
                row -> found.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                        .add(new StoredRow(row.getLong(2), row.getObject(3, UUID.class), row.getInt(4))));
        return found;
    }

    /** The stored tickets with one of {@code keys}, by key. */
    public Map<UUID, StoredTicket> tickets(Collection<UUID> keys) {
        Map<UUID, StoredTicket> found = new HashMap<>();
        select(
                """
                SELECT ticket_key, id, customer_id IS NOT NULL, by_hand,
                (SELECT COUNT(*) FROM sale_line l WHERE l.sale_id = s.id) FROM sale s WHERE ticket_key""",
                keys,
                row -> found.put(
                        row.getObject(1, UUID.class),
                        new StoredTicket(row.getLong(2), row.getBoolean(3), row.getBoolean(4), row.getInt(5))));
        return found;
    }

    /**
     * Stores an import as one save.
     *
     * @param batch what to remember of it; its counts of rows and cents are worked out here
     * @param progress told how far it is, 0 to 1; {@code false} stops it and leaves everything as it was
     * @return the number of the import
     * @throws java.util.concurrent.CancellationException if {@code progress} says stop
     */
    public long write(ImportBatch batch, ImportRows rows, DoublePredicate progress) {
        return database.write(handle -> ImportWriting.write(handle.getConnection(), batch, rows, progress));
    }

    /** Takes an import out again, as one save. Empty when there is none with this number. */
    public Optional<UndoOutcome> undo(long batch) {
        return database.write(handle -> ImportUndo.undo(handle, batch));
    }

    /** The imports that no longer hold what they recorded; empty unless the file lost something. */
    public List<Opening.Mismatch> recount() {
        return database.read(handle -> Sweep.mismatches(handle.getConnection()));
    }

    /** What is done with a row. */
    @FunctionalInterface
    private interface Taking {
        void take(ResultSet row) throws SQLException;
    }

    private void select(String upToKey, Collection<UUID> keys, Taking taking) {
        database.read(handle -> {
            for (Argument part : Keys.inParts(keys.stream().distinct().sorted().toList())) {
                handle.select(upToKey + " = ANY(?)", part).scanResultSet((rows, _) -> {
                    try (ResultSet found = rows.get()) {
                        while (found.next()) {
                            taking.take(found);
                        }
                    }
                    return true;
                });
            }
            return true;
        });
    }

    private static ImportBatch read(ResultSet row, StatementContext context) throws SQLException {
        return new ImportBatch(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getInt(6),
                row.getInt(7),
                row.getLong(8),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class));
    }
}
