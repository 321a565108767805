package app.clientele.metrics;

import app.clientele.model.SalesHistory;
import java.time.LocalDate;

/**
 * How much the season may pull a forecast made at the end of a day: the buying models take the last weeks for the usual
 * pace. After a Christmas peak their forecasts are too high, after a quiet summer too low.
 *
 * <p>Compared are the purchases of the last three months a year ago with a quarter of the year around them, so that
 * neither growth nor decline looks like a season.
 *
 * @param quarter purchases of these three months / a quarter of the year around them: 1.3 is 30 % above; 1 when unknown
 */
public record SeasonalPull(Direction direction, double quarter) {

    private static final int YEAR_DAYS = 365;
    private static final int QUARTER_DAYS = 91;
    /** Half of the year around the middle of the quarter. */
    private static final int HALF_DAYS = 182;
    /** Less than this does not matter beside the other errors of a forecast. */
    private static final double NOTEWORTHY = 0.15;

    private static final double STANDARD_ERRORS = 2;

    /** Where the forecast probably errs to. */
    public enum Direction {
        /** The sales go back less than twenty months: the season is not known. */
        UNKNOWN,
        NONE,
        TOO_HIGH,
        TOO_LOW
    }

    /** The pull on a forecast made at the end of {@code day}. */
    public static SeasonalPull of(SalesHistory history, LocalDate day) {
        int end = Math.toIntExact(day.toEpochDay()) - YEAR_DAYS;
        int middle = end - QUARTER_DAYS / 2;
        int first = Integer.MAX_VALUE;
        long quarter = 0;
        long year = 0;
        for (int ticket = 0; ticket < history.size(); ticket++) {
            int bought = history.day(ticket);
            first = Math.min(first, bought);
            if (history.cents(ticket) > 0) {
                quarter += end - QUARTER_DAYS < bought && bought <= end ? 1 : 0;
                year += Math.abs(bought - middle) <= HALF_DAYS ? 1 : 0;
            }
        }
        if (first > middle - HALF_DAYS || year == 0) {
            return new SeasonalPull(Direction.UNKNOWN, 1);
        }
        double share = (double) quarter / year;
        double usual = (double) QUARTER_DAYS / YEAR_DAYS;
        double index = share / usual;
        double error = Math.sqrt(usual * (1 - usual) / year) / usual;
        if (Math.abs(index - 1) < Math.max(NOTEWORTHY, STANDARD_ERRORS * error)) {
            return new SeasonalPull(Direction.NONE, index);
        }
        return new SeasonalPull(index > 1 ? Direction.TOO_HIGH : Direction.TOO_LOW, index);
    }
}
