package app.clientele.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Side;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** Bars for the customers of each month with a scale at the left, a line for the sales with a scale at the right. */
final class BarsAndLine extends StackedBarChart<String, Number> {

    private static final double DOT = 3.5;
    private static final int STEPS = 4;

    private final NumberAxis money;
    private List<MonthPoint> points = List.of();
    private final List<Circle> dots = new ArrayList<>();
    private final List<Line> pieces = new ArrayList<>();

    BarsAndLine(CategoryAxis months, NumberAxis customers, NumberAxis money) {
        super(months, customers);
        this.money = money;
        money.setSide(Side.RIGHT);
        money.setAutoRanging(false);
        setAnimated(false);
        setLegendVisible(false);
        setVerticalGridLinesVisible(false);
        getChartChildren().add(money);
    }

    /** Draws the line anew; the bars are the series of the chart. */
    void showLine(List<MonthPoint> next) {
        getPlotChildren().removeAll(dots);
        getPlotChildren().removeAll(pieces);
        dots.clear();
        pieces.clear();
        points = next;
        for (MonthPoint point : next) {
            Circle dot = new Circle(DOT);
            dot.getStyleClass().add("sales-dot");
            Tooltip.install(dot, new Tooltip(point.salesText()));
            if (!dots.isEmpty()) {
                Line piece = new Line();
                piece.setMouseTransparent(true);
                piece.getStyleClass().add("sales-line");
                pieces.add(piece);
                // The month is not over: a line down to it would look like a fall.
                piece.setVisible(point.complete());
            }
            if (!point.complete()) {
                dot.getStyleClass().add("running");
            }
            dots.add(dot);
        }
        getPlotChildren().addAll(pieces);
        getPlotChildren().addAll(dots);
        scale(next);
        requestChartLayout();
    }

    private void scale(List<MonthPoint> next) {
        double highest = next.stream().mapToDouble(MonthPoint::netSales).max().orElse(0);
        double lowest = Math.min(
                0, next.stream().mapToDouble(MonthPoint::netSales).min().orElse(0));
        double step = Scales.roundStep((Math.max(highest, 1) - lowest) / STEPS);
        money.setTickUnit(step);
        money.setLowerBound(step * Math.floor(lowest / step));
        money.setUpperBound(step * Math.ceil(Math.max(highest, 1) / step));
    }

    /** The chart knows nothing of a second scale: it stands in the room that the padding leaves at the right. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        money.resizeRelocate(
                ((Region) money.getParent()).getWidth(),
                getYAxis().getLayoutY(),
                getPadding().getRight(),
                getYAxis().getHeight());
        money.requestAxisLayout();
        money.layout();
        placeLine();
    }

    @Override
    protected void layoutPlotChildren() {
        super.layoutPlotChildren();
        placeLine();
    }

    private void placeLine() {
        for (int i = 0; i < dots.size(); i++) {
            Circle dot = dots.get(i);
            dot.setCenterX(getXAxis().getDisplayPosition(points.get(i).label()));
            dot.setCenterY(money.getDisplayPosition(points.get(i).netSales()));
            if (i > 0) {
                Line piece = pieces.get(i - 1);
                piece.setStartX(dots.get(i - 1).getCenterX());
                piece.setStartY(dots.get(i - 1).getCenterY());
                piece.setEndX(dot.getCenterX());
                piece.setEndY(dot.getCenterY());
            }
        }
        raiseLine();
    }

    /** The line stands before the bars, whenever those were made. */
    private void raiseLine() {
        OptionalInt lastBar = IntStream.range(0, getPlotChildren().size())
                .filter(i -> getPlotChildren().get(i).getStyleClass().contains("chart-bar"))
                .max();
        if (lastBar.isPresent()
                && !pieces.isEmpty()
                && getPlotChildren().indexOf(pieces.getFirst()) < lastBar.getAsInt()) {
            getPlotChildren().removeAll(pieces);
            getPlotChildren().removeAll(dots);
            getPlotChildren().addAll(pieces);
            getPlotChildren().addAll(dots);
        }
    }
}
