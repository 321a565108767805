package app.clientele.importing;

import app.clientele.model.Cost;
import java.time.LocalDate;

/**
 * One cost of a file, read and checked; nothing of it is stored yet.
 *
 * @param row the row of the file, from 1
 */
public record CostDraft(int row, LocalDate day, Cost.Kind kind, String label, long amountCents) {}
