package app.clientele.store;

import app.clientele.model.SaleFilter;
import app.clientele.model.SaleSummary;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Turns a {@link SaleFilter} into SQL. */
final class SaleSearch {

    private static final String FROM = "FROM sale s LEFT JOIN customer c ON c.id = s.customer_id ";
    private static final String NAME =
            "COALESCE(NULLIF(c.full_name, ''), c.customer_number, NULLIF(c.email, ''), c.phone, '')";

    /** Above so many tickets one pass over all lines is quicker than looking each ticket up. */
    private static final int ONE_PASS = 5000;

    private final StringBuilder where = new StringBuilder("WHERE TRUE");
    private final List<Object> values = new ArrayList<>();

    private SaleSearch(SaleFilter filter) {
        if (filter.period() != null) {
            where.append(" AND s.sold_on >= ? AND s.sold_on < ?");
            values.add(filter.period().start());
            values.add(filter.period().until());
        }
        for (String word : CustomerStore.words(filter.text())) {
            where.append(" AND (" + folded("s.ticket_number") + " LIKE ? OR c.search_text LIKE ?"
                    + " OR EXISTS (SELECT 1 FROM sale_line l WHERE l.sale_id = s.id AND " + folded("l.product")
                    + " LIKE ?))");
            String anywhere = "%" + word + "%";
            values.addAll(List.of(anywhere, anywhere, anywhere));
        }
    }

    static int count(Handle handle, SaleFilter filter) {
        SaleSearch search = new SaleSearch(filter);
        return handle.select("SELECT COUNT(*) " + FROM + search.where, search.values.toArray())
                .mapTo(Integer.class)
                .one();
    }

    static List<SaleSummary> page(Handle handle, SaleFilter filter, int offset, int limit) {
        SaleSearch search = new SaleSearch(filter);
        search.values.add(limit);
        search.values.add(offset);
        String amounts = filter.order() == SaleFilter.Order.AMOUNT
                ? "JOIN (SELECT sale_id, SUM(amount_cents) cents FROM sale_line GROUP BY sale_id) t ON t.sale_id = s.id "
                : "";
        List<SaleSummary> tickets = handle.select(
                        "SELECT s.id, s.sold_on, s.sold_at, s.ticket_number, s.customer_id, " + NAME
                                + ", s.payment, s.channel " + FROM + amounts + search.where + order(filter)
                                + " LIMIT ? OFFSET ?",
                        search.values.toArray())
                .map((row, _) -> new SaleSummary(
                        row.getLong(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalTime.class),
                        row.getString(4),
                        row.getObject(5, Long.class),
                        row.getString(6),
                        0,
                        0,
                        row.getString(7),
                        row.getString(8)))
                .list();
        Map<Long, Lines> lines = lines(handle, tickets);
        return tickets.stream()
                .map(ticket -> lines.getOrDefault(ticket.id(), Lines.NONE).of(ticket))
                .toList();
    }

    private record Lines(int count, long cents) {
        static final Lines NONE = new Lines(0, 0);

        SaleSummary of(SaleSummary ticket) {
            return ticket.withLines(count, cents);
        }
    }

    private static Map<Long, Lines> lines(Handle handle, List<SaleSummary> tickets) {
        String sums = "SELECT sale_id, COUNT(*), SUM(amount_cents) FROM sale_line %s GROUP BY sale_id";
        Map<Long, Lines> lines = HashMap.newHashMap(tickets.size());
        (tickets.size() > ONE_PASS
                        ? handle.select(sums.formatted(""))
                        : handle.select(
                                sums.formatted("WHERE sale_id = ANY(?)"),
                                Keys.of(tickets.stream().map(SaleSummary::id).toList())))
                .map((row, _) -> Map.entry(row.getLong(1), new Lines(row.getInt(2), row.getLong(3))))
                .forEach(entry -> lines.put(entry.getKey(), entry.getValue()));
        return lines;
    }

    private static String order(SaleFilter filter) {
        String way = filter.descending() ? " DESC" : "";
        String byDay = "s.sold_on" + way + ", s.sold_at" + way + ", s.id" + way;
        return " ORDER BY "
                + switch (filter.order()) {
                    case DAY -> byDay;
                    case NUMBER -> "s.ticket_number" + way + ", " + byDay;
                    case CUSTOMER -> folded(NAME) + way + ", " + byDay;
                    case AMOUNT -> "t.cents" + way + ", " + byDay;
                };
    }

    /** Near enough to {@code FoldedText} for the letters of French and English. */
    private static String folded(String column) {
        return "TRANSLATE(LOWER(" + column + "), 'àâäçéèêëîïôöùûüÿ', 'aaaceeeeiioouuuy')";
    }
}
