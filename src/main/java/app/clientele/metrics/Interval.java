package app.clientele.metrics;

/**
 * A closed interval, by default the 95 % confidence interval of the figure beside it and in its unit.
 *
 * @param low the lower bound, not above {@code high}
 */
public record Interval(double low, double high) {

    /** The z of every 95 % interval: the 0.975 quantile of the standard normal distribution. */
    static final double Z95 = 1.959963984540054;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("not an interval: " + low + " to " + high);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** This interval cut to the scale {@code lowest} to {@code highest}. */
    public Interval clippedTo(double lowest, double highest) {
        return new Interval(Math.clamp(low, lowest, highest), Math.clamp(high, lowest, highest));
    }
}
