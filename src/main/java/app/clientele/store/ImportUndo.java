package app.clientele.store;

import app.clientele.model.UndoOutcome;
import java.util.ArrayList;
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
        List<Long> tickets = tickets();
        handle.execute(ReplacedKind.FILE_BACK, batch);
        Removal lines = removeLines();
        Removal answers = remove("survey_answer", "answer_id", "batch_survey_answer");
        Removal costs = remove("cost", "cost_id", "batch_cost");
        int sales = delete(tickets, """
                DELETE FROM sale s WHERE s.id = ANY(?) AND NOT by_hand
                AND NOT EXISTS (SELECT 1 FROM sale_line l WHERE l.sale_id = s.id)""");
        List<Long> back = bringBack(ReplacedKind.LINE);
        nameAgain(Stream.concat(tickets.stream(), ticketsOf(back).stream())
                .distinct()
                .toList());
        int others = bringBack(ReplacedKind.ANSWER).size()
                + bringBack(ReplacedKind.COST).size();
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
                lines.kept() + answers.kept() + costs.kept(),
                back.size() + others);
    }

    private List<Long> bringBack(ReplacedKind kind) {
        return new ReplacedRows(handle, batch, kind).bringBack();
    }

    private List<Long> ticketsOf(List<Long> lines) {
        return Keys.inParts(lines).stream()
                .flatMap(
                        part -> handle
                                .select("SELECT DISTINCT sale_id FROM sale_line WHERE id = ANY(?)", part)
                                .mapTo(Long.class)
                                .stream())
                .toList();
    }

    /** A shop that took its currency from this file, and has no amounts any more, is as it was before. */
    private void giveCurrencyBack() {
        handle.execute("""
                DELETE FROM shop_setting WHERE name = ? AND content = (
                    SELECT adopted_currency FROM import_profile WHERE batch_id = ?)
                AND NOT EXISTS (SELECT 1 FROM sale) AND NOT EXISTS (SELECT 1 FROM cost)""", ShopSettingStore.CURRENCY, batch);
    }

    /** The tickets of whose lines this batch tells. */
    private List<Long> tickets() {
        return handle.select("""
                        SELECT sale_id FROM sale_line WHERE told_by = ? UNION
                        SELECT l.sale_id FROM sale_line_told_again p JOIN sale_line l ON l.id = p.line_id
                        WHERE p.batch_id = ?""", batch, batch).mapTo(Long.class).list();
    }

    private record Removal(int gone, int kept) {}

    /** As {@link #remove}, where the first import that tells of a row stands in the row. */
    private Removal removeLines() {
        Removal removal = remove("sale_line", """
                SELECT l.id, s.by_hand FROM sale_line l JOIN sale s ON s.id = l.sale_id WHERE l.told_by = :batch
                AND NOT EXISTS (SELECT 1 FROM sale_line_told_again o WHERE o.line_id = l.id)
                UNION ALL
                SELECT l.id, s.by_hand FROM sale_line_told_again p JOIN sale_line l ON l.id = p.line_id
                JOIN sale s ON s.id = l.sale_id WHERE p.batch_id = :batch AND l.told_by IS NULL
                AND NOT EXISTS (SELECT 1 FROM sale_line_told_again o WHERE o.line_id = l.id AND o.batch_id <> :batch)""");
        handle.execute("UPDATE sale_line SET told_by = NULL, named_customer_id = NULL WHERE told_by = ?", batch);
        handle.execute("DELETE FROM sale_line_told_again WHERE batch_id = ?", batch);
        return removal;
    }

    /** As {@link #remove}, where every import that tells of a row stands in a table beside it. */
    private Removal remove(String table, String id, String pairs) {
        Removal removal = remove(
                table,
                "SELECT r.id, r.by_hand FROM " + pairs + " p JOIN " + table + " r ON r.id = p." + id
                        + " WHERE p.batch_id = :batch AND NOT EXISTS (SELECT 1 FROM " + pairs + " o WHERE o." + id
                        + " = p." + id + " AND o.batch_id <> :batch)");
        handle.execute("DELETE FROM " + pairs + " WHERE batch_id = ?", batch);
        return removal;
    }

    /**
     * Deletes the rows that this batch alone tells of and the owner did not touch.
     *
     * @param alone asks for the rows that no other batch tells of, and whether the owner touched them
     */
    private Removal remove(String table, String alone) {
        List<Long> untouched = new ArrayList<>();
        int touched = 0;
        for (Map.Entry<Long, Boolean> row : handle.createQuery(alone)
                .bind("batch", batch)
                .map((row, _) -> Map.entry(row.getLong(1), row.getBoolean(2)))
                .list()) {
            if (row.getValue()) {
                touched++;
            } else {
                untouched.add(row.getKey());
            }
        }
        // By their ids: with a subquery in a DELETE, H2 runs it again for every row.
        return new Removal(delete(untouched, "DELETE FROM " + table + " WHERE id = ANY(?)"), touched);
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
