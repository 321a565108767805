package app.clientele.report;

import app.clientele.loyalty.Comparison;
import app.clientele.loyalty.Dashboard;
import app.clientele.loyalty.DashboardFigures;
import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.MonthPeople;
import app.clientele.loyalty.calls.Respite;
import app.clientele.loyalty.why.WhatChanged;
import app.clientele.metrics.Definitions;
import app.clientele.model.Books;
import app.clientele.model.Customer;
import app.clientele.model.Goal;
import app.clientele.model.Outreach;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts the month's page together from the shop's books. Asks for the books on the thread that calls it. */
public final class MonthlyReports {

    private final Sources sources;
    private final Dashboard dashboard;
    private final Clock clock;

    /** Where the page takes from what it says. */
    public record Sources(
            Supplier<Books> books,
            Supplier<ShopProfile> profile,
            Supplier<Optional<byte[]>> logo,
            Supplier<List<Customer>> customers,
            Supplier<Set<Long>> noCalls,
            Supplier<List<Outreach>> outreach,
            Supplier<Map<Indicator, Goal>> goals) {}

    /** @param clock in the shop's zone */
    public MonthlyReports(Sources sources, Clock clock) {
        this.sources = sources;
        this.dashboard = new Dashboard(sources.books(), this::definitions, clock);
        this.clock = clock;
    }

    private Definitions definitions() {
        return Definitions.of(sources.profile().get());
    }

    /** The page of a month; also of one without any data. */
    public MonthlyReport of(YearMonth month) {
        Period period = Period.ofMonth(month);
        Optional<DashboardFigures> figures = dashboard
                .figures(Optional.of(period), Comparison.SAME_PERIOD_LAST_YEAR)
                .flatMap(all -> all.compared().isPresent()
                        ? Optional.of(all)
                        : dashboard.figures(Optional.of(period), Comparison.PREVIOUS_PERIOD));
        Books all = sources.books().get();
        List<Customer> customers = sources.customers().get();
        return new MonthlyReport(
                sources.profile().get(),
                sources.logo().get(),
                month,
                LocalDate.now(clock),
                figures,
                figures.map(it -> WhatChanged.of(all, it)).orElse(WhatChanged.NOTHING),
                customers.stream().collect(Collectors.toMap(Customer::id, Customer::displayName)),
                figures.map(it -> people(all, it, customers)).orElse(MonthPeople.NOBODY),
                sources.goals().get());
    }

    private MonthPeople people(Books all, DashboardFigures figures, List<Customer> customers) {
        Period period = figures.period();
        LocalDate last = period.lastDay().isBefore(figures.last()) ? period.lastDay() : figures.last();
        Respite respite = Respite.of(customers, sources.outreach().get(), LocalDate.now(clock))
                .with(sources.noCalls().get());
        return MonthPeople.of(all, period, last, customers, respite, definitions());
    }

    /** Months in which something was sold or answered, latest first. */
    public List<YearMonth> monthsWithData() {
        SalesHistory history = sources.books().get().history();
        NavigableSet<YearMonth> months = new TreeSet<>();
        IntStream.range(0, history.size())
                .map(history::day)
                .distinct()
                .forEach(day -> months.add(YearMonth.from(LocalDate.ofEpochDay(day))));
        sources.books().get().answers().stream()
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
