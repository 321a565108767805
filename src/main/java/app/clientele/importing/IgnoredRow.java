package app.clientele.importing;

import org.jspecify.annotations.Nullable;

/**
 * A row that is not what the file is about, such as a total or a cancelled order; nothing is wrong with it.
 *
 * @param sheet the sheet, {@code null} for a text file
 * @param row the row of the file, from 1
 * @param value what tells it, shortened
 * @param reason stable key such as {@code total-row}; its text is {@code importing.ignored.<reason>}
 */
public record IgnoredRow(@Nullable String sheet, int row, String value, String reason) {}
