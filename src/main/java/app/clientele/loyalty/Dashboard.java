package app.clientele.loyalty;

import app.clientele.metrics.CohortTable;
import app.clientele.metrics.CustomerMonth;
import app.clientele.metrics.Definitions;
import app.clientele.metrics.Figures;
import app.clientele.metrics.MonthFigures;
import app.clientele.metrics.Rate;
import app.clientele.metrics.SurveyFigures;
import app.clientele.metrics.Visits;
import app.clientele.model.Books;
import app.clientele.model.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The figures of the first screen. Asks for the books on the thread that calls it. */
public final class Dashboard {

    private static final int FEWEST_MONTHS = 12;
    private static final int MOST_MONTHS = 36;

    private final Supplier<Books> books;
    private final Supplier<Definitions> definitions;
    private final Clock clock;

    /** @param clock in the shop's zone */
    public Dashboard(Supplier<Books> books, Supplier<Definitions> definitions, Clock clock) {
        this.books = books;
        this.definitions = definitions;
        this.clock = clock;
    }

    /**
     * The figures of a period; empty for empty books.
     *
     * <p>Whether customers come back and what they are worth shows only over a year: such figures tell of the twelve
     * months that end with the period, and are compared with the twelve months before those.
     *
     * @param chosen without a choice, the twelve months up to the last one of which anything is known: old books show
     *     their last year and not an empty present
     */
    public Optional<DashboardFigures> figures(Optional<Period> chosen, Comparison comparison) {
        return figures(last -> chosen.orElseGet(() -> Period.twelveMonthsTo(YearMonth.from(last))), comparison);
    }

    /**
     * The figures of a period that depends on how far the books reach; empty for empty books.
     *
     * @param choice gives the period, from the last day of which anything is known
     */
    public Optional<DashboardFigures> figures(Function<LocalDate, Period> choice, Comparison comparison) {
        Books all = books.get();
        return KnownDays.of(all, LocalDate.now(clock))
                .map(known -> figures(all, known, choice.apply(known.last()), comparison));
    }

    private DashboardFigures figures(Books all, KnownDays known, Period period, Comparison comparison) {
        Visits visits = Visits.of(all.history());
        Map<Period, Figures> computed = new HashMap<>();
        Definitions chosen = definitions.get();
        Function<Period, Figures> compute =
                it -> computed.computeIfAbsent(it, key -> Figures.of(all, visits, key, chosen));

        Optional<Period> compared = Optional.of(comparison.of(period)).filter(known::reachBackTo);
        Optional<Period> sales = known.knownSales(period);
        Optional<Figures> ofPeriod = sales.map(compute);
        Optional<Figures> ofYear = sales.map(it -> compute.apply(yearTo(it.lastDay())));
        Optional<Figures> ofEarlier = sales.flatMap(part -> compared.flatMap(it -> asMuch(it, part, period)))
                .map(compute);
        List<MonthFigures> months = months(all, visits, known, period);
        SurveyFigures answers = SurveyFigures.of(all.answers(), period);
        Measures measures = new Measures(
                known,
                ofPeriod,
                ofEarlier,
                ofYear,
                ofYear.map(it -> yearTo(it.period().start().minusDays(1)))
                        .filter(known::reachBackTo)
                        .map(compute),
                answers,
                compared.map(it -> SurveyFigures.of(all.answers(), it)),
                months);
        return new DashboardFigures(
                known.first(),
                known.last(),
                period,
                compared,
                known.salesUntil().filter(day -> day.isBefore(period.lastDay())),
                measures.all(),
                join(months, ofYear.map(Figures::monthly).orElse(List.of())),
                ofYear.map(Figures::cohorts).orElse(new CohortTable(true, List.of(), List.of())),
                ofPeriod.map(it -> it.sales().anonymousShare().complement()).orElse(new Rate(0, 0)),
                answers,
                ofPeriod,
                ofEarlier,
                ofYear);
    }

    private static Period yearTo(LocalDate last) {
        LocalDate until = last.plusDays(1);
        return new Period(until.minusYears(1), until);
    }

    /** As many days of {@code compared} as {@code part} has of {@code whole}; empty when there are not so many. */
    private static Optional<Period> asMuch(Period compared, Period part, Period whole) {
        if (part.equals(whole)) {
            return Optional.of(compared);
        }
        return part.days() > compared.days()
                ? Optional.empty()
                : Optional.of(new Period(compared.start(), compared.start().plusDays(part.days())));
    }

    /** At least the twelve months that end with the period, from the first of which anything is known. */
    private static List<MonthFigures> months(Books books, Visits visits, KnownDays known, Period period) {
        LocalDate end = period.contains(known.last()) ? known.last() : period.lastDay();
        YearMonth last = YearMonth.from(end);
        YearMonth first = YearMonth.from(known.first());
        int ofPeriod = Math.toIntExact(YearMonth.from(period.start()).until(last, ChronoUnit.MONTHS) + 1);
        return MonthFigures.series(
                        books,
                        visits,
                        last,
                        Math.clamp(ofPeriod, FEWEST_MONTHS, MOST_MONTHS),
                        known.salesUntil().orElse(known.last()))
                .stream()
                .filter(it -> !it.month().isBefore(first))
                .toList();
    }

    private static List<DashboardFigures.Month> join(List<MonthFigures> months, List<CustomerMonth> customers) {
        Map<YearMonth, CustomerMonth> byMonth =
                customers.stream().collect(Collectors.toMap(CustomerMonth::month, Function.identity()));
        return months.stream()
                .map(it -> {
                    Optional<CustomerMonth> ofMonth = Optional.ofNullable(byMonth.get(it.month()));
                    return new DashboardFigures.Month(
                            it.month(),
                            it.complete(),
                            ofMonth.map(CustomerMonth::newCustomers).orElse(0L),
                            ofMonth.map(CustomerMonth::retained).orElse(0L),
                            ofMonth.map(CustomerMonth::reactivated).orElse(0L),
                            it.netRevenueCents(),
                            it.surveys().nps());
                })
                .toList();
    }
}
