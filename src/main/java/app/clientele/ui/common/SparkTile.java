package app.clientele.ui.common;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A figure of the second row: name, value, small print, and a line of its last months. */
public final class SparkTile extends VBox {

    private final ObjectProperty<MetricReading> reading =
            new SimpleObjectProperty<>(this, "reading", MetricReading.NOTHING);
    private final Label title = new Label();
    private final Label value = new Label();
    private final TileLines lines = new TileLines();
    private final SparkLine spark = new SparkLine();
    private final Tooltip tooltip = new Tooltip();

    public SparkTile() {
        getStyleClass().addAll("card", "spark-tile");
        title.getStyleClass().add("tile-title");
        title.setWrapText(true);
        value.getStyleClass().add("spark-value");
        value.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(spark, Priority.ALWAYS);
        HBox figures = new HBox(value, spark);
        figures.getStyleClass().add("spark-figures");
        getChildren().addAll(title, figures, lines);

        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        Tooltip.install(this, tooltip);
        reading.subscribe(this::show);
    }

    /** What a click, Enter or Space does; until it is said the tile only shows. */
    public void setOnAction(Runnable action) {
        Pressable.make(this, action);
    }

    public ObjectProperty<MetricReading> readingProperty() {
        return reading;
    }

    private void show(MetricReading next) {
        title.setText(next.title());
        value.setText(next.value());
        lines.show(next);
        spark.show(next.series());
        tooltip.setText(next.explanation());
        setAccessibleText(next.inWords());
        setAccessibleHelp(next.explanation());
    }
}
