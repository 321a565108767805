package app.clientele.importing.finding;

import java.time.LocalDate;

/**
 * The only ticket that a file has in common with earlier ones: perhaps a file was cut in the middle of it.
 *
 * @param number of the ticket
 * @param lines how many of its lines are there already, and count once
 */
public record CutTicket(LocalDate day, String number, int lines) {}
