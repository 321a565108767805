package app.clientele.importing;

import org.jspecify.annotations.Nullable;

/**
 * Why one row of a file was left out.
 *
 * @param sheet the sheet, {@code null} for a text file
 * @param row the row of the file, from 1
 * @param column the heading of the column at fault, {@code null} when the whole row is
 * @param value what stands there, shortened
 * @param reason stable key such as {@code no-such-date}; its text is {@code importing.reason.<reason>}
 */
public record RowProblem(
        @Nullable String sheet, int row, @Nullable String column, String value, String reason) {}
