package app.clientele.loyalty.calls;

import java.util.OptionalDouble;

/**
 * One customer to call.
 *
 * @param customerId the store's number
 * @param chanceLost how likely this customer has left, 0 to 1; none when only the rule of silence speaks
 * @param usualGapDays mean days between two visits; none for who came once
 * @param silenceDays days since the last visit
 * @param yearlyCents margin this customer would bring in a year of still coming, refunds taken off
 * @param atStakeCents what the list is sorted by: chance of losing × yearly margin; by the rule, the yearly margin
 */
public record Call(
        long customerId,
        OptionalDouble chanceLost,
        OptionalDouble usualGapDays,
        int silenceDays,
        double yearlyCents,
        double atStakeCents) {

    private static final double LOW_BELOW = 0.33;
    private static final double HIGH_FROM = 0.66;

    /** A chance in a word. */
    public enum Risk {
        LOW,
        MEDIUM,
        HIGH
    }

    /** How high the chance is; by the rule of silence, which has none, medium. */
    public Risk risk() {
        double chance = chanceLost.orElse(0.5);
        return chance < LOW_BELOW ? Risk.LOW : chance < HIGH_FROM ? Risk.MEDIUM : Risk.HIGH;
    }
}
