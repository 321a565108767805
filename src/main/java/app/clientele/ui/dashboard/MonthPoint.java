package app.clientele.ui.dashboard;

import app.clientele.metrics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One month on the charts.
 *
 * @param label what stands under it on the axis, different for each month of a chart; may look empty
 * @param complete false for a month that is not over
 * @param customersText the month's customers in words
 * @param netSales in whole units of money, only to be drawn
 * @param salesText the month's sales in words
 * @param nps empty for a month with too few answers
 * @param npsText the month's score in words
 */
record MonthPoint(
        String label,
        boolean complete,
        long newCustomers,
        long kept,
        long back,
        String customersText,
        double netSales,
        String salesText,
        OptionalDouble nps,
        Optional<Interval> nps95,
        String npsText) {}
