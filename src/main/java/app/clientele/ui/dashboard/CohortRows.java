package app.clientele.ui.dashboard;

import app.clientele.metrics.CohortTable;
import app.clientele.metrics.Rate;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cohort table as it is shown: the last cohorts, each with the months after its first.
 *
 * @param months how many columns of months there are
 * @param rows oldest first; the last one is the average
 */
record CohortRows(int months, List<Row> rows) {

    static final CohortRows NONE = new CohortRows(0, List.of());

    private static final int MOST_COHORTS = 12;
    private static final int MOST_MONTHS = 11;

    CohortRows {
        rows = List.copyOf(rows);
    }

    /** One cohort: its name, its size, and a cell for each month after the first. */
    record Row(String name, String size, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param strength how strongly it is coloured, 0 to 1
     * @param running whether its month is not over, so that it may still grow
     */
    record Cell(String text, double strength, boolean running, String words) {}

    static CohortRows of(CohortTable table, Texts texts, Formats formats) {
        int from = Math.max(0, table.rows().size() - MOST_COHORTS);
        List<CohortTable.Row> cohorts = table.rows().subList(from, table.rows().size());
        int months = cohorts.isEmpty()
                ? 0
                : Math.min(MOST_MONTHS, cohorts.getFirst().active().size() - 1);
        if (months < 1) {
            return NONE;
        }
        List<Rate> averages = table.weightedAverage();
        double strongest = Stream.concat(
                        averages.stream().skip(1), cohorts.stream().flatMap(row -> rates(row).stream()))
                .mapToDouble(rate -> rate.value().orElse(0))
                .max()
                .orElse(0);
        Writing writing = new Writing(texts, formats, strongest);
        List<Row> rows = new ArrayList<>();
        for (CohortTable.Row cohort : cohorts) {
            int running = table.lastMonthComplete()
                    ? Integer.MAX_VALUE
                    : cohort.active().size() - 1;
            rows.add(writing.row(
                    formats.month(cohort.cohort()), formats.integer(cohort.size()), rates(cohort), running));
        }
        rows.add(writing.row(
                texts.get("dashboard.cohorts.average"), "", averages.subList(1, months + 1), Integer.MAX_VALUE));
        return new CohortRows(months, rows);
    }

    private static List<Rate> rates(CohortTable.Row row) {
        List<Rate> rates = new ArrayList<>();
        for (int month = 1; month < row.active().size() && month <= MOST_MONTHS; month++) {
            rates.add(row.rate(month));
        }
        return rates;
    }

    private record Writing(Texts texts, Formats formats, double strongest) {

        Row row(String name, String size, List<Rate> rates, int running) {
            List<Cell> cells = new ArrayList<>();
            for (Rate rate : rates) {
                int month = cells.size() + 1;
                cells.add(cell(name, month, rate, month == running));
            }
            return new Row(name, size, cells);
        }

        private Cell cell(String name, int month, Rate rate, boolean running) {
            if (rate.value().isEmpty()) {
                return new Cell("", 0, running, "");
            }
            double value = rate.value().getAsDouble();
            String percent = formats.percent(value, 0);
            return new Cell(
                    percent,
                    strongest > 0 ? value / strongest : 0,
                    running,
                    texts.get(
                            "dashboard.cohorts.cell",
                            name,
                            month,
                            percent,
                            formats.integer(rate.count()),
                            formats.integer(rate.base())));
        }
    }
}
