package app.clientele.loyalty;

import java.util.OptionalLong;

/**
 * What the forecast expects of one customer.
 *
 * @param chance that the customer has not left, 0 to 1
 * @param visits expected in the coming 12 months
 * @param cents purchases expected in the coming 12 months, refunds taken off; none while no amounts are known
 */
public record CustomerOutlook(double chance, double visits, OptionalLong cents) {

    private static final double LOW_BELOW = 0.33;
    private static final double HIGH_FROM = 0.66;

    /** A chance in a word. */
    public enum Likelihood {
        LOW,
        MEDIUM,
        HIGH
    }

    /** How likely the customer comes again. */
    public Likelihood likelihood() {
        return chance < LOW_BELOW ? Likelihood.LOW : chance < HIGH_FROM ? Likelihood.MEDIUM : Likelihood.HIGH;
    }
}
