package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.sheet.Row;
import java.util.HashSet;
import java.util.Set;

/** How the rows of one order share its cells. */
enum OrderShape {
    /** Each row is a line with its own amount. */
    LINES,
    /** What belongs to the order stands on its first row only. */
    FIRST_ROW_ONLY,
    /** The amount of the order is repeated on each of its rows. */
    REPEATED;

    private static final int ENOUGH_ORDERS = 5;
    private static final int ENOUGH_AMOUNTS = 3;

    static OrderShape of(Table table, Columns columns) {
        if (!columns.has(TICKET) || !columns.has(AMOUNT)) {
            return LINES;
        }
        String ticket = "";
        String amount = "";
        int following = 0;
        int blank = 0;
        int equal = 0;
        int sameLine = 0;
        Set<String> orders = new HashSet<>();
        Set<String> amounts = new HashSet<>();
        String line = "";
        for (Row row : table.sample()) {
            String number = columns.text(row, TICKET);
            String own = columns.text(row, AMOUNT);
            String ownLine = line(columns, row);
            if (!number.isEmpty() && number.equals(ticket)) {
                following++;
                blank += own.isEmpty() ? 1 : 0;
                equal += own.equals(amount) ? 1 : 0;
                sameLine += ownLine.equals(line) ? 1 : 0;
                orders.add(number);
                amounts.add(amount);
            } else {
                amount = own;
            }
            ticket = number;
            line = ownLine;
        }
        if (following > 0 && blank * 10 >= following * 9) {
            return FIRST_ROW_ONLY;
        }
        boolean repeated = orders.size() >= ENOUGH_ORDERS
                && amounts.size() >= ENOUGH_AMOUNTS
                && equal == following
                && sameLine < following;
        return repeated ? REPEATED : LINES;
    }

    private static String line(Columns columns, Row row) {
        return columns.text(row, PRODUCT)
                + '\u0000'
                + columns.text(row, QUANTITY)
                + '\u0000'
                + columns.text(row, ColumnRole.UNIT_PRICE);
    }
}
