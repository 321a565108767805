package app.clientele.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.RectangularShape;
import java.util.function.IntPredicate;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Bars that stay apart without colour: each has an outline, and a month known in part only is hatched, so that it is not
 * read as a fall.
 */
final class PaperBars implements BarPainter {

    private static final BasicStroke OUTLINE = new BasicStroke(0.75f);
    private static final BasicStroke DASHED =
            new BasicStroke(0.75f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 2}, 0);
    private static final double HATCH_STEP = 4;

    private final IntPredicate isPart;

    /** @param isPart whether a column shows a part of its month only */
    PaperBars(IntPredicate isPart) {
        this.isPart = isPart;
    }

    @Override
    public void paintBar(
            Graphics2D g, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        if (bar.getHeight() <= 0) {
            return;
        }
        Paint fill = renderer.getItemPaint(row, column);
        boolean part = isPart.test(column);
        Color line = fill.equals(Inks.PAPER) ? Inks.DARK : (Color) fill;
        g.setPaint(part ? Inks.PAPER : fill);
        g.fill(bar);
        g.setPaint(line);
        if (part && !fill.equals(Inks.PAPER)) {
            hatch(g, bar);
        }
        g.setStroke(part ? DASHED : OUTLINE);
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
