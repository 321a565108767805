package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.NumberReading;
import app.clientele.importing.finding.TotalCheck;
import app.clientele.importing.sheet.Cell;
import app.clientele.importing.sheet.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells total and subtotal rows from sales. */
final class Totals {

    private static final List<ColumnRole> KEYS = List.of(DATE, TICKET);
    private static final int KEPT = 1000;

    private final Columns columns;
    private final List<TotalCheck> checks = new ArrayList<>();
    private @Nullable String sheet;
    private long sinceStart;
    private long sinceTotal;
    private int lastTotal = -1;

    Totals(Columns columns) {
        this.columns = columns;
    }

    /** Another sheet follows: its totals are of its own lines. */
    void begin(@Nullable String name) {
        sheet = name;
        sinceStart = 0;
        sinceTotal = 0;
    }

    /** Counts a line. */
    void add(long cents) {
        sinceStart += cents;
        sinceTotal += cents;
    }

    /** A total was met: compares it with what stands above, and begins anew. */
    void check(Row row, String label, @Nullable BigDecimal stated) {
        if (stated != null && checks.size() < KEPT) {
            long cents = NumberReading.cents(stated);
            boolean part = Math.abs(cents - sinceTotal) < Math.abs(cents - sinceStart);
            checks.add(new TotalCheck(sheet, row.number(), label, cents, part ? sinceTotal : sinceStart));
        }
        sinceTotal = 0;
        lastTotal = row.number();
    }

    /** Whether the row goes on with a total above it: a label and what part of it that is, such as a tax. */
    boolean goesOn(Row row) {
        boolean follows = row.number() == lastTotal + 1 && row.filled() <= 2;
        lastTotal = follows ? row.number() : lastTotal;
        return follows;
    }

    /** The totals of the file beside what was counted. */
    List<TotalCheck> checks() {
        return checks;
    }

    /** The word that makes the row a total, {@code null} when it is none: its date and number must be missing. */
    @Nullable
    String label(Row row) {
        // Nearly every row has a date or a number of its own: that settles it without looking at its other cells.
        for (ColumnRole key : KEYS) {
            String text = columns.text(row, key);
            if (!text.isEmpty() && !SaleWords.isTotal(text)) {
                return null;
            }
        }
        String label = null;
        for (int i = 0; i < row.size() && label == null; i++) {
            if (row.cell(i) instanceof Cell.Text(String text) && SaleWords.isTotal(text)) {
                label = text;
            }
        }
        return label;
    }

    /** Whether a row without a date and a product carries just the sum of what stands above it. */
    boolean isUnlabelled(Row row, @Nullable BigDecimal amount) {
        if (amount == null
                || !columns.text(row, DATE).isEmpty()
                || !columns.text(row, PRODUCT).isEmpty()) {
            return false;
        }
        long cents = NumberReading.cents(amount);
        return cents != 0 && (Math.abs(cents - sinceStart) <= 1 || Math.abs(cents - sinceTotal) <= 1);
    }
}
