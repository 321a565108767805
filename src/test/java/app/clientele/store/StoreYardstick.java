package app.clientele.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;

/** Reads what the history needs as plainly as JDBC can, to measure the history against. */
public final class StoreYardstick {

    private StoreYardstick() {}

    /** Reads every ticket and every line, and adds their numbers up. */
    public static long readTicketsAndLines(Database database) {
        return database.read(StoreYardstick::readTicketsAndLines);
    }

    private static long readTicketsAndLines(Handle handle) throws SQLException {
        long sum = 0;
        try (Statement statement = handle.getConnection().createStatement()) {
            try (ResultSet rows = statement.executeQuery("SELECT id, customer_id, sold_on FROM sale")) {
                while (rows.next()) {
                    sum += rows.getLong(1) + rows.getLong(2) + rows.getDate(3).getTime();
                }
            }
            try (ResultSet rows =
                    statement.executeQuery("SELECT sale_id, amount_cents, quantity_thousandths FROM sale_line")) {
                while (rows.next()) {
                    sum += rows.getLong(1) + rows.getLong(2) + rows.getLong(3);
                }
            }
        }
        return sum;
    }
}
