package app.clientele.metrics;

import java.time.YearMonth;
import java.util.OptionalDouble;

/**
 * One month on the charts and on the spark lines of the tiles.
 *
 * @param complete false for a month that is not over
 * @param sales the month's sales, with its net revenue and average basket
 * @param retention the twelve months that end with this month on the twelve before
 * @param repeat customers with two or more visits in the twelve months that end with this month, of their active ones
 * @param purchasesPerActiveCustomer visits per active customer in the twelve months that end with this month
 * @param surveys the month's answers
 */
public record MonthFigures(
        YearMonth month,
        boolean complete,
        SalesTotals sales,
        Rate retention,
        Rate repeat,
        OptionalDouble purchasesPerActiveCustomer,
        SurveyFigures surveys) {}
