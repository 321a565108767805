package app.clientele.importing.finding;

import java.time.LocalDate;

/**
 * A new sale of the file and a stored one of the same day and amount that is another sale by its number, customer or
 * product. Only shown: they may well be two.
 *
 * @param row of the file, from 1
 * @param told number and customer as the file has them, empty when it has none
 * @param stored number and customer as they are stored
 */
public record NearMiss(LocalDate day, long cents, int row, String told, String stored) {}
