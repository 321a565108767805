package app.clientele.importing;

import app.clientele.importing.column.ColumnRole;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the table of a file before it is read.
 *
 * @param columns the place from 0 of the column of each role, as the owner said; empty: by the headings
 * @param merged the answer to the question {@code merged-cells}, {@code null}: ask
 * @param mendText whether text that was once read in a wrong charset ({@code Ã©}) is to be put right
 */
public record TableOptions(
        Map<ColumnRole, Integer> columns, @Nullable MergedCells merged, boolean mendText) {

    /** Everything is to be found out. */
    public static final TableOptions DEFAULT = new TableOptions(Map.of(), null, false);

    /** What cells mean that are merged over several rows. */
    public enum MergedCells {
        /** The value counts for each of the rows. */
        FILL,
        /** The value belongs to the first row alone. */
        LEAVE
    }

    public TableOptions {
        columns = Map.copyOf(columns);
    }

    public TableOptions withColumns(Map<ColumnRole, Integer> value) {
        return new TableOptions(value, merged, mendText);
    }

    public TableOptions withMerged(@Nullable MergedCells value) {
        return new TableOptions(columns, value, mendText);
    }

    public TableOptions withMendText(boolean value) {
        return new TableOptions(columns, merged, value);
    }
}
