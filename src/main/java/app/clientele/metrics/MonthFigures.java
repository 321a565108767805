package app.clientele.metrics;

import app.clientele.model.Books;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One month on the charts and on the spark lines of the tiles.
 *
 * @param complete false for a month that is not over
 * @param netRevenueCents all tickets of the month
 * @param averageBasketCents the same / purchase tickets of the month
 * @param retention the twelve months that end with this month on the twelve before
 * @param repeat customers with two or more visits in the twelve months that end with this month, of their active ones
 * @param purchasesPerActiveCustomer visits per active customer in the twelve months that end with this month
 * @param surveys the month's answers
 */
public record MonthFigures(
        YearMonth month,
        boolean complete,
        long netRevenueCents,
        OptionalDouble averageBasketCents,
        Rate retention,
        Rate repeat,
        OptionalDouble purchasesPerActiveCustomer,
        SurveyFigures surveys) {

    /**
     * The {@code count} months that end with {@code last}, oldest first.
     *
     * @param today the day that decides which months are over
     */
    public static List<MonthFigures> series(Books books, Visits visits, YearMonth last, int count, LocalDate today) {
        YearMonth first = last.minusMonths(count - 1L);
        Months months = new Months(epochDay(first.atDay(1)), epochDay(last.atEndOfMonth()));
        long[] net = new long[count];
        long[] purchases = new long[count];
        addSales(visits.history(), months, net, purchases);
        Map<YearMonth, CustomerBase> bases = new HashMap<>();
        List<MonthFigures> series = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            YearMonth month = first.plusMonths(i);
            CustomerBase end = atEndOf(month, visits, bases);
            CustomerBase yearBefore = atEndOf(month.minusYears(1), visits, bases);
            CustomerBase twoYearsBefore = atEndOf(month.minusYears(2), visits, bases);
            Rate repeat = RepeatPurchase.inPeriod(yearBefore, end);
            series.add(new MonthFigures(
                    month,
                    !month.atEndOfMonth().isAfter(today),
                    net[i],
                    Ratio.of(net[i], purchases[i]),
                    Retention.kept(twoYearsBefore, yearBefore, end),
                    repeat,
                    Ratio.of(end.visitsSince(yearBefore), repeat.base()),
                    SurveyFigures.of(books.answers(), Period.ofMonth(month))));
        }
        return series;
    }

    private static void addSales(SalesHistory history, Months months, long[] net, long[] purchases) {
        for (int ticket = 0; ticket < history.size(); ticket++) {
            if (months.contains(history.day(ticket))) {
                int month = months.of(history.day(ticket));
                net[month] += history.cents(ticket);
                purchases[month] += history.cents(ticket) > 0 ? 1 : 0;
            }
        }
    }

    private static CustomerBase atEndOf(YearMonth month, Visits visits, Map<YearMonth, CustomerBase> known) {
        return known.computeIfAbsent(month, it -> visits.asOf(epochDay(it.atEndOfMonth())));
    }

    private static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
