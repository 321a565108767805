package app.clientele.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.RectangularShape;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Bars that stay apart without colour: each has an outline, and the month that is not over is hatched, so that it is not
 * read as a fall.
 */
final class PaperBars implements BarPainter {

    private static final BasicStroke OUTLINE = new BasicStroke(0.75f);
    private static final BasicStroke DASHED =
            new BasicStroke(0.75f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 2}, 0);
    private static final double HATCH_STEP = 4;

    private final int runningColumn;

    /** @param runningColumn the month that is not over, or -1 */
    PaperBars(int runningColumn) {
        this.runningColumn = runningColumn;
    }

    @Override
    public void paintBar(
            Graphics2D g, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        if (bar.getHeight() <= 0) {
            return;
        }
        Paint fill = renderer.getItemPaint(row, column);
        boolean running = column == runningColumn;
        Color line = fill.equals(Inks.PAPER) ? Inks.DARK : (Color) fill;
        g.setPaint(running ? Inks.PAPER : fill);
        g.fill(bar);
        g.setPaint(line);
        if (running && !fill.equals(Inks.PAPER)) {
            hatch(g, bar);
        }
        g.setStroke(running ? DASHED : OUTLINE);
        g.draw(bar);
    }

    private static void hatch(Graphics2D g, RectangularShape bar) {
        Shape clip = g.getClip();
        g.clip(bar);
        g.setStroke(OUTLINE);
        double rise = bar.getHeight();
        for (double x = bar.getMinX() - rise; x < bar.getMaxX(); x += HATCH_STEP) {
            g.draw(new Line2D.Double(x, bar.getMaxY(), x + rise, bar.getMinY()));
        }
        g.setClip(clip);
    }

    @Override
    public void paintBarShadow(
            Graphics2D g,
            BarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegShadow) {
        // Paper needs none.
    }
}
