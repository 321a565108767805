package app.clientele.store;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * A column in which rows name a customer. Asked of the schema itself, so that a table made later is not forgotten when
 * two customers become one.
 *
 * @param key the columns of the table's primary key
 */
record CustomerReference(String table, String column, List<String> key) {

    /** Foreign keys; and what is called like one, for some columns may name customers of the past too. */
    static List<CustomerReference> all(Handle handle) {
        return handle.select("""
                        SELECT k.table_name, k.column_name FROM information_schema.referential_constraints r
                        JOIN information_schema.key_column_usage k ON k.constraint_name = r.constraint_name
                        JOIN information_schema.table_constraints u ON u.constraint_name = r.unique_constraint_name
                        WHERE u.table_name = 'CUSTOMER'
                        UNION SELECT c.table_name, c.column_name FROM information_schema.columns c
                        JOIN information_schema.tables t ON t.table_name = c.table_name
                        WHERE t.table_type = 'BASE TABLE' AND t.table_schema = 'PUBLIC'
                        AND c.column_name LIKE '%CUSTOMER_ID' ORDER BY 1, 2""")
                .map((row, _) ->
                        new CustomerReference(row.getString(1), row.getString(2), key(handle, row.getString(1))))
                .list();
    }

    private static List<String> key(Handle handle, String table) {
        return handle.select("""
                        SELECT k.column_name FROM information_schema.table_constraints c
                        JOIN information_schema.key_column_usage k ON k.constraint_name = c.constraint_name
                        WHERE c.table_name = ? AND c.constraint_type = 'PRIMARY KEY' ORDER BY k.ordinal_position""", table).mapTo(String.class).list();
    }

    /** Whether a row is identified by its customer, so that there is room for one only. */
    boolean isInKey() {
        return key.contains(column);
    }

    /** The condition that finds a row by its key: {@code ID = ?}. */
    String byKey() {
        return key.stream().map(name -> name + " = ?").collect(Collectors.joining(" AND "));
    }
}
