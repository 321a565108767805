package app.clientele.ui.common;

import app.clientele.ui.common.MetricReading.Band;
import app.clientele.ui.common.MetricReading.Dial;
import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.TileBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;

/**
 * A half circle with a bar from its origin to the value; around it the bands of the scale, inside it the interval.
 *
 * <p>TilesFX draws the bar, and only that. Its scale never changes and it never animates: animated, it may stop at a
 * wrong value for ever when values follow each other quickly. Its colours come from our style sheet.
 */
final class GaugeArc extends Region {

    // The proportions of the TilesFX bar gauge, as parts of its size.
    private static final double TILE_CENTRE_Y = 0.85;
    private static final double TILE_OUTER_RADIUS = 0.40;

    private static final double SCALE = 100;
    private static final double RADIUS = 104;
    private static final double BAR_WIDTH = 20;
    private static final double RING_WIDTH = 5;
    private static final double GAP = 3;
    private static final double DEGREES_BETWEEN_BANDS = 1.5;

    private static final StyleablePropertyFactory<GaugeArc> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final StyleableProperty<Color> bar =
            STYLES.createStyleableColorProperty(this, "bar", "-app-gauge-bar", it -> it.bar, Color.TRANSPARENT);
    private final StyleableProperty<Color> track =
            STYLES.createStyleableColorProperty(this, "track", "-app-gauge-track", it -> it.track, Color.TRANSPARENT);

    private final Tile tile;
    private final Pane drawing = new Pane();
    private final double origin;
    private final Arc interval = new Arc();
    private final Line goal = new Line();
    private Optional<Dial> dial = Optional.empty();
    private List<Arc> bands = List.of();

    /** @param origin where the bar starts, 0 (left end) to 1 (right end) */
    GaugeArc(double origin) {
        this.origin = origin;
        getStyleClass().add("gauge-arc");
        tile = TileBuilder.create()
                .skinType(Tile.SkinType.BAR_GAUGE)
                .startFromZero(true)
                // Scaling by itself, it would forget the first value.
                .autoScale(false)
                .animated(false)
                .valueVisible(false)
                .textVisible(false)
                .thresholdVisible(false)
                .lowerThresholdVisible(false)
                .backgroundColor(Color.TRANSPARENT)
                .textColor(Color.TRANSPARENT)
                .build();
        // Not in the builder, where switching the own scale off comes last and undoes these.
        tile.setMinValue(-SCALE * origin);
        tile.setMaxValue(SCALE * (1 - origin));
        tile.setFocusTraversable(false);
        tile.setMouseTransparent(true);
        drawing.setMouseTransparent(true);
        bar().subscribe(tile::setBarColor);
        track().subscribe(tile::setBarBackgroundColor);
        interval.getStyleClass().add("gauge-interval");
        goal.getStyleClass().add("gauge-goal");
        getChildren().addAll(tile, drawing);
    }

    /** Shows a value; without one only the empty track remains. */
    void show(Optional<Dial> next) {
        dial = next;
        bands = next.map(Dial::bands).orElse(List.of()).stream()
                .map(GaugeArc::bandArc)
                .toList();
        interval.setVisible(next.isPresent() && next.get().low() < next.get().high());
        drawing.getChildren().setAll(bands);
        drawing.getChildren().addAll(interval, goal);
        goal.setVisible(next.map(Dial::goal).filter(OptionalDouble::isPresent).isPresent());
        OptionalDouble position = next.map(Dial::position).orElse(OptionalDouble.empty());
        tile.setValue(SCALE * (position.orElse(origin) - origin));
        requestLayout();
    }

    @SuppressWarnings("unchecked")
    private ObservableValue<Color> bar() {
        return (ObservableValue<Color>) bar;
    }

    @SuppressWarnings("unchecked")
    private ObservableValue<Color> track() {
        return (ObservableValue<Color>) track;
    }

    @Override
    protected void layoutChildren() {
        double margin = RING_WIDTH + GAP;
        double radius = Math.min(getWidth() / 2, getHeight()) - margin;
        if (radius <= BAR_WIDTH) {
            return;
        }
        double centreX = getWidth() / 2;
        double centreY = radius + margin;
        double size = radius / TILE_OUTER_RADIUS;
        tile.resizeRelocate(centreX - size / 2, centreY - size * TILE_CENTRE_Y, size, size);
        // TilesFX draws a thicker bar; its outer part remains, and room inside for the value.
        tile.setClip(ring(size / 2, size * TILE_CENTRE_Y, radius));
        dial.ifPresent(it -> {
            double start = 0;
            for (int i = 0; i < bands.size(); i++) {
                double end = it.bands().get(i).end();
                place(bands.get(i), centreX, centreY, radius + GAP + RING_WIDTH / 2, start, end);
                start = end;
            }
            place(interval, centreX, centreY, radius - BAR_WIDTH - GAP, it.low(), it.high());
            it.goal().ifPresent(at -> placeGoal(centreX, centreY, radius, at));
        });
    }

    private static Shape ring(double centreX, double centreY, double radius) {
        return Shape.subtract(new Circle(centreX, centreY, radius), new Circle(centreX, centreY, radius - BAR_WIDTH));
    }

    private static Arc bandArc(Band band) {
        Arc arc = new Arc();
        arc.getStyleClass().addAll("gauge-band", band.tone().name().toLowerCase(Locale.ROOT));
        return arc;
    }

    /** Lays an arc over a part of the half circle, 0 at its left end, 1 at its right end. */
    private static void place(Arc arc, double centreX, double centreY, double radius, double from, double to) {
        arc.setCenterX(centreX);
        arc.setCenterY(centreY);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        arc.setStartAngle(180 * (1 - from) - DEGREES_BETWEEN_BANDS / 2);
        arc.setLength(-Math.max(0, 180 * (to - from) - DEGREES_BETWEEN_BANDS));
    }

    /** A stroke across the bar. */
    private void placeGoal(double centreX, double centreY, double radius, double at) {
        double angle = Math.PI * (1 - at);
        goal.setStartX(centreX + (radius - BAR_WIDTH - GAP) * Math.cos(angle));
        goal.setStartY(centreY - (radius - BAR_WIDTH - GAP) * Math.sin(angle));
        goal.setEndX(centreX + (radius + GAP) * Math.cos(angle));
        goal.setEndY(centreY - (radius + GAP) * Math.sin(angle));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * (RADIUS + GAP + RING_WIDTH);
    }

    @Override
    protected double computePrefHeight(double width) {
        return RADIUS + GAP + RING_WIDTH + 1;
    }

    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return STYLES.getCssMetaData();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return getClassCssMetaData();
    }
}
