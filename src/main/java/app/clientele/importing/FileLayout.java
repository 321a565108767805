package app.clientele.importing;

import app.clientele.importing.sheet.SheetReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file the rows stand, to show to the owner before she goes on.
 *
 * @param sheets all sheets of the file, hidden ones last; a text file has one without a name
 * @param read the sheets that are read, more than one when they hold parts of one list
 * @param headings of the columns in their order, a letter for a column without a heading
 * @param firstRows the cells of the first rows below the headings, as a spreadsheet program would show them
 * @param otherTables what was left aside
 */
public record FileLayout(
        List<SheetReader.Sheet> sheets,
        List<SheetReader.Sheet> read,
        List<String> headings,
        List<List<String>> firstRows,
        List<OtherTable> otherTables) {

    /** Nothing is known of the file. */
    public static final FileLayout UNKNOWN = new FileLayout(List.of(), List.of(), List.of(), List.of(), List.of());

    public FileLayout {
        sheets = List.copyOf(sheets);
        read = List.copyOf(read);
        headings = List.copyOf(headings);
        firstRows = List.copyOf(firstRows);
        otherTables = List.copyOf(otherTables);
    }

    /**
     * A table of the file that is not read.
     *
     * @param sheet {@code null} in a text file
     * @param row of its headings, from 1
     * @param headings as a person would list them
     */
    public record OtherTable(@Nullable String sheet, int row, String headings) {}
}
