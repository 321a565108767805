package app.clientele.ui.dashboard;

import app.clientele.loyalty.DashboardFigures;
import app.clientele.loyalty.DashboardFigures.Month;
import app.clientele.metrics.Figures;
import app.clientele.metrics.NetPromoterScore;
import app.clientele.metrics.RfmSegments;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes what the charts show as tables, from the same figures. */
record ChartTables(Texts texts, Formats formats) {

    Map<Chart, ChartTable> of(DashboardFigures figures, CohortRows cohorts) {
        Map<Chart, ChartTable> tables = new EnumMap<>(Chart.class);
        tables.put(Chart.MONTHS, months(figures.months()));
        tables.put(Chart.NPS, scores(figures.months()));
        tables.put(Chart.ANSWERS, answers(figures.surveys().nps()));
        tables.put(
                Chart.SEGMENTS,
                figures.ofYear()
                        .map(Figures::rfm)
                        .filter(RfmSegments::hasEnoughCustomers)
                        .map(this::segments)
                        .orElse(ChartTable.NONE));
        tables.put(Chart.COHORTS, cohorts(cohorts));
        return tables;
    }

    private ChartTable months(List<Month> months) {
        return new ChartTable(
                headings("month", "kept", "back", "new", "sales"),
                months.stream()
                        .map(month -> List.of(
                                name(month),
                                formats.integer(month.kept()),
                                formats.integer(month.back()),
                                formats.integer(month.newCustomers()),
                                formats.wholeMoney(month.netCents())))
                        .toList());
    }

    /** With the number of answers also where these are too few for a score. */
    private ChartTable scores(List<Month> months) {
        return new ChartTable(
                headings("month", "score", "from", "to", "answers"),
                months.stream()
                        .map(month -> Stream.concat(
                                        Stream.concat(Stream.of(name(month)), score(month.nps())),
                                        Stream.of(formats.integer(month.nps().n())))
                                .toList())
                        .toList());
    }

    private Stream<String> score(NetPromoterScore nps) {
        return nps.adjustedWald95()
                .filter(_ -> !nps.isCountsOnly())
                .map(interval -> Stream.of(nps.score().orElseThrow(), interval.low(), interval.high())
                        .map(formats::score))
                .orElseGet(() -> Collections.nCopies(3, Formats.NO_VALUE).stream());
    }

    private String name(Month month) {
        String name = formats.month(month.month());
        return month.complete() ? name : texts.get("dashboard.running.month", name);
    }

    private ChartTable answers(NetPromoterScore nps) {
        List<List<String>> rows = new ArrayList<>();
        for (int mark = 0; mark < nps.histogram().size() && nps.n() > 0; mark++) {
            rows.add(List.of(
                    formats.integer(mark), formats.integer(nps.histogram().get(mark))));
        }
        return new ChartTable(headings("mark", "answers"), rows);
    }

    private ChartTable segments(RfmSegments segments) {
        long all = segments.segments().values().stream()
                .mapToLong(RfmSegments.Total::netRevenueCents)
                .sum();
        return new ChartTable(
                headings("group", "customers", "sales", "share"),
                segments.segments().entrySet().stream()
                        .map(entry -> List.of(
                                Shares.name(entry.getKey(), texts),
                                formats.integer(entry.getValue().customers()),
                                formats.wholeMoney(entry.getValue().netRevenueCents()),
                                Shares.part(entry.getValue(), all, formats)))
                        .toList());
    }

    private ChartTable cohorts(CohortRows cohorts) {
        List<String> headings = new ArrayList<>();
        headings.add(texts.get("dashboard.cohorts.first"));
        headings.add(texts.get("dashboard.cohorts.size"));
        for (int month = 1; month <= cohorts.months(); month++) {
            headings.add(texts.get("dashboard.cohorts.later", month));
        }
        List<List<String>> rows = new ArrayList<>();
        for (CohortRows.Row row : cohorts.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.name(), row.size()));
            row.cells().forEach(cell -> cells.add(cell.text()));
            cells.addAll(Collections.nCopies(headings.size() - cells.size(), ""));
            rows.add(cells);
        }
        return new ChartTable(headings, rows);
    }

    private List<String> headings(String... names) {
        return Stream.of(names)
                .map(name -> texts.get("dashboard.table." + name))
                .toList();
    }
}
