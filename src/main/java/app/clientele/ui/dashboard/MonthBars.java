package app.clientele.ui.dashboard;

import app.clientele.text.Formats;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A bar for each month, of one part or of several; the bar of a month that is not over is hatched. */
final class MonthBars extends VBox {

    private final CategoryAxis months = Axes.ofMonths();
    private final StackedBarChart<String, Number> chart;
    private final Legend legend = new Legend();
    private final List<Part> parts;
    private final Function<MonthPoint, String> words;
    private final String running;

    /**
     * One part of each bar.
     *
     * @param styleClass gives its colour
     * @param name what the legend says; empty when there is only one part
     */
    record Part(String styleClass, String name, ToDoubleFunction<MonthPoint> height) {}

    /**
     * @param words a month in words, for the pointer and for those who listen
     * @param running what the legend says of hatched bars
     */
    MonthBars(String id, Formats formats, List<Part> parts, Function<MonthPoint, String> words, String running) {
        this.parts = parts;
        this.words = words;
        this.running = running;
        chart = new StackedBarChart<>(months, Axes.fromZero(formats));
        chart.setId(id);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setVerticalGridLinesVisible(false);
        chart.setAccessibleRole(AccessibleRole.TEXT);
        chart.setFocusTraversable(true);
        chart.getStyleClass().add("month-bars");
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(chart, legend);
    }

    void show(List<MonthPoint> points) {
        Axes.show(months, points);
        chart.setCategoryGap(points.size() > 12 ? 3 : 10);
        chart.getData().setAll(parts.stream().map(part -> series(part, points)).toList());
        for (XYChart.Series<String, Number> series : chart.getData()) {
            for (int i = 0; i < points.size(); i++) {
                dress(
                        series.getData().get(i).getNode(),
                        parts.get(chart.getData().indexOf(series)),
                        points.get(i));
            }
        }
        chart.setAccessibleText(points.stream().map(words).collect(Collectors.joining("; ")));
        legend.clear();
        parts.stream()
                .filter(part -> !part.name().isEmpty())
                .forEach(part -> legend.add(part.styleClass(), part.name()));
        if (points.stream().anyMatch(point -> !point.complete())) {
            legend.add("running", running);
        }
    }

    private static XYChart.Series<String, Number> series(Part part, List<MonthPoint> points) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(part.name());
        points.forEach(point -> series.getData()
                .add(new XYChart.Data<>(point.label(), part.height().applyAsDouble(point))));
        return series;
    }

    private void dress(Node bar, Part part, MonthPoint point) {
        bar.getStyleClass().add(part.styleClass());
        if (!point.complete()) {
            bar.getStyleClass().add("running");
        }
        Tooltip.install(bar, new Tooltip(words.apply(point)));
    }
}
