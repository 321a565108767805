package app.clientele.loyalty;

import app.clientele.model.Books;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * From which day to which the books tell the whole story.
 *
 * @param first the first day of the month in which the books begin
 * @param salesUntil the last day up to which all sales are known; empty without sales
 * @param last the last day of which anything is known
 */
public record KnownDays(LocalDate first, Optional<LocalDate> salesUntil, LocalDate last) {

    /** A shop is closed on some days: sales up to so many days before the end of a month make it a whole month. */
    private static final int CLOSED_DAYS = 6;

    /** Answers further ahead of the last sale show that the sales are old: the sales alone then decide. */
    private static final int ANSWERS_AHEAD_DAYS = 92;

    /** Empty for books without sales and answers. Days after {@code today} are slips of the pen and say nothing. */
    public static Optional<KnownDays> of(Books books, LocalDate today) {
        Optional<Span> sales = Span.of(sales(books), today);
        Optional<Span> answers = Span.of(
                books.answers().stream().mapToLong(answer -> answer.day().toEpochDay()), today);
        if (sales.isEmpty()) {
            return answers.map(span -> new KnownDays(monthOf(span.first()), Optional.empty(), span.last()));
        }
        LocalDate soldFrom = sales.get().first();
        LocalDate answeredTo = answers.map(Span::last).orElse(LocalDate.MIN);
        LocalDate salesUntil = wholeMonth(sales.get().last(), today);
        LocalDate first = answers.map(Span::first)
                .filter(answered -> answered.isBefore(soldFrom))
                .orElse(soldFrom);
        boolean answersDecide =
                answeredTo.isAfter(salesUntil) && !answeredTo.isAfter(salesUntil.plusDays(ANSWERS_AHEAD_DAYS));
        return Optional.of(
                new KnownDays(monthOf(first), Optional.of(salesUntil), answersDecide ? answeredTo : salesUntil));
    }

    private static LongStream sales(Books books) {
        SalesHistory history = books.history();
        return IntStream.range(0, history.size()).mapToLong(history::day);
    }

    /** The first and the last of some days. */
    private record Span(LocalDate first, LocalDate last) {
        /** Empty without a day up to {@code today}. */
        static Optional<Span> of(LongStream epochDays, LocalDate today) {
            long latest = today.toEpochDay();
            LongSummaryStatistics days = epochDays.filter(day -> day <= latest).summaryStatistics();
            return days.getCount() == 0
                    ? Optional.empty()
                    : Optional.of(new Span(LocalDate.ofEpochDay(days.getMin()), LocalDate.ofEpochDay(days.getMax())));
        }
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
