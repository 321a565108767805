package app.clientele.importing.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the owner is shown of a file before it is stored.
 *
 * @param sheets of a workbook, visible ones first; empty for a text file
 * @param preview the first 50 rows with content
 * @param columns every column of the file, in its order
 * @param months what would be imported, month by month and currency by currency
 * @param totals the totals that the file itself states
 * @param profile the name of the remembered source whose reading was used again, {@code null} when none was
 */
public record FileFindings(
        List<SheetChoice> sheets,
        List<PreviewRow> preview,
        List<ColumnFinding> columns,
        List<MonthTotal> months,
        List<TotalCheck> totals,
        @Nullable String profile) {

    /** Nothing to show. */
    public static final FileFindings NONE =
            new FileFindings(List.of(), List.of(), List.of(), List.of(), List.of(), null);

    public FileFindings {
        sheets = List.copyOf(sheets);
        preview = List.copyOf(preview);
        columns = List.copyOf(columns);
        months = List.copyOf(months);
        totals = List.copyOf(totals);
    }

    /** Whether the owner should look at the columns before she goes on. */
    public boolean hasDoubts() {
        return columns.stream().anyMatch(ColumnFinding::isDoubtful);
    }
}
