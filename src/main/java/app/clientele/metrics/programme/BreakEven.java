package app.clientele.metrics.programme;

import app.clientele.model.Period;
import java.util.OptionalDouble;

/**
 * What the programme must bring to pay for itself, in terms of the counter.
 *
 * @param members customers who had joined by the end of the period
 * @param yearlyCostCents cost of the period, for a year
 * @param extraVisits how many times more a year each member must come: cost / members / margin of a visit; none without
 *     cost, members, or value of a visit
 */
public record BreakEven(long members, double yearlyCostCents, OptionalDouble extraVisits) {

    private static final double YEAR_DAYS = 365.25;

    static BreakEven of(Period period, long costCents, long members, OptionalDouble visitCents, double marginRate) {
        double yearly = costCents * YEAR_DAYS / period.days();
        double margin = visitCents.orElse(0) * marginRate;
        return new BreakEven(
                members,
                yearly,
                costCents > 0 && members > 0 && margin > 0
                        ? OptionalDouble.of(yearly / members / margin)
                        : OptionalDouble.empty());
    }
}
