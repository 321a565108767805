package app.clientele.store;

import app.clientele.model.Customer;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.DoublePredicate;
import org.jdbi.v3.core.Handle;
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
        /** Whether the owner changed it is a matter of its whole ticket. */
        SALE_LINE("line_key", "FALSE"),
        SURVEY_ANSWER("answer_key", "by_hand"),
        COST("cost_key", "by_hand");

        private final String key;
        private final String byHand;

        Table(String key, String byHand) {
            this.key = key;
            this.byHand = byHand;
        }
    }

    /**
     * A stored row that came from a file.
     *
     * @param byHand the owner changed it since: no import touches it any more
     */
    public record StoredRow(long id, UUID content, int occurrence, boolean byHand) {}

    /**
     * A stored ticket that came from a file.
     *
     * @param byHand the owner changed it since: no import touches it any more
     * @param lines how many lines it has
     * @param cents their sum
     */
    public record StoredTicket(long id, boolean hasCustomer, boolean byHand, int lines, long cents) {}

    /**
     * A stored line as a file of the same days may tell it in other words.
     *
     * @param customer the name of the ticket's customer, empty when it has none
     * @param replaceable an import of the asked source told of it and the owner did not touch it
     */
    public record StoredLine(
            long id, long ticket, LocalDate day, String number, String customer, long cents, boolean replaceable) {}

    /** Every stored line of the days from {@code first} to {@code last}; {@code source} is that of the file. */
    public List<StoredLine> linesOf(LocalDate first, LocalDate last, String source) {
        return database.read(handle -> handle.select("""
                        SELECT l.id, s.id, s.sold_on, s.ticket_number, COALESCE(c.full_name, ''), l.amount_cents,
                        NOT s.by_hand AND (l.told_by IN (SELECT f.batch_id FROM import_profile f WHERE f.source = ?)
                            OR EXISTS (SELECT 1 FROM sale_line_told_again p JOIN import_profile f
                            ON f.batch_id = p.batch_id WHERE p.line_id = l.id AND f.source = ?))
                        FROM sale s JOIN sale_line l ON l.sale_id = s.id LEFT JOIN customer c ON c.id = s.customer_id
                        WHERE s.sold_on BETWEEN ? AND ? ORDER BY s.sold_on, l.id""", source, source, first, last)
                .map((row, _) -> new StoredLine(
                        row.getLong(1),
                        row.getLong(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6),
                        row.getBoolean(7)))
                .list());
    }

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
    public Map<UUID, List<StoredRow>> rows(Table table, Iterable<UUID> keys) {
        Map<UUID, List<StoredRow>> found = new HashMap<>();
        select(
                table.toString(),
                "SELECT " + table.key + ", id, content_hash, occurrence, " + table.byHand + " FROM " + table + " WHERE "
                        + table.key,
                keys,
                found.keySet(),
                row -> found.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                        .add(new StoredRow(
                                row.getLong(2), row.getObject(3, UUID.class), row.getInt(4), row.getBoolean(5))));
        return found;
    }

    /** The fields of each customer whose present value an import brought; what the owner typed is not among them. */
    public Map<Long, Set<CustomerField>> brought(Collection<Customer> customers) {
        return database.read(handle -> BatchCustomers.brought(handle, customers));
    }

    /** The stored tickets with one of {@code keys}, by key. */
    public Map<UUID, StoredTicket> tickets(Iterable<UUID> keys) {
        Map<UUID, StoredTicket> found = new HashMap<>();
        select(
                "SALE",
                """
                SELECT ticket_key, id, customer_id IS NOT NULL, by_hand,
                (SELECT COUNT(*) FROM sale_line l WHERE l.sale_id = s.id),
                (SELECT COALESCE(SUM(l.amount_cents), 0) FROM sale_line l WHERE l.sale_id = s.id)
                FROM sale s WHERE ticket_key""",
                keys,
                found.keySet(),
                row -> found.put(
                        row.getObject(1, UUID.class),
                        new StoredTicket(
                                row.getLong(2), row.getBoolean(3), row.getBoolean(4), row.getInt(5), row.getLong(6))));
        return found;
    }

    /**
     * Stores an import as one save.
     *
     * @param batch what to remember of it; its counts of rows and cents are worked out here
     * @param profile how its file was read
     * @param progress told how far it is, 0 to 1; {@code false} stops it and leaves everything as it was
     * @return the number of the import
     * @throws java.util.concurrent.CancellationException if {@code progress} says stop
     */
    public long write(ImportBatch batch, ImportProfile profile, ImportRows rows, DoublePredicate progress) {
        return database.write(handle -> ImportWriting.write(handle, batch, profile, rows, progress));
    }

    /** How the files of each source were read the last time, the last used first. */
    public List<ImportProfile> profiles() {
        return database.read(handle -> handle.select("""
                        SELECT p.source, p.name, p.content, COUNT(*) OVER (PARTITION BY p.source), b.imported_at
                        FROM import_profile p JOIN import_batch b ON b.id = p.batch_id
                        WHERE b.status = 'done'
                        QUALIFY ROW_NUMBER() OVER (PARTITION BY p.source ORDER BY p.batch_id DESC) = 1
                        ORDER BY p.batch_id DESC""")
                .map((row, _) -> new ImportProfile(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        null))
                .list());
    }

    /** Forgets how the files of a source were read; what they brought stays. */
    public void forget(String source) {
        database.write(handle -> handle.execute("DELETE FROM import_profile WHERE source = ?", source));
    }

    /** What undoing an import would do, by doing it and taking that back. Empty when there is none with this number. */
    public Optional<UndoOutcome> foresee(long batch) {
        return database.foresee(handle -> ImportUndo.undo(handle, batch));
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

    /** @param found the keys of the rows that were taken: each row is taken once */
    private void select(String table, String upToKey, Iterable<UUID> keys, Set<UUID> found, Taking taking) {
        database.read(handle -> {
            if (handle.select("SELECT 1 FROM " + table + " FETCH FIRST ROW ONLY")
                    .mapTo(Integer.class)
                    .findFirst()
                    .isEmpty()) {
                return false;
            }
            Set<UUID> part = new TreeSet<>();
            for (UUID key : keys) {
                if (!found.contains(key)) {
                    part.add(key);
                }
                if (part.size() == Keys.PART) {
                    select(handle, upToKey, part, taking);
                    part.clear();
                }
            }
            select(handle, upToKey, part, taking);
            return true;
        });
    }

    private static void select(Handle handle, String upToKey, Set<UUID> part, Taking taking) {
        handle.select(upToKey + " = ANY(?)", Keys.of(part)).scanResultSet((rows, _) -> {
            try (ResultSet found = rows.get()) {
                while (found.next()) {
                    taking.take(found);
                }
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
