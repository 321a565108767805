package app.clientele.ui.dashboard;

import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The score of each month as a line with its interval as a band; a month with too few answers interrupts both. */
final class NpsChart extends VBox {

    private final CategoryAxis months = Axes.ofMonths();
    private final BandedLine chart;
    private final Legend legend = new Legend();
    private final Texts texts;

    NpsChart(String id, Texts texts, Formats formats) {
        this.texts = texts;
        chart = new BandedLine(months, Axes.ofScores(formats));
        chart.setId(id);
        chart.setAccessibleRole(AccessibleRole.TEXT);
        chart.setFocusTraversable(true);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(new StackPane(chart), legend);
    }

    void show(List<MonthPoint> points) {
        List<List<MonthPoint>> runs = runs(points);
        Axes.show(months, points);
        chart.show(runs);
        String words = points.stream()
                .filter(point -> point.nps().isPresent())
                .map(MonthPoint::npsText)
                .collect(Collectors.joining("; "));
        chart.setAccessibleText(words.isEmpty() ? texts.get("dashboard.nps.none") : words);
        legend.clear();
        if (runs.isEmpty()) {
            legend.add("no-sample", texts.get("dashboard.nps.none"));
            return;
        }
        legend.add("nps-line", texts.get("dashboard.nps.line"));
        legend.add("nps-band", texts.get("dashboard.nps.band"));
    }

    /** Months that follow each other and all have a score. */
    private static List<List<MonthPoint>> runs(List<MonthPoint> points) {
        List<List<MonthPoint>> runs = new ArrayList<>();
        boolean open = false;
        for (MonthPoint point : points) {
            if (point.nps().isPresent()) {
                if (!open) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(point);
            }
            open = point.nps().isPresent();
        }
        return runs;
    }
}
