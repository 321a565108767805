package app.clientele.importing.finding;

import java.time.LocalDate;

/**
 * A sale that is stored with another content than the file has.
 *
 * @param number of the ticket
 * @param customer whom the file names, empty when nobody
 * @param storedCents the ticket as it is stored
 * @param fileCents the ticket as the file tells it
 * @param byHand the owner changed it since: it stays as it is whatever is confirmed
 */
public record ChangedSale(
        LocalDate day, String number, String customer, long storedCents, long fileCents, boolean byHand)
        implements ChangedRow {}
