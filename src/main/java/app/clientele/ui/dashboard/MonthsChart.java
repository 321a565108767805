package app.clientele.ui.dashboard;

import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Month by month: a bar of the customers who were kept, came back or were new, and a line of the net sales. A month that
 * is not over is hatched, and its dot of the line is hollow and stands alone.
 */
final class MonthsChart extends VBox {

    private static final List<Part> PARTS = List.of(
            new Part("kept", MonthPoint::kept),
            new Part("back", MonthPoint::back),
            new Part("new", MonthPoint::newCustomers));

    private final CategoryAxis months = Axes.ofMonths();
    private final BarsAndLine chart;
    private final Legend legend = new Legend();
    private final Texts texts;

    /** One part of each bar; its style class gives its colour and ends the key of its name. */
    private record Part(String styleClass, ToDoubleFunction<MonthPoint> height) {}

    MonthsChart(String id, Texts texts, Formats formats) {
        this.texts = texts;
        chart = new BarsAndLine(months, Axes.fromZero(formats), Axes.fromZero(formats));
        chart.setId(id);
        chart.setAccessibleRole(AccessibleRole.TEXT);
        chart.setFocusTraversable(true);
        chart.getStyleClass().add("month-bars");
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(chart, legend);
    }

    void show(List<MonthPoint> points) {
        Axes.show(months, points);
        chart.setCategoryGap(points.size() > 12 ? 3 : 10);
        chart.getData().setAll(PARTS.stream().map(part -> series(part, points)).toList());
        for (int part = 0; part < PARTS.size(); part++) {
            for (int i = 0; i < points.size(); i++) {
                dress(chart.getData().get(part).getData().get(i).getNode(), PARTS.get(part), points.get(i));
            }
        }
        chart.showLine(points);
        chart.setAccessibleText(points.stream()
                .map(point -> point.customersText() + ". " + point.salesText())
                .collect(Collectors.joining("; ")));
        legend.clear();
        PARTS.forEach(part -> legend.add(part.styleClass(), texts.get("dashboard.customers." + part.styleClass())));
        legend.add("net", texts.get("dashboard.net-sales.line"));
        if (points.stream().anyMatch(point -> !point.complete())) {
            legend.add("running", texts.get("dashboard.running"));
        }
    }

    private static XYChart.Series<String, Number> series(Part part, List<MonthPoint> points) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        points.forEach(point -> series.getData()
                .add(new XYChart.Data<>(point.label(), part.height().applyAsDouble(point))));
        return series;
    }

    private static void dress(Node bar, Part part, MonthPoint point) {
        bar.getStyleClass().add(part.styleClass());
        if (!point.complete()) {
            bar.getStyleClass().add("running");
        }
        Tooltip.install(bar, new Tooltip(point.customersText()));
    }
}
