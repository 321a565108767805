package app.clientele.ui.common;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/**
 * A line without axes through the last months; a month without value interrupts it. The last value has a dot. Fewer than
 * two values are no line.
 */
final class SparkLine extends Pane {

    private static final double DOT = 3;

    private final Circle dot = new Circle(DOT);
    private List<OptionalDouble> series = List.of();
    private List<Run> runs = List.of();

    /** Months that follow each other and all have a value: the places in the series from {@code first} on. */
    private record Run(int first, int last, Polyline line) {}

    SparkLine() {
        getStyleClass().add("spark-line");
        dot.getStyleClass().add("spark-dot");
        setMouseTransparent(true);
    }

    void show(List<OptionalDouble> next) {
        series = next;
        runs = next.stream().filter(OptionalDouble::isPresent).count() < 2 ? List.of() : runs(next);
        getChildren().setAll(runs.stream().map(Run::line).toList());
        if (!runs.isEmpty()) {
            getChildren().add(dot);
        }
        requestLayout();
    }

    private static List<Run> runs(List<OptionalDouble> series) {
        List<Run> runs = new ArrayList<>();
        int first = 0;
        for (int i = 0; i <= series.size(); i++) {
            if (i == series.size() || series.get(i).isEmpty()) {
                if (first < i) {
                    Polyline line = new Polyline();
                    line.getStyleClass().add("spark-run");
                    runs.add(new Run(first, i - 1, line));
                }
                first = i + 1;
            }
        }
        return runs;
    }

    @Override
    protected void layoutChildren() {
        DoubleSummaryStatistics range =
                series.stream().flatMapToDouble(OptionalDouble::stream).summaryStatistics();
        double step = series.size() > 1 ? (getWidth() - 2 * DOT) / (series.size() - 1) : 0;
        for (Run run : runs) {
            run.line().getPoints().clear();
            for (int i = run.first(); i <= run.last(); i++) {
                double x = DOT + i * step;
                double y = height(series.get(i).orElseThrow(), range);
                run.line().getPoints().addAll(x, y);
                dot.setCenterX(x);
                dot.setCenterY(y);
            }
        }
    }

    /** It takes the room that is left: as wide as it was drawn last, it would push the value away in a smaller window. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    private double height(double value, DoubleSummaryStatistics range) {
        double span = range.getMax() - range.getMin();
        return span > 0
                ? getHeight() - DOT - (value - range.getMin()) / span * (getHeight() - 2 * DOT)
                : getHeight() / 2;
    }
}
