package app.clientele.store;

import app.clientele.store.ImportRows.Numbered;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Rows that an import puts others in the place of. They are kept beside the books with the import that replaced them, and
 * come back when it is undone; unless another import tells of what stands in their place by then: they stay out with that
 * one.
 */
final class ReplacedRows {

    private final Handle handle;
    private final long batch;
    private final ReplacedKind kind;

    /** @param batch the import that replaces, or is undone */
    ReplacedRows(Handle handle, long batch, ReplacedKind kind) {
        this.handle = handle;
        this.batch = batch;
        this.kind = kind;
    }

    /** Takes rows out of the books. Tickets stay, even without a line, until {@link #replaceBy}. */
    void take(List<Long> rows) {
        Keys.inParts(rows).forEach(part -> {
            handle.execute(kind.keep(), batch, part);
            handle.execute(
                    kind.in("INSERT INTO {kept}_told (batch_id, {id}, told_by{told}) SELECT ?, {id}, batch_id{told}"
                            + " FROM batch_{table} WHERE {id} = ANY(?)"),
                    batch,
                    part);
            recount(-1, part);
            handle.execute(kind.in("DELETE FROM {table} WHERE id = ANY(?)"), part);
        });
    }

    /** Says what stands in the place of the rows that were taken, now that it has ids, and drops what is left empty. */
    void replaceBy(Map<Long, @Nullable Numbered> instead) {
        if (instead.isEmpty()) {
            return;
        }
        var update = handle.prepareBatch(kind.in("UPDATE {kept} SET instead_id = ? WHERE batch_id = ? AND {id} = ?"));
        instead.forEach((old, one) -> update.add(one == null ? null : one.id(), batch, old));
        update.execute();
        switch (kind) {
            case LINE -> dropEmptyTickets();
            case ANSWER -> ReplacedKind.FILE_ON.forEach(statement -> handle.execute(statement, batch));
            case COST -> {}
        }
    }

    private record Told(long batch, int rows, long cents) {}

    /** What other imports have recorded of themselves stays true. */
    private void recount(int sign, Object rows) {
        List<Told> told = handle.select(kind.in("""
                        SELECT t.told_by, COUNT(*), SUM({cents}) FROM {kept} r
                        JOIN {kept}_told t ON t.batch_id = r.batch_id AND t.{id} = r.{id}
                        WHERE r.batch_id = ? AND r.{id} = ANY(?) GROUP BY t.told_by"""), batch, rows)
                .map((row, _) -> new Told(row.getLong(1), row.getInt(2), row.getLong(3)))
                .list();
        told.forEach(one -> handle.execute(
                "UPDATE import_batch SET row_count = row_count + ?, cents = cents + ? WHERE id = ?",
                sign * one.rows(),
                sign * one.cents(),
                one.batch()));
    }

    /** Takes away the tickets that have no line any more. */
    private void dropEmptyTickets() {
        List<Long> tickets = handle.select("SELECT DISTINCT sale_id FROM replaced_line WHERE batch_id = ?", batch)
                .mapTo(Long.class)
                .list();
        Keys.inParts(tickets).forEach(part -> handle.execute("""
                DELETE FROM sale s WHERE s.id = ANY(?) AND NOT by_hand
                AND NOT EXISTS (SELECT 1 FROM sale_line l WHERE l.sale_id = s.id)""", part));
    }

    /**
     * The import is undone, what it alone told of is gone: brings back the rows of which an import tells that is still
     * there.
     *
     * @return the rows that are back
     */
    List<Long> bringBack() {
        handOver();
        List<Long> rows = handle.select(kind.in("""
                        SELECT r.{id} FROM {kept} r WHERE r.batch_id = ?
                        AND EXISTS (SELECT 1 FROM {kept}_told t JOIN import_batch b ON b.id = t.told_by
                            WHERE t.batch_id = r.batch_id AND t.{id} = r.{id})
                        AND NOT EXISTS (SELECT 1 FROM {table} o WHERE o.id = r.instead_id)
                        AND NOT EXISTS (SELECT 1 FROM {table} o
                            WHERE o.{key} = r.{key} AND o.occurrence = r.occurrence){unless}"""), batch).mapTo(Long.class).list();
        Keys.inParts(rows).forEach(part -> {
            kind.bringBack().forEach(statement -> handle.execute(statement, batch, part));
            handle.execute(kind.in("""
                    INSERT INTO {telling} (batch_id, {id}{told}) SELECT t.told_by, t.{id}{told}
                    FROM {kept}_told t JOIN import_batch b ON b.id = t.told_by
                    WHERE t.batch_id = ? AND t.{id} = ANY(?)"""), batch, part);
            recount(1, part);
        });
        forget();
        return rows;
    }

    /**
     * A replaced row and what became of the row in its place.
     *
     * @param teller another import that tells of the row in its place
     * @param next the import that replaced the row in its place
     * @param nextInstead by what
     */
    private record Kept(
            long id,
            @Nullable Long instead,
            @Nullable Long teller,
            @Nullable Long next,
            @Nullable Long nextInstead) {}

    /** What stands in the place of a row may have been told again, or replaced in its turn: the row stays out with that. */
    private void handOver() {
        List<Kept> kept = handle.select(kind.in("""
                        SELECT r.{id}, r.instead_id, COALESCE(
                            (SELECT MIN(p.batch_id) FROM batch_{table} p
                                WHERE p.{id} = r.instead_id AND p.batch_id <> r.batch_id),
                            (SELECT MIN(t.told_by) FROM {kept}_told t
                                WHERE t.{id} = r.instead_id AND t.told_by <> r.batch_id)),
                        n.batch_id, n.instead_id
                        FROM {kept} r LEFT JOIN {kept} n ON n.{id} = r.instead_id WHERE r.batch_id = ?"""), batch)
                .map((row, _) -> new Kept(
                        row.getLong(1),
                        row.getObject(2, Long.class),
                        row.getObject(3, Long.class),
                        row.getObject(4, Long.class),
                        row.getObject(5, Long.class)))
                .list();
        for (Kept row : kept) {
            if (row.teller() != null) {
                handOver(row.id(), row.teller(), row.instead());
            } else if (row.next() != null) {
                handOver(row.id(), row.next(), row.nextInstead());
            }
        }
    }

    private void handOver(long row, long to, @Nullable Long instead) {
        handle.execute(
                kind.in("UPDATE {kept} SET batch_id = ?, instead_id = ? WHERE batch_id = ? AND {id} = ?"),
                to,
                instead,
                batch,
                row);
        handle.execute(kind.in("UPDATE {kept}_told SET batch_id = ? WHERE batch_id = ? AND {id} = ?"), to, batch, row);
    }

    /** An import that is undone tells of nothing any more, not even of what was replaced since. */
    private void forget() {
        handle.execute(kind.in("DELETE FROM {kept}_told WHERE told_by = ?"), batch);
        handle.execute(kind.in("""
                DELETE FROM {kept} r WHERE NOT EXISTS (SELECT 1 FROM {kept}_told t
                WHERE t.batch_id = r.batch_id AND t.{id} = r.{id})"""));
    }
}
