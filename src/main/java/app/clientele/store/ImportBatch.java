package app.clientele.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One import of one file.
 *
 * @param id its number, 0 while it is not stored
 * @param kind what the file is about
 * @param sha256 of the file, in hexadecimal
 * @param newRows rows that this import stored first
 * @param rows rows that it tells of and that are there; 0 while it is not stored
 * @param cents the sum of these rows
 */
public record ImportBatch(
        long id,
        String kind,
        String fileName,
        String sha256,
        Instant importedAt,
        int newRows,
        int rows,
        long cents,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {}
