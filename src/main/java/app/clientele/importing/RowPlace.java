package app.clientele.importing;

import org.jspecify.annotations.Nullable;

/**
 * Where a row stands.
 *
 * @param sheet {@code null} in a text file, or where one sheet alone is read
 * @param row of the sheet, from 1
 */
public record RowPlace(@Nullable String sheet, int row) {

    /** As the owner reads it: {@code 12}, or {@code Mars!12} as spreadsheet programs write it. */
    public String text() {
        return sheet == null ? Integer.toString(row) : sheet + "!" + row;
    }
}
