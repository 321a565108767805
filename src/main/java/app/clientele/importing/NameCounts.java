package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.Seen;
import app.clientele.importing.sheet.Row;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often each name stands in a file, where nothing but the name tells who it was. */
final class NameCounts {

    private static final int ENOUGH_ROWS = 50;
    private static final int LARGE_SHARE = 5;

    private final Columns columns;
    private final Map<String, Count> counts = new HashMap<>();
    private int rows;
    private @Nullable String sheet;

    NameCounts(Columns columns) {
        this.columns = columns;
    }

    /**
     * A name and how often it came.
     *
     * @param first where it stood first
     */
    record Count(Seen first, int times) {
        String name() {
            return first.text();
        }

        Count again() {
            return new Count(first, times + 1);
        }
    }

    /** The rows of a sheet follow, {@code null} in a text file. */
    void begin(@Nullable String name) {
        sheet = name;
    }

    void add(Row row) {
        if (!columns.has(CUSTOMER_NAME) && !columns.has(LAST_NAME) && !columns.has(FIRST_NAME)) {
            return;
        }
        rows++;
        boolean otherKey = !columns.text(row, EMAIL).isEmpty()
                || !columns.text(row, PHONE).isEmpty()
                || !columns.text(row, CUSTOMER_NUMBER).isEmpty();
        String name = otherKey ? "" : CustomerCells.name(columns, row);
        if (!SaleWords.isNobody(name)) {
            counts.merge(name, new Count(new Seen(name, sheet, row.number()), 1), (old, _) -> old.again());
        }
    }

    /** A name on more than a fifth of the rows: rather the shop, a cashier or nobody than a customer. */
    Optional<Count> frequent() {
        return counts.values().stream()
                .filter(count -> rows >= ENOUGH_ROWS && count.times() * LARGE_SHARE > rows)
                .max(Comparator.comparingInt(Count::times));
    }
}
