package app.clientele.store;

import app.clientele.model.SalesHistory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Reads all tickets in two passes, tickets then lines, and adds the lines up in plain arrays: joining in SQL would build
 * and sort a row for each line.
 */
final class HistoryReading {

    /** Small enough to stay in memory. */
    private static final int PAGE = 10_000;

    private final long[] ids;
    private final long[] customers;
    private final int[] days;
    private final long[] cents;
    private final long[] quantities;
    private int size;

    private HistoryReading(int tickets) {
        ids = new long[tickets];
        customers = new long[tickets];
        days = new int[tickets];
        cents = new long[tickets];
        quantities = new long[tickets];
    }

    static SalesHistory read(Connection connection) throws SQLException {
        HistoryReading reading = new HistoryReading(count(connection));
        reading.readTickets(connection);
        reading.readLines(connection);
        return reading.build();
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM sale")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void readTickets(Connection connection) throws SQLException {
        byPages(connection, "SELECT id, customer_id, sold_on FROM sale", row -> {
            ids[size] = row.getLong(1);
            customers[size] = row.getLong(2);
            days[size] = Math.toIntExact(row.getObject(3, LocalDate.class).toEpochDay());
            size++;
        });
    }

    private void readLines(Connection connection) throws SQLException {
        int[] ticket = {0};
        byPages(connection, "SELECT id, sale_id, amount_cents, quantity_thousandths FROM sale_line", row -> {
            long sale = row.getLong(2);
            // Lines mostly lie in the order of their tickets.
            if (ids[ticket[0]] != sale) {
                ticket[0] = ticket[0] + 1 < size && ids[ticket[0] + 1] == sale
                        ? ticket[0] + 1
                        : Arrays.binarySearch(ids, 0, size, sale);
            }
            cents[ticket[0]] += row.getLong(3);
            quantities[ticket[0]] += row.getLong(4);
        });
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    /**
     * Hands over all rows by id. A result of all of them would be put aside on the disk first; handed over as it is read
     * ({@code LAZY_QUERY_EXECUTION}), H2 2.4.240 may tidy away what is still being read: "Chunk not found" on the first
     * reading of a large file.
     */
    private static void byPages(Connection connection, String select, Row row) throws SQLException {
        long last = Long.MIN_VALUE;
        int read = PAGE;
        try (PreparedStatement page = connection.prepareStatement(select + " WHERE id > ? ORDER BY id LIMIT " + PAGE)) {
            while (read == PAGE) {
                read = 0;
                page.setLong(1, last);
                try (ResultSet rows = page.executeQuery()) {
                    while (rows.next()) {
                        last = rows.getLong(1);
                        row.take(rows);
                        read++;
                    }
                }
            }
        }
    }

    private SalesHistory build() {
        SalesHistory.Builder builder = new SalesHistory.Builder(size);
        for (int i = 0; i < size; i++) {
            builder.add(customers[i], days[i], cents[i], quantities[i]);
        }
        return builder.build();
    }
}
