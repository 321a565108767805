package app.clientele.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/** A line without axes through the last months; a month without value interrupts it. The last value has a dot. */
final class SparkLine extends Pane {

    private static final double DOT = 3;

    private List<OptionalDouble> series = List.of();

    SparkLine() {
        getStyleClass().add("spark-line");
        setMouseTransparent(true);
    }

    void show(List<OptionalDouble> next) {
        series = next;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double[] values =
                series.stream().flatMapToDouble(OptionalDouble::stream).toArray();
        if (values.length < 2 || getWidth() < 4 * DOT) {
            getChildren().clear();
            return;
        }
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
        }
        double scale = highest > lowest ? (getHeight() - 2 * DOT) / (highest - lowest) : 0;
        double step = (getWidth() - 2 * DOT) / (series.size() - 1);
        List<Node> nodes = new ArrayList<>();
        Polyline run = new Polyline();
        Circle dot = new Circle(DOT);
        dot.getStyleClass().add("spark-dot");
        for (int i = 0; i < series.size(); i++) {
            if (series.get(i).isEmpty()) {
                run = new Polyline();
                continue;
            }
            double x = DOT + i * step;
            double y = scale == 0
                    ? getHeight() / 2
                    : getHeight() - DOT - (series.get(i).getAsDouble() - lowest) * scale;
            run.getPoints().addAll(x, y);
            dot.setCenterX(x);
            dot.setCenterY(y);
            if (run.getPoints().size() == 2) {
                run.getStyleClass().add("spark-run");
                nodes.add(run);
            }
        }
        nodes.add(dot);
        getChildren().setAll(nodes);
    }
}
