package app.clientele.report;

import app.clientele.loyalty.Comparison;
import app.clientele.loyalty.Dashboard;
import app.clientele.loyalty.DashboardFigures;
import app.clientele.metrics.Definitions;
import app.clientele.model.Books;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import app.clientele.model.ShopProfile;
import app.clientele.model.SurveyAnswer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Puts the month's page together from the shop's books. Asks for the books on the thread that calls it. */
public final class MonthlyReports {

    private final Supplier<Books> books;
    private final Supplier<ShopProfile> shop;
    private final Dashboard dashboard;
    private final Clock clock;

    /** @param clock in the shop's zone */
    public MonthlyReports(Supplier<Books> books, Supplier<ShopProfile> shop, Clock clock) {
        this.books = books;
        this.shop = shop;
        this.dashboard = new Dashboard(books, () -> Definitions.of(shop.get()), clock);
        this.clock = clock;
    }

    /** The page of a month; also of one without any data. */
    public MonthlyReport of(YearMonth month) {
        Period period = Period.ofMonth(month);
        Optional<DashboardFigures> figures = dashboard
                .figures(Optional.of(period), Comparison.SAME_PERIOD_LAST_YEAR)
                .flatMap(all -> all.compared().isPresent()
                        ? Optional.of(all)
                        : dashboard.figures(Optional.of(period), Comparison.PREVIOUS_PERIOD));
        return new MonthlyReport(shop.get(), month, LocalDate.now(clock), figures);
    }

    /** Months in which something was sold or answered, latest first. */
    public List<YearMonth> monthsWithData() {
        SalesHistory history = books.get().history();
        NavigableSet<YearMonth> months = new TreeSet<>();
        IntStream.range(0, history.size())
                .map(history::day)
                .distinct()
                .forEach(day -> months.add(YearMonth.from(LocalDate.ofEpochDay(day))));
        books.get().answers().stream()
                .map(SurveyAnswer::day)
                .map(YearMonth::from)
                .forEach(months::add);
        return List.copyOf(months.descendingSet());
    }

    /** The month that a page is wanted of most likely: the latest one that is over and has data. */
    public YearMonth proposedMonth() {
        return monthsWithData().stream()
                .filter(month -> month.isBefore(runningMonth()))
                .findFirst()
                .orElse(runningMonth().minusMonths(1));
    }

    /** The month that is not over. */
    public YearMonth runningMonth() {
        return YearMonth.now(clock);
    }
}
