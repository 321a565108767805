package app.clientele.importing.finding;

import java.time.LocalDate;

/**
 * Rows that the same source told before of the days of this file, and that the file does not have: a source without ticket
 * numbers that calls its products by new names looks so. The owner may have the file replace them.
 *
 * @param rows that would go
 * @param cents their sum
 */
public record PeriodOffer(LocalDate firstDay, LocalDate lastDay, int rows, long cents) {}
