package app.clientele.ui.dashboard;

import app.clientele.metrics.Interval;
import java.util.List;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Polygon;

/** A line chart that draws the interval of each point as a band behind the line. */
final class BandedLine extends LineChart<String, Number> {

    /** A month that stands alone has a band of this width, so that it is seen. */
    private static final double LONE_BAND = 12;

    private List<List<MonthPoint>> runs = List.of();
    private List<Polygon> bands = List.of();

    BandedLine(CategoryAxis months, NumberAxis scores) {
        super(months, scores);
        setAnimated(false);
        setLegendVisible(false);
        setVerticalGridLinesVisible(false);
        getStyleClass().add("nps-chart");
    }

    /** @param next months that follow each other, each with a score */
    void show(List<List<MonthPoint>> next) {
        getPlotChildren().removeAll(bands);
        runs = next;
        bands = next.stream().map(_ -> band()).toList();
        getPlotChildren().addAll(0, bands);
        getData().setAll(next.stream().map(BandedLine::series).toList());
        for (int run = 0; run < next.size(); run++) {
            for (int i = 0; i < next.get(run).size(); i++) {
                Data<String, Number> data = getData().get(run).getData().get(i);
                MonthPoint point = next.get(run).get(i);
                if (!point.complete()) {
                    data.getNode().getStyleClass().add("running");
                }
                Tooltip.install(data.getNode(), new Tooltip(point.npsText()));
            }
        }
    }

    private static Polygon band() {
        Polygon band = new Polygon();
        band.getStyleClass().add("nps-band");
        band.setMouseTransparent(true);
        return band;
    }

    private static XYChart.Series<String, Number> series(List<MonthPoint> run) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        run.forEach(point -> series.getData()
                .add(new XYChart.Data<>(point.label(), point.nps().orElseThrow())));
        return series;
    }

    @Override
    protected void layoutPlotChildren() {
        super.layoutPlotChildren();
        for (int run = 0; run < runs.size(); run++) {
            place(bands.get(run), runs.get(run));
        }
    }

    private void place(Polygon band, List<MonthPoint> run) {
        double spread = run.size() == 1 ? LONE_BAND / 2 : 0;
        band.getPoints().clear();
        for (MonthPoint point : run) {
            add(band, point, -spread, high(point));
        }
        for (MonthPoint point : run.reversed()) {
            if (spread > 0) {
                add(band, point, spread, high(point));
                add(band, point, spread, low(point));
            }
            add(band, point, -spread, low(point));
        }
    }

    private void add(Polygon band, MonthPoint point, double aside, double score) {
        band.getPoints()
                .addAll(
                        getXAxis().getDisplayPosition(point.label()) + aside,
                        getYAxis().getDisplayPosition(score));
    }

    private static double low(MonthPoint point) {
        return point.nps95().map(Interval::low).orElseThrow();
    }

    private static double high(MonthPoint point) {
        return point.nps95().map(Interval::high).orElseThrow();
    }
}
