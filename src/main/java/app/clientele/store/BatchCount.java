package app.clientele.store;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Keeps what an import has recorded of itself (rows, cents) true when the owner changes one of its rows, so that a count
 * after a crash tells a loss from a change.
 */
enum BatchCount {
    SALE("""
            SELECT p.batch_id, COUNT(*), SUM(l.amount_cents) FROM batch_sale_line p
            JOIN sale_line l ON l.id = p.line_id WHERE l.sale_id = ? GROUP BY p.batch_id"""),
    ANSWER("SELECT batch_id, COUNT(*), 0 FROM batch_survey_answer WHERE answer_id = ? GROUP BY batch_id"),
    COST("""
            SELECT p.batch_id, COUNT(*), SUM(c.amount_cents) FROM batch_cost p
            JOIN cost c ON c.id = p.cost_id WHERE c.id = ? GROUP BY p.batch_id""");

    private final String sql;

    BatchCount(String sql) {
        this.sql = sql;
    }

    private record Held(int rows, long cents) {
        static final Held NOTHING = new Held(0, 0);
    }

    /** Does {@code change}, which may touch the rows of one thing, and corrects the imports that tell of it. */
    void around(Handle handle, long id, Runnable change) {
        Map<Long, Held> before = held(handle, id);
        change.run();
        Map<Long, Held> after = held(handle, id);
        before.keySet().forEach(batch -> after.putIfAbsent(batch, Held.NOTHING));
        after.forEach((batch, now) -> {
            Held was = before.getOrDefault(batch, Held.NOTHING);
            handle.execute(
                    "UPDATE import_batch SET row_count = row_count + ?, cents = cents + ? WHERE id = ?",
                    now.rows() - was.rows(),
                    now.cents() - was.cents(),
                    batch);
        });
    }

    private Map<Long, Held> held(Handle handle, long id) {
        Map<Long, Held> held = new HashMap<>();
        handle.select(sql, id)
                .map((row, _) -> Map.entry(row.getLong(1), new Held(row.getInt(2), row.getLong(3))))
                .forEach(entry -> held.put(entry.getKey(), entry.getValue()));
        return held;
    }
}
