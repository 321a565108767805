package app.clientele.report;

import app.clientele.metrics.Interval;
import app.clientele.metrics.NetPromoterScore;
import app.clientele.text.Formats;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * The charts of twelve months, for paper: nothing transparent, series told apart by filling and not by colour alone, the
 * months of all charts one below the other.
 */
final class MonthCharts {

    /** Enough for hundreds of millions: there are currencies of small change. */
    private static final double LEFT_SPACE = 50;

    private static final double RIGHT_SPACE = 6;
    /** Room above the plot, so that the topmost label is whole. */
    private static final double HEADROOM = 4;

    /** Half of the gap between two months, as a part of the chart's width. */
    private static final double HALF_GAP = 0.01;

    private static final Range WHOLE_SCALE = new Range(-100, 100);
    private static final float LABEL_SIZE = 7;
    /** What a number above the highest bar takes, in points, and what the names of the months take below. */
    private static final double ABOVE_BARS = 11;

    private static final double BELOW_BARS = 18;
    private static final BasicStroke THIN = new BasicStroke(0.5f);
    private static final BasicStroke LINE = new BasicStroke(1f);

    private final List<ChartMonth> months;
    private final Formats formats;
    private final Font plain;
    private final Font bold;

    MonthCharts(MonthlyReport report, Formats formats, Typeface typeface) {
        this.months = ChartMonth.twelveTo(report, formats);
        this.formats = formats;
        this.plain = typeface.chartFont(TextStyle.regular(LABEL_SIZE));
        this.bold = typeface.chartFont(TextStyle.bold(LABEL_SIZE));
    }

    boolean hasSales() {
        return months.stream().anyMatch(month -> month.netCents() != 0);
    }

    boolean hasCustomers() {
        return months.stream().anyMatch(month -> month.active() > 0);
    }

    boolean hasScores() {
        return months.stream().anyMatch(month -> month.nps().isPresent());
    }

    /** Whether the last month shows a part of its days only. */
    boolean hasPartMonth() {
        return months.getLast().isPart();
    }

    /**
     * Net sales as bars, each with its amount.
     *
     * @param height of the whole chart
     */
    JFreeChart sales(double height) {
        DefaultCategoryDataset sales = new DefaultCategoryDataset();
        for (ChartMonth month : months) {
            sales.addValue(month.netCents() / 100.0, "", month.name());
        }
        BarRenderer bars = new BarRenderer();
        bars.setSeriesPaint(0, Inks.ACCENT);
        bars.setBarPainter(new PaperBars(column -> months.get(column).isPart()));
        bars.setDefaultItemLabelsVisible(true);
        bars.setDefaultItemLabelGenerator(label(month -> Math.round(month.netCents() / 100.0)));
        return chart(barPlot(sales, bars, height));
    }

    /**
     * Customers as bars: those who had come before filled, those who came for the first time white on top.
     *
     * @param height of the whole chart
     */
    JFreeChart customers(double height) {
        DefaultCategoryDataset counts = new DefaultCategoryDataset();
        for (ChartMonth month : months) {
            counts.addValue((double) month.returning(), "returning", month.name());
            counts.addValue((double) month.newCustomers(), "new", month.name());
        }
        StackedBarRenderer bars = new StackedBarRenderer();
        bars.setSeriesPaint(0, Inks.DARK);
        bars.setSeriesPaint(1, Inks.PAPER);
        bars.setBarPainter(new PaperBars(column -> months.get(column).isPart()));
        bars.setSeriesItemLabelsVisible(1, true);
        bars.setDefaultItemLabelGenerator(label(ChartMonth::active));
        CategoryPlot plot = barPlot(counts, bars, height);
        ((NumberAxis) plot.getRangeAxis()).setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        return chart(plot);
    }

    /** The recommendation score as points with their intervals, on the whole scale; no point below five answers. */
    JFreeChart recommendation() {
        YIntervalSeries scores = new YIntervalSeries("");
        for (int i = 0; i < months.size(); i++) {
            Optional<NetPromoterScore> nps = months.get(i).nps();
            if (nps.isPresent()) {
                Interval interval = nps.get().adjustedWald95().orElseThrow();
                scores.add(i, nps.get().score().orElseThrow(), interval.low(), interval.high());
            }
        }
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(scores);

        XYErrorRenderer points = new XYErrorRenderer();
        points.setDrawXError(false);
        points.setErrorPaint(Inks.MUTED);
        points.setErrorStroke(LINE);
        points.setCapLength(5);
        points.setDefaultLinesVisible(false);
        points.setSeriesPaint(0, Inks.DARK);
        points.setSeriesShape(0, new Ellipse2D.Double(-2.6, -2.6, 5.2, 5.2));
        points.setDefaultItemLabelsVisible(true);
        points.setDefaultItemLabelGenerator((dataset, series, item) -> formats.score(dataset.getYValue(series, item)));
        points.setDefaultItemLabelFont(bold);
        points.setDefaultItemLabelPaint(Inks.TEXT);
        // Beside the point and away from the line of zero.
        points.setItemLabelInsets(new RectangleInsets(0, 4, 0, 4));
        points.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE2, TextAnchor.BOTTOM_LEFT));
        points.setDefaultNegativeItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE4, TextAnchor.TOP_LEFT));

        SymbolAxis monthAxis =
                new SymbolAxis(null, months.stream().map(ChartMonth::name).toArray(String[]::new));
        monthAxis.setGridBandsVisible(false);
        monthAxis.setRange(-0.5, months.size() - 0.5);
        NumberAxis scale = new NumberAxis();
        scale.setRange(WHOLE_SCALE);
        scale.setTickUnit(new NumberTickUnit(50) {
            @Override
            public String valueToString(double value) {
                return formats.score(value);
            }
        });
        XYPlot plot = new XYPlot(data, dressed(monthAxis), dressed(scale), points);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Inks.GRID);
        plot.setRangeGridlineStroke(THIN);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Inks.MUTED);
        plot.setRangeZeroBaselineStroke(THIN);
        plot.setFixedRangeAxisSpace(sides());
        return chart(plot);
    }

    private CategoryPlot barPlot(CategoryDataset data, BarRenderer bars, double height) {
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(true);
        bars.setDefaultItemLabelFont(bold);
        bars.setDefaultItemLabelPaint(Inks.TEXT);
        bars.setItemLabelInsets(new RectangleInsets(1, 0, 1, 0));
        bars.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
        bars.setDefaultNegativeItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE6, TextAnchor.TOP_CENTER));
        CategoryAxis monthAxis = dressed(new CategoryAxis());
        monthAxis.setLowerMargin(HALF_GAP);
        monthAxis.setUpperMargin(HALF_GAP);
        monthAxis.setCategoryMargin(HALF_GAP * 2 * (data.getColumnCount() - 1));
        NumberAxis amounts = dressed(new NumberAxis());
        amounts.setNumberFormatOverride(whole());
        double plot = height - HEADROOM - BELOW_BARS;
        amounts.setUpperMargin(ABOVE_BARS / Math.max(ABOVE_BARS, plot - ABOVE_BARS));
        CategoryPlot area = new CategoryPlot(data, monthAxis, amounts, bars);
        area.setOrientation(PlotOrientation.VERTICAL);
        area.setRangeGridlinePaint(Inks.GRID);
        area.setRangeGridlineStroke(THIN);
        area.setRangeZeroBaselineVisible(true);
        area.setRangeZeroBaselinePaint(Inks.MUTED);
        area.setRangeZeroBaselineStroke(THIN);
        area.setFixedRangeAxisSpace(sides());
        return area;
    }

    private JFreeChart chart(Plot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(HEADROOM, 0, 0, 0));
        JFreeChart chart = new JFreeChart(null, bold, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    private <A extends Axis> A dressed(A axis) {
        axis.setTickLabelFont(plain);
        axis.setTickLabelPaint(Inks.TEXT);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }

    /** A number above each bar; none where there is nothing. */
    private BarLabels label(ToLongFunction<ChartMonth> number) {
        return new BarLabels(column -> {
            long value = number.applyAsLong(months.get(column));
            return value == 0 ? "" : formats.integer(value);
        });
    }

    private static AxisSpace sides() {
        AxisSpace space = new AxisSpace();
        space.setLeft(LEFT_SPACE);
        space.setRight(RIGHT_SPACE);
        return space;
    }

    private NumberFormat whole() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(formats.locale());
        symbols.setMinusSign('\u2212');
        return new DecimalFormat("#,##0", symbols);
    }
}
