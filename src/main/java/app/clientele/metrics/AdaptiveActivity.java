package app.clientele.metrics;

import java.util.OptionalDouble;

/**
 * Who has left, each customer measured by the own rhythm: see {@link Activity}.
 *
 * @param typicalGapDays median over customers of their mean gap between visits; empty while nobody has come twice
 * @param active customers active at the end of the period
 * @param atRisk customers silent for two thirds of their limit or more
 * @param lapsed customers silent for their whole limit or more
 * @param lapsedShare lapsed, of all known
 * @param churn of those active or at risk on the day before the period, by what was known then, the ones lapsed at the
 *     end of the period
 */
public record AdaptiveActivity(
        OptionalDouble typicalGapDays, long active, long atRisk, long lapsed, Rate lapsedShare, Rate churn) {

    static AdaptiveActivity of(CustomerBase start, CustomerBase end) {
        AdaptiveRule ruleAtStart = new AdaptiveRule(start);
        AdaptiveRule rule = new AdaptiveRule(end);
        long[] counts = new long[Activity.values().length];
        long stillThere = 0;
        long lost = 0;
        for (int customer = 0; customer < end.customerCount(); customer++) {
            if (!end.knows(customer)) {
                continue;
            }
            Activity activity = rule.of(customer);
            counts[activity.ordinal()]++;
            if (start.knows(customer) && ruleAtStart.of(customer) != Activity.LAPSED) {
                stillThere++;
                lost += activity == Activity.LAPSED ? 1 : 0;
            }
        }
        long active = counts[Activity.ACTIVE.ordinal()];
        long atRisk = counts[Activity.AT_RISK.ordinal()];
        long lapsed = counts[Activity.LAPSED.ordinal()];
        return new AdaptiveActivity(
                rule.typicalGapDays(),
                active,
                atRisk,
                lapsed,
                new Rate(lapsed, active + atRisk + lapsed),
                new Rate(lost, stillThere));
    }
}
