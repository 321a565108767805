package app.clientele.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * After a crash: takes out what an unfinished import left, and counts the finished ones again. H2 once let two rows of
 * an import survive that was never committed, so rows count only if they belong to a finished batch or to the owner.
 */
final class Sweep {

    private static final List<String> UNFINISHED = List.of(
            """
            UPDATE sale_line SET told_by = NULL, named_customer_id = NULL
            WHERE told_by NOT IN (SELECT id FROM import_batch WHERE status = 'done')""",
            "DELETE FROM sale_line_told_again WHERE batch_id NOT IN (SELECT id FROM import_batch WHERE status = 'done')",
            "DELETE FROM batch_survey_answer WHERE batch_id NOT IN (SELECT id FROM import_batch WHERE status = 'done')",
            "DELETE FROM batch_cost WHERE batch_id NOT IN (SELECT id FROM import_batch WHERE status = 'done')",
            "DELETE FROM batch_customer WHERE batch_id NOT IN (SELECT id FROM import_batch WHERE status = 'done')",
            "DELETE FROM import_batch WHERE status <> 'done'",
            """
            DELETE FROM sale_line l WHERE line_key IS NOT NULL AND told_by IS NULL
            AND NOT EXISTS (SELECT 1 FROM sale_line_told_again b WHERE b.line_id = l.id)
            AND NOT EXISTS (SELECT 1 FROM sale s WHERE s.id = l.sale_id AND s.by_hand)""",
            "DELETE FROM sale s WHERE NOT EXISTS (SELECT 1 FROM sale_line l WHERE l.sale_id = s.id)",
            """
            DELETE FROM survey_answer a WHERE NOT by_hand
            AND NOT EXISTS (SELECT 1 FROM batch_survey_answer b WHERE b.answer_id = a.id)""",
            """
            DELETE FROM cost c WHERE NOT by_hand
            AND NOT EXISTS (SELECT 1 FROM batch_cost b WHERE b.cost_id = c.id)""",
            """
            DELETE FROM customer c WHERE NOT by_hand
            AND NOT EXISTS (SELECT 1 FROM batch_customer b WHERE b.customer_id = c.id)
            AND NOT EXISTS (SELECT 1 FROM sale s WHERE s.customer_id = c.id)
            AND NOT EXISTS (SELECT 1 FROM survey_answer a WHERE a.customer_id = c.id)
            AND NOT EXISTS (SELECT 1 FROM outreach o WHERE o.customer_id = c.id)
            AND NOT EXISTS (SELECT 1 FROM customer_case f WHERE f.customer_id = c.id)""");

    private Sweep() {}

    static Opening run(Connection connection) throws SQLException {
        int swept = 0;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String sql : UNFINISHED) {
                swept += statement.executeUpdate(sql);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        H2.checkpoint(connection);
        return new Opening(true, swept, mismatches(connection));
    }

    /** The finished batches that no longer hold what they recorded. */
    static List<Opening.Mismatch> mismatches(Connection connection) throws SQLException {
        List<Opening.Mismatch> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT b.id, b.row_count, COALESCE(h.held, 0), b.cents, COALESCE(h.cents, 0)
                        FROM import_batch b LEFT JOIN (
                            SELECT p.batch_id, COUNT(*) held, SUM(l.amount_cents) cents
                            FROM batch_sale_line p JOIN sale_line l ON l.id = p.line_id GROUP BY p.batch_id
                            UNION ALL
                            SELECT p.batch_id, COUNT(*), SUM(c.amount_cents)
                            FROM batch_cost p JOIN cost c ON c.id = p.cost_id GROUP BY p.batch_id
                            UNION ALL
                            SELECT p.batch_id, COUNT(*), 0
                            FROM batch_survey_answer p JOIN survey_answer a ON a.id = p.answer_id GROUP BY p.batch_id
                        ) h ON h.batch_id = b.id
                        WHERE b.kind <> 'CUSTOMERS'
                        AND (b.row_count <> COALESCE(h.held, 0) OR b.cents <> COALESCE(h.cents, 0))
                        ORDER BY b.id""")) {
            while (rows.next()) {
                found.add(new Opening.Mismatch(
                        rows.getLong(1), rows.getInt(2), rows.getInt(3), rows.getLong(4), rows.getLong(5)));
            }
        }
        return found;
    }
}
