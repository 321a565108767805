package app.clientele.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Lines that an import puts others in the place of. They are kept beside the books with the import that replaced them, and
 * come back when it is undone.
 */
final class ReplacedLines {

    private final Handle handle;
    private final long batch;

    /** @param batch the import that replaces */
    ReplacedLines(Handle handle, long batch) {
        this.handle = handle;
        this.batch = batch;
    }

    /** Takes lines out of the books. Their tickets stay, even without a line, until {@link #dropEmptyTickets()}. */
    void take(List<Long> lines) {
        Keys.inParts(lines).forEach(part -> {
            handle.execute("""
                    INSERT INTO replaced_line SELECT ?, l.id, l.sale_id, l.product, l.category, l.quantity_thousandths,
                    l.unit_price_cents, l.discount_cents, l.amount_cents, l.line_key, l.content_hash, l.occurrence,
                    s.sold_on, s.sold_at, s.ticket_number, s.payment, s.channel, s.ticket_key
                    FROM sale_line l JOIN sale s ON s.id = l.sale_id WHERE l.id = ANY(?)""", batch, part);
            handle.execute("""
                    INSERT INTO replaced_line_told SELECT ?, line_id, batch_id, customer_id FROM batch_sale_line
                    WHERE line_id = ANY(?)""", batch, part);
            recount(-1, part);
            handle.execute("DELETE FROM sale_line WHERE id = ANY(?)", part);
        });
    }

    private record Told(long batch, int rows, long cents) {}

    /** What other imports have recorded of themselves stays true. */
    private void recount(int sign, Object lines) {
        List<Told> told = handle.select("""
                        SELECT t.told_by, COUNT(*), SUM(r.amount_cents) FROM replaced_line r
                        JOIN replaced_line_told t ON t.batch_id = r.batch_id AND t.line_id = r.line_id
                        WHERE r.batch_id = ? AND r.line_id = ANY(?) GROUP BY t.told_by""", batch, lines)
                .map((row, _) -> new Told(row.getLong(1), row.getInt(2), row.getLong(3)))
                .list();
        told.forEach(one -> handle.execute(
                "UPDATE import_batch SET row_count = row_count + ?, cents = cents + ? WHERE id = ?",
                sign * one.rows(),
                sign * one.cents(),
                one.batch()));
    }

    /** Takes away the tickets that have no line any more. */
    void dropEmptyTickets() {
        List<Long> tickets = handle.select("SELECT DISTINCT sale_id FROM replaced_line WHERE batch_id = ?", batch)
                .mapTo(Long.class)
                .list();
        Keys.inParts(tickets).forEach(part -> handle.execute("""
                DELETE FROM sale s WHERE s.id = ANY(?) AND NOT by_hand
                AND NOT EXISTS (SELECT 1 FROM sale_line l WHERE l.sale_id = s.id)""", part));
    }

    /**
     * Brings back the lines of which an import tells that is still there, on their tickets.
     *
     * @return the tickets that have them
     */
    List<Long> bringBack() {
        List<Long> lines = handle.select("""
                        SELECT r.line_id FROM replaced_line r WHERE r.batch_id = ?
                        AND EXISTS (SELECT 1 FROM replaced_line_told t JOIN import_batch b ON b.id = t.told_by
                            WHERE t.batch_id = r.batch_id AND t.line_id = r.line_id)
                        AND NOT EXISTS (SELECT 1 FROM sale_line l
                            WHERE l.line_key = r.line_key AND l.occurrence = r.occurrence)
                        AND NOT EXISTS (SELECT 1 FROM sale s WHERE s.by_hand
                            AND (s.id = r.sale_id OR s.ticket_key = r.ticket_key))""", batch).mapTo(Long.class).list();
        Keys.inParts(lines).forEach(part -> {
            handle.execute("""
                    INSERT INTO sale (id, sold_on, sold_at, ticket_number, payment, channel, ticket_key, by_hand)
                    SELECT DISTINCT r.sale_id, r.sold_on, r.sold_at, r.ticket_number, r.payment, r.channel,
                    r.ticket_key, FALSE FROM replaced_line r WHERE r.batch_id = ? AND r.line_id = ANY(?)
                    AND NOT EXISTS (SELECT 1 FROM sale s WHERE s.id = r.sale_id OR s.ticket_key = r.ticket_key)""", batch, part);
            handle.execute("""
                    INSERT INTO sale_line (id, sale_id, product, category, quantity_thousandths, unit_price_cents,
                    discount_cents, amount_cents, line_key, content_hash, occurrence)
                    SELECT r.line_id, COALESCE((SELECT s.id FROM sale s WHERE s.id = r.sale_id),
                    (SELECT s.id FROM sale s WHERE s.ticket_key = r.ticket_key)), r.product, r.category,
                    r.quantity_thousandths, r.unit_price_cents, r.discount_cents, r.amount_cents, r.line_key,
                    r.content_hash, r.occurrence FROM replaced_line r WHERE r.batch_id = ? AND r.line_id = ANY(?)""", batch, part);
            handle.execute("""
                    INSERT INTO sale_line_told_again (batch_id, line_id, customer_id)
                    SELECT t.told_by, t.line_id, t.customer_id FROM replaced_line_told t
                    JOIN import_batch b ON b.id = t.told_by WHERE t.batch_id = ? AND t.line_id = ANY(?)""", batch, part);
            recount(1, part);
        });
        return handle.select("SELECT DISTINCT sale_id FROM sale_line WHERE id = ANY(?)", Keys.of(lines))
                .mapTo(Long.class)
                .list();
    }

    /** An import that is undone tells of nothing any more, not even of what was replaced since. */
    void forget() {
        handle.execute("DELETE FROM replaced_line_told WHERE told_by = ?", batch);
        handle.execute("""
                DELETE FROM replaced_line r WHERE NOT EXISTS (SELECT 1 FROM replaced_line_told t
                WHERE t.batch_id = r.batch_id AND t.line_id = r.line_id)""");
    }
}
