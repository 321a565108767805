package app.clientele.loyalty;

import app.clientele.model.Books;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import app.clientele.model.SurveyAnswer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * From which day to which the books tell the whole story.
 *
 * @param first the first day of the month in which the books begin
 * @param salesUntil the last day up to which all sales are known; empty without sales
 * @param last the last day of which anything is known
 */
record KnownDays(LocalDate first, Optional<LocalDate> salesUntil, LocalDate last) {

    /** A shop is closed on some days: sales up to so many days before the end of a month make it a whole month. */
    private static final int CLOSED_DAYS = 6;

    /** Answers further ahead of the last sale show that the sales are old: the sales alone then decide. */
    private static final int ANSWERS_AHEAD_DAYS = 92;

    /** Empty for books without sales and answers. Days after {@code today} are slips of the pen and say nothing. */
    static Optional<KnownDays> of(Books books, LocalDate today) {
        NavigableSet<LocalDate> sales = days(sales(books), today);
        NavigableSet<LocalDate> answers = days(books.answers().stream().map(SurveyAnswer::day), today);
        if (sales.isEmpty()) {
            return answers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new KnownDays(monthOf(answers.first()), Optional.empty(), answers.last()));
        }
        LocalDate salesUntil = wholeMonth(sales.last(), today);
        LocalDate first =
                answers.isEmpty() || sales.first().isBefore(answers.first()) ? sales.first() : answers.first();
        boolean answersDecide = !answers.isEmpty()
                && answers.last().isAfter(salesUntil)
                && !answers.last().isAfter(salesUntil.plusDays(ANSWERS_AHEAD_DAYS));
        return Optional.of(
                new KnownDays(monthOf(first), Optional.of(salesUntil), answersDecide ? answers.last() : salesUntil));
    }

    private static NavigableSet<LocalDate> days(Stream<LocalDate> days, LocalDate today) {
        return days.filter(day -> !day.isAfter(today)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<LocalDate> sales(Books books) {
        SalesHistory history = books.history();
        return IntStream.range(0, history.size()).map(history::day).distinct().mapToObj(LocalDate::ofEpochDay);
    }

    private static LocalDate monthOf(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    private static LocalDate wholeMonth(LocalDate lastSale, LocalDate today) {
        LocalDate monthEnd = YearMonth.from(lastSale).atEndOfMonth();
        boolean over = monthEnd.isBefore(today) && !lastSale.isBefore(monthEnd.minusDays(CLOSED_DAYS));
        return over ? monthEnd : lastSale;
    }

    /** The part of {@code period} of which all sales are known; empty when that is no day. */
    Optional<Period> knownSales(Period period) {
        return salesUntil
                .filter(day -> !day.isBefore(period.start()))
                .map(day -> day.isBefore(period.lastDay()) ? Period.ofDays(period.start(), day) : period);
    }

    /** Whether the books had begun when {@code period} began. */
    boolean reachBackTo(Period period) {
        return !period.start().isBefore(first);
    }
}
