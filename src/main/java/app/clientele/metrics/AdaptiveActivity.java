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
        long active = 0;
        long atRisk = 0;
        long lapsed = 0;
        long stillThere = 0;
        long lost = 0;
        for (int customer = 0; customer < end.customerCount(); customer++) {
            if (!end.knows(customer)) {
                continue;
            }
            Activity activity = rule.of(customer);
            switch (activity) {
                case ACTIVE -> active++;
                case AT_RISK -> atRisk++;
                case LAPSED -> lapsed++;
            }
            if (start.knows(customer) && ruleAtStart.of(customer) != Activity.LAPSED) {
                stillThere++;
                lost += activity == Activity.LAPSED ? 1 : 0;
            }
        }
        return new AdaptiveActivity(
                rule.typicalGapDays(),
                active,
                atRisk,
                lapsed,
                new Rate(lapsed, active + atRisk + lapsed),
                new Rate(lost, stillThere));
    }
}
