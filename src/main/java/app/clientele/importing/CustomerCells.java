package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.sheet.Row;
import app.clientele.model.Customer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the cells of a row say about a customer, normalised. */
final class CustomerCells {

    private static final List<ColumnRole> WHO =
            List.of(CUSTOMER_NUMBER, CUSTOMER_NAME, FIRST_NAME, LAST_NAME, EMAIL, PHONE, CITY);
    private static final int SHORTEST_PHONE = 8;
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9+]");

    private final Columns columns;
    private final String ignoredName;
    private final int[] places;
    private final Map<List<String>, CustomerDraft> written = new HashMap<>();
    private final Map<CustomerDraft, CustomerDraft> known = new HashMap<>();
    private final Map<String, Boolean> nobodies = new HashMap<>();

    /** @param ignoredName a name that stands for nobody in this file, empty when there is none */
    CustomerCells(Columns columns, String ignoredName) {
        this.columns = columns;
        this.ignoredName = ignoredName;
        this.places = WHO.stream().filter(columns::has).mapToInt(columns::place).toArray();
    }

    /** Who the row is about; the same object for the same cells, for regulars come often. */
    CustomerDraft read(Row row) {
        String[] cells = new String[places.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.cell(places[i]).shown();
        }
        return written.computeIfAbsent(List.of(cells), _ -> {
            CustomerDraft found = read(row, null, null, Customer.Consent.UNKNOWN);
            CustomerDraft first = known.putIfAbsent(found.withRow(0), found);
            return first == null ? found : first;
        });
    }

    /** Who the row is about, with what only a list of customers says. */
    CustomerDraft read(
            Row row, @Nullable LocalDate createdOn, @Nullable LocalDate memberSince, Customer.Consent consent) {
        String name = name(row);
        String email = email(columns.text(row, EMAIL));
        String phone = phone(columns.text(row, PHONE));
        String number = columns.text(row, CUSTOMER_NUMBER);
        boolean nobody = isNobody(name) && !name.isEmpty();
        if (email.isEmpty() && phone.isEmpty() && (nobody || (isNobody(number) && name.isEmpty()))) {
            return CustomerDraft.ANONYMOUS;
        }
        return new CustomerDraft(
                row.number(),
                isNobody(number) ? "" : number,
                nobody ? "" : name,
                email,
                phone,
                columns.text(row, CITY),
                createdOn,
                memberSince,
                consent);
    }

    private boolean isNobody(String text) {
        return text.isEmpty() || text.equals(ignoredName) || nobodies.computeIfAbsent(text, SaleWords::isNobody);
    }

    private String name(Row row) {
        return name(columns, row);
    }

    /** The name in a row, as written. */
    static String name(Columns columns, Row row) {
        String name = columns.text(row, CUSTOMER_NAME);
        if (!name.isEmpty()) {
            return name;
        }
        return (columns.text(row, FIRST_NAME) + " " + columns.text(row, LAST_NAME)).strip();
    }

    private static String email(String text) {
        return text.indexOf('@') > 0 ? text.toLowerCase(Locale.ROOT) : "";
    }

    /** The digits of a telephone number, a French one in its national form; empty when it is none. */
    private static String phone(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String digits = NO_DIGIT.matcher(text.replace("(0)", "")).replaceAll("");
        if (digits.startsWith("+33")) {
            digits = "0" + digits.substring(3);
        } else if (digits.startsWith("0033")) {
            digits = "0" + digits.substring(4);
        } else if (digits.length() == 9 && (digits.startsWith("6") || digits.startsWith("7"))) {
            // A workbook took it for a number and dropped the zero.
            digits = "0" + digits;
        }
        return digits.length() >= SHORTEST_PHONE ? digits : "";
    }
}
