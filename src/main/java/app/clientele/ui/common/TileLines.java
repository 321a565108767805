package app.clientele.ui.common;

import app.clientele.ui.common.MetricReading.Trend;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The small print of a tile: interval, count, change. The change carries an arrow and a word, never colour alone. */
final class TileLines extends VBox {

    TileLines() {
        getStyleClass().add("tile-lines");
    }

    void show(MetricReading reading) {
        getChildren().clear();
        reading.lines().forEach(text -> getChildren().add(line(text, "tile-line")));
        reading.trend().ifPresent(trend -> {
            Label label = line(arrow(trend) + trend.text(), "tile-trend");
            label.getStyleClass().add(trend.tone().name().toLowerCase(Locale.ROOT));
            getChildren().add(label);
        });
    }

    private static Label line(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static String arrow(Trend trend) {
        return switch (trend.direction()) {
            case UP -> "\u25B2 ";
            case DOWN -> "\u25BC ";
            case NONE -> "";
        };
    }
}
