package app.clientele.importing.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be imported at all: nothing of it was read or stored.
 *
 * <p>The owner sees the text {@code importing.refused.<code>}, formatted with {@link #textArguments(String)}: the name
 * of the file is {@code {0}}, the sheet {@code {1}}, the row {@code {2}}, the column {@code {3}}, and what belongs to
 * the code alone follows from {@code {4}}.
 */
public final class FileRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String sheet;
    private final int row;
    private final @Nullable String column;
    private final List<String> arguments;

    private FileRefused(String code, @Nullable String sheet, int row, @Nullable String column, String[] arguments) {
        super(code
                + (sheet == null ? "" : ", sheet " + sheet)
                + (row == 0 ? "" : ", row " + row)
                + (column == null ? "" : ", column " + column)
                + (arguments.length == 0 ? "" : " " + Arrays.toString(arguments)));
        this.code = code;
        this.sheet = sheet;
        this.row = row;
        this.column = column;
        this.arguments = List.of(arguments);
    }

    /** The file as a whole is at fault. */
    public static FileRefused file(String code, String... arguments) {
        return new FileRefused(code, null, 0, null, arguments);
    }

    /** One place of the file is at fault; {@code row} counts from 1, 0 when it is not one row. */
    public static FileRefused at(
            String code, @Nullable String sheet, int row, @Nullable String column, String... arguments) {
        return new FileRefused(code, sheet, row, column, arguments);
    }

    /** The same refusal with what went wrong underneath, for the log. */
    public FileRefused causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** Stable key such as {@code password}. */
    public String code() {
        return code;
    }

    public @Nullable String sheet() {
        return sheet;
    }

    /** The row of the file from 1, 0 when it is not one row. */
    public int row() {
        return row;
    }

    public @Nullable String column() {
        return column;
    }

    /** What the text of this code says beyond the place. */
    public List<String> arguments() {
        return arguments;
    }

    /** The arguments of the text {@code importing.refused.<code>}; what does not exist is empty. */
    public Object[] textArguments(String fileName) {
        List<Object> all = new ArrayList<>();
        all.add(fileName);
        all.add(sheet == null ? "" : sheet);
        all.add(row == 0 ? "" : Integer.toString(row));
        all.add(column == null ? "" : column);
        all.addAll(arguments);
        return all.toArray();
    }
}
