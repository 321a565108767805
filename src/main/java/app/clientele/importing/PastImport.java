package app.clientele.importing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An import that was done and can be undone.
 *
 * @param id its number
 * @param newRows rows that it stored first
 * @param rows rows that it tells of and that are there, new or not
 * @param cents sum of these rows, 0 for customers and answers
 * @param firstDay of the file's rows, {@code null} when they have no day
 */
public record PastImport(
        long id,
        ImportKind kind,
        String fileName,
        Instant importedAt,
        int newRows,
        int rows,
        long cents,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {}
