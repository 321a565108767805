package app.clientele.ui.dashboard;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** As many columns as there is room for, filled row by row. */
public final class TaskGrid extends Pane {

    private static final double NARROWEST = 220;
    private static final double GAP = 4;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static int columns(double width) {
        return Math.max(1, (int) ((width + GAP) / (NARROWEST + GAP)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /** Where the children end below each other, and with {@code really} their places too. */
    private double place(double width, boolean really) {
        int columns = columns(width);
        double each = (width - GAP * (columns - 1)) / columns;
        double y = 0;
        double rowHeight = 0;
        int column = 0;
        for (Node child : getManagedChildren()) {
            double height = child.prefHeight(each);
            if (column == columns) {
                y += rowHeight + GAP;
                rowHeight = 0;
                column = 0;
            }
            if (really) {
                child.resizeRelocate(column * (each + GAP), y, each, height);
            }
            rowHeight = Math.max(rowHeight, height);
            column++;
        }
        return y + rowHeight;
    }
}
