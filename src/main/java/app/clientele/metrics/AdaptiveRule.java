package app.clientele.metrics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The rule that measures each customer's silence by the own rhythm, as of one day.
 *
 * <p>With G the median over customers of their mean gap between visits, a customer's expected gap is {@code g = (2G +
 * sum of the own gaps) / (2 + number of own gaps)}: two typical gaps steady the few own ones. The limit is {@code
 * ceil(3g)}, kept within 30 to 730 days: of purely random gaps 5 % are longer than three means. Lapsed at a silence of
 * the limit or more, at risk at two thirds of it or more. Only what was known at that day enters, G included.
 *
 * <p>While nobody has come twice there is no rhythm; the longest limit then holds for all.
 */
final class AdaptiveRule {

    private static final int SHORTEST_LIMIT = 30;
    private static final int LONGEST_LIMIT = 730;

    private final CustomerBase base;
    private final OptionalDouble typicalGapDays;

    AdaptiveRule(CustomerBase base) {
        this.base = base;
        this.typicalGapDays = Medians.of(meanGaps(base));
    }

    private static double[] meanGaps(CustomerBase base) {
        double[] gaps = new double[base.customerCount()];
        int size = 0;
        for (int customer = 0; customer < gaps.length; customer++) {
            int count = base.visitCount(customer) - 1;
            if (count > 0) {
                gaps[size++] = (double) (base.last(customer) - base.first(customer)) / count;
            }
        }
        return Arrays.copyOf(gaps, size);
    }

    OptionalDouble typicalGapDays() {
        return typicalGapDays;
    }

    /** Silence in days from which a known customer counts as lapsed. */
    int limit(int customer) {
        if (typicalGapDays.isEmpty()) {
            return LONGEST_LIMIT;
        }
        double own = base.last(customer) - base.first(customer);
        double expected = (2 * typicalGapDays.getAsDouble() + own) / (2 + base.visitCount(customer) - 1);
        return (int) Math.clamp(Math.ceil(3 * expected), SHORTEST_LIMIT, LONGEST_LIMIT);
    }

    Activity of(int customer) {
        int silence = base.silence(customer);
        int limit = limit(customer);
        if (silence >= limit) {
            return Activity.LAPSED;
        }
        return 3 * silence >= 2 * limit ? Activity.AT_RISK : Activity.ACTIVE;
    }
}
