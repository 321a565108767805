package app.clientele.report;

import app.clientele.loyalty.DashboardFigures;
import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.Measure;
import app.clientele.loyalty.MonthPeople;
import app.clientele.loyalty.why.WhatChanged;
import app.clientele.metrics.Figures;
import app.clientele.model.Goal;
import app.clientele.model.ShopProfile;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the month's page says: the very figures that the dashboard shows of the month, so that the two cannot disagree.
 *
 * @param logo the picture's file as it was
 * @param madeOn the day on which the page was made
 * @param figures compared with the same month of the year before, or with the month before where the books do not reach
 *     back so far; empty for empty books
 * @param names what each customer is called, by the store's number
 * @param goals what is to be reached, by figure
 */
public record MonthlyReport(
        ShopProfile shop,
        Optional<byte[]> logo,
        YearMonth month,
        LocalDate madeOn,
        Optional<DashboardFigures> figures,
        WhatChanged changed,
        Map<Long, String> names,
        MonthPeople people,
        Map<Indicator, Goal> goals) {

    public MonthlyReport {
        names = Collections.unmodifiableMap(names);
        goals = Collections.unmodifiableMap(goals);
    }

    /** Whether nothing at all is written down for the month. */
    public boolean isEmpty() {
        return ofMonth().stream().noneMatch(sold -> sold.sales().tickets() > 0)
                && Stream.of(Indicator.NPS, Indicator.SATISFACTION, Indicator.EFFORT)
                        .flatMap(asked -> measure(asked).stream())
                        .allMatch(answers -> answers.base() == 0);
    }

    Optional<Measure> measure(Indicator indicator) {
        return figures.map(all -> all.measure(indicator));
    }

    /** Sales and customers of the month, as far as they are known. */
    Optional<Figures> ofMonth() {
        return figures.flatMap(DashboardFigures::ofPeriod);
    }

    /** The same of the twelve months that end with it. */
    Optional<Figures> ofYear() {
        return figures.flatMap(DashboardFigures::ofYear);
    }

    /** The month it is compared with. */
    Optional<YearMonth> compared() {
        return figures.flatMap(DashboardFigures::compared).map(period -> YearMonth.from(period.start()));
    }

    /** The last day up to which sales are known, when that lies before the end of the month. */
    Optional<LocalDate> salesUntil() {
        return figures.flatMap(DashboardFigures::salesUntil);
    }
}
