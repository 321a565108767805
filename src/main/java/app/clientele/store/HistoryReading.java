package app.clientele.store;

import app.clientele.model.SalesHistory;
import java.sql.Connection;
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
        try (Statement statement = connection.createStatement()) {
            // Rows are handed over as they are read; otherwise H2 first puts a whole result aside.
            statement.execute("SET LAZY_QUERY_EXECUTION 1");
            try {
                HistoryReading reading = new HistoryReading(count(statement));
                reading.readTickets(statement);
                reading.readLines(statement);
                return reading.build();
            } finally {
                statement.execute("SET LAZY_QUERY_EXECUTION 0");
            }
        }
    }

    private static int count(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM sale")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void readTickets(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT id, customer_id, sold_on FROM sale ORDER BY id")) {
            while (rows.next()) {
                ids[size] = rows.getLong(1);
                customers[size] = rows.getLong(2);
                days[size] = Math.toIntExact(rows.getObject(3, LocalDate.class).toEpochDay());
                size++;
            }
        }
    }

    private void readLines(Statement statement) throws SQLException {
        try (ResultSet rows =
                statement.executeQuery("SELECT sale_id, amount_cents, quantity_thousandths FROM sale_line")) {
            int ticket = 0;
            while (rows.next()) {
                long sale = rows.getLong(1);
                // Lines mostly lie in the order of their tickets.
                if (ids[ticket] != sale) {
                    ticket = ticket + 1 < size && ids[ticket + 1] == sale
                            ? ticket + 1
                            : Arrays.binarySearch(ids, 0, size, sale);
                }
                cents[ticket] += rows.getLong(2);
                quantities[ticket] += rows.getLong(3);
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
