package app.clientele.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Rows as they were before something took them away or changed them: hand it back to the store that gave it, and they
 * are there again under their old ids, with the imports that tell of them.
 */
public final class Snapshot {

    /** What identifies a row besides its id; by now another row may have taken it. */
    private static final Map<String, List<String>> UNIQUE = Map.of(
            "customer", List.of("customer_number"),
            "sale", List.of("ticket_key"),
            "sale_line", List.of("line_key", "occurrence"),
            "survey_answer", List.of("answer_key", "occurrence"),
            "cost", List.of("cost_key", "occurrence"));

    /** What means nothing without its customer. */
    private static final Set<String> OF_A_CUSTOMER = Set.of(
            "programme_membership",
            "past_membership",
            "points_movement",
            "gift_offer",
            "outreach",
            "customer_tag",
            "customer_consent",
            "customer_alias",
            "customer_told_apart");

    private final List<Part> parts = new ArrayList<>();

    /** The rows of a table that belong to one thing; {@code where} has one place for {@code id}. */
    private record Part(String table, String where, long id, List<Map<String, Object>> rows) {}

    /** Adds the rows of {@code table} for which {@code where} holds. Parents come before their children. */
    Snapshot with(Handle handle, String table, String where, long id) {
        parts.add(new Part(
                table,
                where,
                id,
                handle.select("SELECT * FROM " + table + " WHERE " + where, id)
                        .map(Snapshot::values)
                        .list()));
        return this;
    }

    boolean isEmpty() {
        return parts.getFirst().rows().isEmpty();
    }

    /** The id of the first row: what this is a picture of. */
    long id() {
        return parts.getFirst().id();
    }

    /** As {@link #restore(Handle)}, for one thing that imports may tell of. */
    boolean restore(Handle handle, BatchCount count) {
        boolean[] whole = {true};
        count.around(handle, id(), () -> whole[0] = restore(handle));
        return whole[0];
    }

    /**
     * Puts the rows in the place of what is there now. A customer, a wave or an import that is gone by now is no longer
     * named.
     *
     * @return whether every row came back as it was, with what identifies it in its file
     */
    boolean restore(Handle handle) {
        for (Part part : parts.reversed()) {
            handle.execute("DELETE FROM " + part.table() + " WHERE " + part.where(), part.id());
        }
        boolean whole = true;
        for (Part part : parts) {
            for (Map<String, Object> row : part.rows()) {
                whole &= insert(handle, part.table(), row);
            }
        }
        return whole;
    }

    private static Map<String, Object> values(ResultSet row, StatementContext context) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            // The old java.sql types go through a time zone; days and times have none.
            values.put(
                    columns.getColumnName(column).toLowerCase(Locale.ROOT),
                    switch (columns.getColumnType(column)) {
                        case Types.DATE -> row.getObject(column, LocalDate.class);
                        case Types.TIME -> row.getObject(column, LocalTime.class);
                        default -> row.getObject(column);
                    });
        }
        return values;
    }

    private static boolean insert(Handle handle, String table, Map<String, Object> row) {
        if (isGone(handle, "import_batch", row.get("batch_id"))) {
            return true;
        }
        if (isGone(handle, "customer", row.get("customer_id"))) {
            if (OF_A_CUSTOMER.contains(table)) {
                return true;
            }
            row.put("customer_id", null);
        }
        if (table.equals("upsell") && isGone(handle, "sale", row.get("sale_id"))) {
            return true;
        }
        if (isGone(handle, "survey_wave", row.get("wave_id"))) {
            row.put("wave_id", null);
        }
        if (isGone(handle, "import_batch", row.get("told_by"))) {
            row.put("told_by", null);
            row.put("named_customer_id", null);
        }
        if (isGone(handle, "customer", row.get("named_customer_id"))) {
            row.put("named_customer_id", null);
        }
        if (isGone(handle, "customer", row.get("other_id"))) {
            return true;
        }
        if (isGone(handle, "customer", row.get("referrer_id"))) {
            row.put("referrer_id", null);
        }
        boolean taken = isTaken(handle, table, row);
        if (taken) {
            uniqueOf(table).forEach(column -> row.put(column, null));
        }
        List<String> columns = List.copyOf(row.keySet());
        handle.execute(
                "INSERT INTO " + table + columns.stream().collect(Collectors.joining(", ", " (", ")"))
                        + Collections.nCopies(columns.size(), "?").stream()
                                .collect(Collectors.joining(", ", " VALUES (", ")")),
                columns.stream().map(row::get).toArray());
        return !taken;
    }

    private static boolean isGone(Handle handle, String table, @Nullable Object id) {
        return id != null
                && handle.select("SELECT 1 FROM " + table + " WHERE id = ?", id)
                        .mapTo(Integer.class)
                        .findFirst()
                        .isEmpty();
    }

    private static List<String> uniqueOf(String table) {
        return UNIQUE.getOrDefault(table, List.of());
    }

    private static boolean isTaken(Handle handle, String table, Map<String, Object> row) {
        List<String> columns = uniqueOf(table);
        List<Object> values =
                columns.stream().map(row::get).filter(Objects::nonNull).toList();
        return !columns.isEmpty()
                && values.size() == columns.size()
                && handle.select(
                                "SELECT 1 FROM " + table + " WHERE "
                                        + columns.stream()
                                                .map(column -> column + " = ?")
                                                .collect(Collectors.joining(" AND ")),
                                values.toArray())
                        .mapTo(Integer.class)
                        .findFirst()
                        .isPresent();
    }
}
