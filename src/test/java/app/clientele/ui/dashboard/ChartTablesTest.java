package app.clientele.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.SalesHistory;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables behind the charts of the demo shop hold the numbers that the charts draw. */
@SuppressWarnings("NullAway.Init") // JUnit calls open before each test
class ChartTablesTest {

    @TempDir
    private Path folder;

    private DashboardDesk desk;
    private DashboardViewModel model;

    @BeforeEach
    void open() {
        desk = new DashboardDesk(folder);
        desk.books = DashboardDesk.DEMO;
        model = desk.seen();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theMonthsHoldTheBarsAndTheLine() {
        List<MonthPoint> points = model.monthPointsProperty().get();
        List<List<String>> rows = rows(Chart.MONTHS);

        assertThat(rows).hasSameSizeAs(points);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(numbers(rows.get(i)))
                    .containsExactly(
                            points.get(i).kept(),
                            points.get(i).back(),
                            points.get(i).newCustomers(),
                            Math.round(points.get(i).netSales()));
        }
    }

    @Test
    void theScoresHoldTheLineAndItsBand() {
        List<MonthPoint> points = model.monthPointsProperty().get();
        List<List<String>> rows = rows(Chart.NPS);

        assertThat(rows).hasSameSizeAs(points);
        for (int i = 0; i < rows.size(); i++) {
            MonthPoint point = points.get(i);
            List<Long> numbers = numbers(rows.get(i));
            assertThat(OptionalDouble.of(numbers.get(0))).isEqualTo(rounded(point.nps()));
            assertThat(numbers.get(1))
                    .isEqualTo(Math.round(point.nps95().orElseThrow().low()));
            assertThat(numbers.get(2))
                    .isEqualTo(Math.round(point.nps95().orElseThrow().high()));
        }
    }

    @Test
    void theMarksHoldTheColumns() {
        assertThat(rows(Chart.ANSWERS))
                .extracting(List::getLast)
                .isEqualTo(model.answersProperty().get().rows().stream()
                        .map(Shares.Row::text)
                        .toList());
    }

    @Test
    void theGroupsHoldTheBars() {
        List<Shares.Row> bars = model.segmentsProperty().get().rows();
        List<List<String>> rows = rows(Chart.SEGMENTS);

        assertThat(rows).hasSameSizeAs(bars);
        for (int i = 0; i < bars.size(); i++) {
            assertThat(bars.get(i).name()).isEqualTo(rows.get(i).getFirst());
            assertThat(bars.get(i).text())
                    .startsWith(rows.get(i).get(1))
                    .contains(rows.get(i).getLast());
        }
    }

    @Test
    void theCohortsHoldTheCells() {
        List<CohortRows.Row> cohorts = model.cohortsProperty().get().rows();
        List<List<String>> rows = rows(Chart.COHORTS);

        assertThat(rows).hasSameSizeAs(cohorts);
        IntStream.range(0, rows.size())
                .forEach(i -> assertThat(rows.get(i).stream().skip(2).filter(text -> !text.isEmpty()))
                        .containsExactlyElementsOf(cohorts.get(i).cells().stream()
                                .map(CohortRows.Cell::text)
                                .filter(text -> !text.isEmpty())
                                .toList()));
    }

    @Test
    void emptyBooksHaveNoTables() {
        desk.books = DashboardDesk.books(new SalesHistory.Builder(1), List.of());
        assertThat(desk.seen().tablesProperty().get()).isEmpty();
    }

    private List<List<String>> rows(Chart chart) {
        return model.tablesProperty().get().getOrDefault(chart, ChartTable.NONE).rows();
    }

    /** What stands behind the name of a row, without signs of grouping and money. */
    private static List<Long> numbers(List<String> row) {
        return row.stream()
                .skip(1)
                .map(text -> text.replace('\u2212', '-').replaceAll("[^0-9-]", ""))
                .map(Long::valueOf)
                .toList();
    }

    private static OptionalDouble rounded(OptionalDouble value) {
        return OptionalDouble.of(Math.rint(value.orElseThrow()));
    }
}
