package app.clientele.report;

import app.clientele.loyalty.DashboardFigures;
import app.clientele.metrics.NetPromoterScore;
import app.clientele.text.Formats;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A month's place in every chart.
 *
 * @param name as it stands below
 * @param known empty for a month before the books begin or after they end
 */
record ChartMonth(String name, Optional<DashboardFigures.Month> known) {

    private static final int MONTHS = 12;

    /** The twelve months that end with that of the report, oldest first. */
    static List<ChartMonth> twelveTo(MonthlyReport report, Formats formats) {
        Map<YearMonth, DashboardFigures.Month> known = report.figures().map(DashboardFigures::months).stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(DashboardFigures.Month::month, Function.identity()));
        return Stream.iterate(report.month().minusMonths(MONTHS - 1), month -> month.plusMonths(1))
                .limit(MONTHS)
                .map(month -> new ChartMonth(formats.shortMonth(month), Optional.ofNullable(known.get(month))))
                .toList();
    }

    /** Whether only some of its days are known. */
    boolean isPart() {
        return known.filter(month -> !month.complete()).isPresent();
    }

    long netCents() {
        return known.map(DashboardFigures.Month::netCents).orElse(0L);
    }

    long active() {
        return newCustomers() + returning();
    }

    long newCustomers() {
        return known.map(DashboardFigures.Month::newCustomers).orElse(0L);
    }

    long returning() {
        return known.map(month -> month.kept() + month.back()).orElse(0L);
    }

    /** The score; empty with so few answers that it would mislead. */
    Optional<NetPromoterScore> nps() {
        return known.map(DashboardFigures.Month::nps).filter(score -> !score.isCountsOnly());
    }
}
