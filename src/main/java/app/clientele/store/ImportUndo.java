package app.clientele.store;

import app.clientele.model.UndoOutcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        List<Long> tickets = ids("""
                SELECT DISTINCT l.sale_id FROM batch_sale_line p JOIN sale_line l ON l.id = p.line_id
                WHERE p.batch_id = ?""");
        Removal lines = remove("sale_line", "line_id", "(SELECT s.by_hand FROM sale s WHERE s.id = r.sale_id)");
        Removal answers = remove("survey_answer", "answer_id", "r.by_hand");
        Removal costs = remove("cost", "cost_id", "r.by_hand");
        int sales = delete(tickets, """
                DELETE FROM sale s WHERE s.id = ANY(?) AND NOT by_hand
                AND NOT EXISTS (SELECT 1 FROM sale_line l WHERE l.sale_id = s.id)""");
        ReplacedLines replaced = new ReplacedLines(handle, batch);
        List<Long> back = replaced.bringBack();
        replaced.forget();
        nameAgain(Stream.concat(tickets.stream(), back.stream()).distinct().toList());
        giveCurrencyBack();
        int customers = delete(BatchCustomers.forget(handle, batch), """
                DELETE FROM customer c WHERE c.id = ANY(?) AND NOT by_hand
                AND NOT EXISTS (SELECT 1 FROM batch_customer b WHERE b.customer_id = c.id)
                AND NOT EXISTS (SELECT 1 FROM sale s WHERE s.customer_id = c.id)
                AND NOT EXISTS (SELECT 1 FROM survey_answer a WHERE a.customer_id = c.id)
                AND NOT EXISTS (SELECT 1 FROM outreach o WHERE o.customer_id = c.id)
                AND NOT EXISTS (SELECT 1 FROM customer_case f WHERE f.customer_id = c.id)
                AND NOT EXISTS (SELECT 1 FROM points_movement m WHERE m.customer_id = c.id)
                AND NOT EXISTS (SELECT 1 FROM gift_offer g WHERE g.customer_id = c.id)""");
        handle.execute("DELETE FROM import_batch WHERE id = ?", batch);
        return new UndoOutcome(
                batch,
                lines.gone() + answers.gone() + costs.gone(),
                sales,
                customers,
                lines.kept() + answers.kept() + costs.kept());
    }

    /** A shop that took its currency from this file, and has no amounts any more, is as it was before. */
    private void giveCurrencyBack() {
        handle.execute("""
                DELETE FROM shop_setting WHERE name = ? AND content = (
                    SELECT adopted_currency FROM import_profile WHERE batch_id = ?)
                AND NOT EXISTS (SELECT 1 FROM sale) AND NOT EXISTS (SELECT 1 FROM cost)""", ShopSettingStore.CURRENCY, batch);
    }

    private record Removal(int gone, int kept) {}

    /**
     * Deletes the rows that this batch alone tells of and the owner did not touch, and says no more that the batch tells
     * of the others.
     */
    private Removal remove(String table, String id, String byHand) {
        String alone = "SELECT r.id FROM batch_" + table + " p JOIN " + table + " r ON r.id = p." + id
                + " WHERE p.batch_id = ? AND NOT EXISTS (SELECT 1 FROM batch_" + table + " o WHERE o." + id
                + " = p." + id + " AND o.batch_id <> p.batch_id) AND " + byHand;
        List<Long> touched = ids(alone);
        List<Long> untouched = ids(alone + " = FALSE");
        handle.execute("DELETE FROM batch_" + table + " WHERE batch_id = ?", batch);
        // By their ids: with a subquery in a DELETE, H2 runs it again for every row.
        return new Removal(delete(untouched, "DELETE FROM " + table + " WHERE id = ANY(?)"), touched.size());
    }

    private List<Long> ids(String sql) {
        return handle.select(sql, batch).mapTo(Long.class).list();
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

    private int delete(List<Long> ids, String sql) {
        return Keys.inParts(ids).stream()
                .mapToInt(part -> handle.execute(sql, part))
                .sum();
    }
}
