package app.clientele.store;

import app.clientele.model.SaleSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Reads every ticket with the sum of its lines: one pass over the lines and one over the tickets. Texts that come again
 * are kept once, so that a long list stays small.
 */
final class SaleSummaries {

    private static final String NAME =
            "COALESCE(NULLIF(c.full_name, ''), c.customer_number, NULLIF(c.email, ''), c.phone, '')";

    private final Map<String, String> known = new HashMap<>();
    private final Map<Long, Lines> linesOfSale = new HashMap<>();

    /** The lines of one ticket so far. */
    private static final class Lines {
        private final Set<String> products = new LinkedHashSet<>(2);
        private int count;
        private long cents;
    }

    private SaleSummaries() {}

    /** The newest first. */
    static List<SaleSummary> read(Handle handle) {
        return new SaleSummaries().newestFirst(handle);
    }

    private List<SaleSummary> newestFirst(Handle handle) {
        handle.select("SELECT sale_id, product, amount_cents FROM sale_line ORDER BY id")
                .map((row, _) -> add(row))
                .forEach(_ -> {});
        return handle.select("SELECT s.id, s.sold_on, s.sold_at, s.ticket_number, s.customer_id, " + NAME
                        + ", s.payment, s.channel FROM sale s LEFT JOIN customer c ON c.id = s.customer_id"
                        + SaleStore.NEWEST_FIRST)
                .map((row, _) -> summary(row))
                .list();
    }

    private Lines add(ResultSet row) throws SQLException {
        Lines lines = linesOfSale.computeIfAbsent(row.getLong(1), _ -> new Lines());
        lines.count++;
        lines.cents += row.getLong(3);
        String product = once(row.getString(2));
        if (!product.isEmpty()) {
            lines.products.add(product);
        }
        return lines;
    }

    private SaleSummary summary(ResultSet row) throws SQLException {
        Lines lines = linesOfSale.getOrDefault(row.getLong(1), new Lines());
        return new SaleSummary(
                row.getLong(1),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalTime.class),
                row.getString(4),
                id(row, 5),
                once(row.getString(6)),
                once(String.join(", ", lines.products)),
                lines.count,
                lines.cents,
                once(row.getString(7)),
                once(row.getString(8)));
    }

    private static @Nullable Long id(ResultSet row, int column) throws SQLException {
        return row.getObject(column, Long.class);
    }

    private String once(String text) {
        return known.computeIfAbsent(text, same -> same);
    }
}
