package app.clientele.ui.common;

import javafx.beans.NamedArg;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A headline figure: a half-circle gauge with the value inside; below it where the true value may lie, out of how many,
 * and how it changed. Every text is ours, because the gauge's own would be neither grouped nor spoken.
 */
public final class MetricTile extends VBox {

    private static final PseudoClass MEDIUM = PseudoClass.getPseudoClass("medium");
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final PseudoClass VERY_LONG = PseudoClass.getPseudoClass("very-long");

    /** A value of more characters does not fit into the half circle in full size. */
    private static final int MEDIUM_VALUE = 5;

    private static final int LONG_VALUE = 7;

    private static final int VERY_LONG_VALUE = 10;

    private final ObjectProperty<MetricReading> reading =
            new SimpleObjectProperty<>(this, "reading", MetricReading.NOTHING);
    private final GaugeArc arc;
    private final Label title = new Label();
    private final Label value = new Label();
    private final Label lowest = new Label();
    private final Label highest = new Label();
    private final TileLines lines = new TileLines();
    private final Tooltip tooltip = new Tooltip();

    /** @param origin where the bar starts: 0 at the left end of the scale, 0.5 in its middle */
    public MetricTile(@NamedArg("origin") double origin) {
        arc = new GaugeArc(origin);
        getStyleClass().addAll("card", "metric-tile");
        title.getStyleClass().add("tile-title");
        title.setWrapText(true);
        value.getStyleClass().add("gauge-value");
        lowest.getStyleClass().add("gauge-end");
        highest.getStyleClass().add("gauge-end");

        StackPane gauge = new StackPane(arc, value);
        StackPane.setAlignment(value, Pos.BOTTOM_CENTER);
        gauge.setMaxWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox ends = new HBox(lowest, between, highest);
        ends.setMaxWidth(arc.prefWidth(-1));
        getChildren().addAll(title, gauge, ends, lines);

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
        value.pseudoClassStateChanged(MEDIUM, next.value().length() > MEDIUM_VALUE);
        value.pseudoClassStateChanged(LONG, next.value().length() > LONG_VALUE);
        value.pseudoClassStateChanged(VERY_LONG, next.value().length() > VERY_LONG_VALUE);
        lowest.setText(next.dial().map(MetricReading.Dial::lowest).orElse(""));
        highest.setText(next.dial().map(MetricReading.Dial::highest).orElse(""));
        lines.show(next);
        arc.show(next.dial());
        tooltip.setText(next.explanation());
        setAccessibleText(next.inWords());
        setAccessibleHelp(next.explanation());
    }
}
