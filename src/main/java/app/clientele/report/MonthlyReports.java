package app.clientele.report;

import app.clientele.metrics.CustomerMonth;
import app.clientele.metrics.Definitions;
import app.clientele.metrics.Figures;
import app.clientele.metrics.MonthFigures;
import app.clientele.metrics.Visits;
import app.clientele.model.Books;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import app.clientele.model.ShopProfile;
import app.clientele.model.SurveyAnswer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts the month's page together from the shop's books. Asks for the books on the thread that calls it. */
public final class MonthlyReports {

    private static final int MONTHS = 12;

    private final Supplier<Books> books;
    private final Supplier<ShopProfile> shop;
    private final Clock clock;

    public MonthlyReports(Supplier<Books> books, Supplier<ShopProfile> shop, Clock clock) {
        this.books = books;
        this.shop = shop;
        this.clock = clock;
    }

    /** Months in which something was sold or answered, latest first. */
    public List<YearMonth> monthsWithData() {
        Books all = books.get();
        SalesHistory history = all.history();
        NavigableSet<YearMonth> months = new TreeSet<>();
        IntStream.range(0, history.size())
                .map(history::day)
                .distinct()
                .forEach(day -> months.add(YearMonth.from(LocalDate.ofEpochDay(day))));
        all.answers().stream().map(SurveyAnswer::day).map(YearMonth::from).forEach(months::add);
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

    /** The page of a month; also of one without any data. */
    public MonthlyReport of(YearMonth month) {
        Books all = books.get();
        ShopProfile profile = shop.get();
        LocalDate day = LocalDate.now(clock);
        Visits visits = Visits.of(all.history());
        Definitions definitions = Definitions.of(profile);
        Function<YearMonth, MonthlyReport.Standing> standing = it -> new MonthlyReport.Standing(
                it,
                Figures.of(all, visits, Period.ofMonth(it), definitions),
                Figures.of(all, visits, Period.twelveMonthsTo(it), definitions));
        List<MonthFigures> months = MonthFigures.series(all, visits, month, MONTHS, day);
        boolean complete = months.getLast().complete();
        MonthlyReport.Standing current = standing.apply(month);
        return new MonthlyReport(
                profile,
                day,
                complete,
                lastSale(all.history()),
                current,
                complete ? earlier(month, standing) : Optional.empty(),
                months,
                customers(months, current.ofMonth()));
    }

    private static Optional<MonthlyReport.Standing> earlier(
            YearMonth month, Function<YearMonth, MonthlyReport.Standing> standing) {
        MonthlyReport.Standing yearBefore = standing.apply(month.minusYears(1));
        if (!yearBefore.isEmpty()) {
            return Optional.of(yearBefore);
        }
        return Optional.of(standing.apply(month.minusMonths(1))).filter(before -> !before.isEmpty());
    }

    private static List<CustomerMonth> customers(List<MonthFigures> months, Figures figures) {
        Map<YearMonth, CustomerMonth> known =
                figures.monthly().stream().collect(Collectors.toMap(CustomerMonth::month, Function.identity()));
        return months.stream()
                .map(it -> known.getOrDefault(
                        it.month(), new CustomerMonth(it.month(), 0, 0, 0, 0, OptionalDouble.empty(), it.complete())))
                .toList();
    }

    private static Optional<LocalDate> lastSale(SalesHistory history) {
        OptionalInt last = IntStream.range(0, history.size()).map(history::day).max();
        return last.isPresent() ? Optional.of(LocalDate.ofEpochDay(last.getAsInt())) : Optional.empty();
    }
}
