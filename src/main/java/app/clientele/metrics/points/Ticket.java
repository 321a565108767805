package app.clientele.metrics.points;

import java.time.LocalDate;

/**
 * What one customer bought or brought back at once.
 *
 * @param saleId the store's number, 0 where nobody asks for it
 * @param cents below 0 for a refund
 */
public record Ticket(long saleId, LocalDate day, long cents) {}
