package app.clientele.store;

import app.clientele.model.UndoOutcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Takes an import out: what it alone told of and the owner did not touch goes, with what identifies it, so that the
 * corrected file comes in afresh. What other imports tell of too stays, and reads as if this one had never been.
 */
final class ImportUndo {

    private final Handle handle;
    private final long batch;

    private ImportUndo(Handle handle, long batch) {
        this.handle = handle;
        this.batch = batch;
    }

    static Optional<UndoOutcome> undo(Handle handle, long batch) {
        boolean there = handle.select("SELECT 1 FROM import_batch WHERE id = ?", batch)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        return there ? Optional.of(new ImportUndo(handle, batch).undo()) : Optional.empty();
    }

    private UndoOutcome undo() {
        List<Long> tickets = handle.select("""
                        SELECT DISTINCT l.sale_id FROM batch_sale_line p JOIN sale_line l ON l.id = p.line_id
                        WHERE p.batch_id = ?""", batch).mapTo(Long.class).list();
        int kept = keptLines() + keptRows("survey_answer", "answer_id") + keptRows("cost", "cost_id");
        int rows = deleteLines() + deleteRows("survey_answer", "answer_id") + deleteRows("cost", "cost_id");
        int sales = inParts(tickets, """
                DELETE FROM sale s WHERE s.id = ANY(?) AND NOT by_hand
                AND NOT EXISTS (SELECT 1 FROM sale_line l WHERE l.sale_id = s.id)""");
        nameAgain(tickets);
        List<Long> customers = BatchCustomers.forget(handle, batch);
        int gone = inParts(customers, """
                DELETE FROM customer c WHERE c.id = ANY(?) AND NOT by_hand
                AND NOT EXISTS (SELECT 1 FROM batch_customer b WHERE b.customer_id = c.id)
                AND NOT EXISTS (SELECT 1 FROM sale s WHERE s.customer_id = c.id)
                AND NOT EXISTS (SELECT 1 FROM survey_answer a WHERE a.customer_id = c.id)""");
        handle.execute("DELETE FROM import_batch WHERE id = ?", batch);
        return new UndoOutcome(batch, rows, sales, gone, kept);
    }

    private int keptLines() {
        return handle.select("""
                        SELECT COUNT(*) FROM batch_sale_line p JOIN sale_line l ON l.id = p.line_id
                        JOIN sale s ON s.id = l.sale_id WHERE p.batch_id = ? AND s.by_hand
                        AND NOT EXISTS (SELECT 1 FROM batch_sale_line o WHERE o.line_id = p.line_id AND o.batch_id <> ?)
                        """, batch, batch).mapTo(Integer.class).one();
    }

    private int deleteLines() {
        int gone = handle.execute("""
                DELETE FROM sale_line WHERE id IN (
                SELECT p.line_id FROM batch_sale_line p JOIN sale_line l ON l.id = p.line_id
                JOIN sale s ON s.id = l.sale_id WHERE p.batch_id = ? AND NOT s.by_hand
                AND NOT EXISTS (SELECT 1 FROM batch_sale_line o WHERE o.line_id = p.line_id AND o.batch_id <> ?))""", batch, batch);
        handle.execute("DELETE FROM batch_sale_line WHERE batch_id = ?", batch);
        return gone;
    }

    private int keptRows(String table, String id) {
        return handle.select(
                        "SELECT COUNT(*) FROM batch_" + table + " p JOIN " + table + " r ON r.id = p." + id
                                + " WHERE p.batch_id = ? AND r.by_hand AND " + noOther(table, id),
                        batch,
                        batch)
                .mapTo(Integer.class)
                .one();
    }

    private int deleteRows(String table, String id) {
        int gone = handle.execute(
                "DELETE FROM " + table + " WHERE NOT by_hand AND id IN (SELECT p." + id + " FROM batch_" + table
                        + " p WHERE p.batch_id = ? AND " + noOther(table, id) + ")",
                batch,
                batch);
        handle.execute("DELETE FROM batch_" + table + " WHERE batch_id = ?", batch);
        return gone;
    }

    private static String noOther(String table, String id) {
        return "NOT EXISTS (SELECT 1 FROM batch_" + table + " o WHERE o." + id + " = p." + id + " AND o.batch_id <> ?)";
    }

    /** A ticket that stays names whom the other imports name for it. */
    private void nameAgain(List<Long> tickets) {
        Map<Long, Long> named = new HashMap<>();
        Keys.inParts(tickets)
                .forEach(part -> handle.select("""
                        SELECT l.sale_id, p.customer_id FROM sale_line l JOIN batch_sale_line p ON p.line_id = l.id
                        JOIN customer c ON c.id = p.customer_id WHERE l.sale_id = ANY(?) ORDER BY p.batch_id, l.id""", part)
                        .map((row, _) -> Map.entry(row.getLong(1), row.getLong(2)))
                        .forEach(entry -> named.putIfAbsent(entry.getKey(), entry.getValue())));
        var update = handle.prepareBatch(
                "UPDATE sale SET customer_id = ? WHERE id = ? AND NOT by_hand AND customer_id IS DISTINCT FROM ?");
        for (long ticket : tickets) {
            Long customer = named.get(ticket);
            update.add(customer, ticket, customer);
        }
        update.execute();
    }

    private int inParts(List<Long> ids, String sql) {
        return Keys.inParts(ids).stream()
                .mapToInt(part -> handle.execute(sql, part))
                .sum();
    }
}
