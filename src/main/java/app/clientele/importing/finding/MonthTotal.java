package app.clientele.importing.finding;

import java.time.YearMonth;

/**
 * What a file holds of one month in one currency. Amounts of different currencies are never added.
 *
 * @param currency ISO 4217
 * @param imported {@code false} for amounts in another currency than the shop's, which stay outside
 * @param rows of the file in this month, refunds included
 * @param cents their sum, net of refunds
 * @param refundsCents the part of it below 0
 */
public record MonthTotal(YearMonth month, String currency, boolean imported, int rows, long cents, long refundsCents) {}
