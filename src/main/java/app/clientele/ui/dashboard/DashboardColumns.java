package app.clientele.ui.dashboard;

import javafx.beans.DefaultProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Three parts: in a wide window the first and the last stand below each other and the second beside them; in a narrow one
 * all three stand below each other. A part that is not managed takes no room.
 */
@DefaultProperty("children")
public final class DashboardColumns extends Pane {

    private static final double WIDE = 980;
    private static final double BESIDE = 264;
    private static final double GAP = 16;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isBeside(double width) {
        return width >= WIDE && getChildren().get(1).isManaged();
    }

    private double mainWidth(double width) {
        return isBeside(width) ? width - BESIDE - GAP : width;
    }

    @Override
    protected double computePrefHeight(double width) {
        double main = mainWidth(width);
        double top = height(0, main);
        double rest = height(2, main);
        return isBeside(width)
                ? Math.max(stacked(top, rest), height(1, BESIDE))
                : stacked(stacked(top, height(1, width)), rest);
    }

    private double height(int part, double width) {
        Node node = getChildren().get(part);
        return node.isManaged() ? node.prefHeight(width) : 0;
    }

    private static double stacked(double upper, double lower) {
        return upper > 0 && lower > 0 ? upper + GAP + lower : upper + lower;
    }

    @Override
    protected void layoutChildren() {
        double main = mainWidth(getWidth());
        double y = place(0, 0, 0, main);
        if (isBeside(getWidth())) {
            getChildren().get(1).resizeRelocate(getWidth() - BESIDE, 0, BESIDE, getHeight());
        } else {
            y = place(1, 0, y, main);
        }
        place(2, 0, y, main);
    }

    private double place(int part, double x, double y, double width) {
        double height = height(part, width);
        getChildren().get(part).resizeRelocate(x, y, width, height);
        return height > 0 ? y + height + GAP : y;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
