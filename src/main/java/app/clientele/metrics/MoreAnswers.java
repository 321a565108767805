package app.clientele.metrics;

import java.util.OptionalLong;
import java.util.function.LongPredicate;

/**
 * How many more answers it takes until chance alone can no longer explain what is seen, supposing that the new ones are
 * mixed like those already there.
 */
public final class MoreAnswers {

    /** A shop will never have more; a difference that needs more is none. */
    private static final long MOST = 100_000;

    private MoreAnswers() {}

    /**
     * More answers of the later period until the change of the score can be told from none: 0 if it can already. Empty if
     * no number would do, because the scores are equal or the earlier period has too few answers itself.
     */
    public static OptionalLong toTell(NetPromoterScore earlier, NetPromoterScore later) {
        if (earlier.n() == 0 || later.n() == 0) {
            return OptionalLong.empty();
        }
        return fewest(more ->
                !withMore(later, more).minus(earlier.adjusted()).interval95().contains(0));
    }

    /** The same for a share of answers, such as CSAT. */
    public static OptionalLong toTell(Rate earlier, Rate later) {
        return fewest(more -> Change.of(earlier, withMore(later, more))
                .filter(Change::isClear)
                .isPresent());
    }

    /** More answers until the score is known to within {@code points} either side; empty without any answer. */
    public static OptionalLong toKnowWithin(NetPromoterScore score, double points) {
        if (score.n() == 0) {
            return OptionalLong.empty();
        }
        return fewest(more -> halfWidth(withMore(score, more).interval95()) <= points);
    }

    /** More answers until the share is known to within {@code margin} either side; empty without any answer. */
    public static OptionalLong toKnowWithin(Rate rate, double margin) {
        return fewest(more -> withMore(rate, more)
                .wilson95()
                .filter(it -> halfWidth(it) <= margin)
                .isPresent());
    }

    private static double halfWidth(Interval interval) {
        return (interval.high() - interval.low()) / 2;
    }

    private static NetPromoterScore.Estimate withMore(NetPromoterScore score, long more) {
        double growth = (double) (score.n() + more) / score.n();
        return NetPromoterScore.Estimate.of(
                score.promoters() * growth + 0.75, score.detractors() * growth + 0.75, score.n() * growth + 3);
    }

    private static Rate withMore(Rate rate, long more) {
        long base = rate.base() + more;
        return rate.base() == 0 ? rate : new Rate(Math.round((double) rate.count() / rate.base() * base), base);
    }

    private static OptionalLong fewest(LongPredicate enough) {
        if (enough.test(0)) {
            return OptionalLong.of(0);
        }
        long high = 1;
        while (!enough.test(high)) {
            if (high > MOST) {
                return OptionalLong.empty();
            }
            high *= 2;
        }
        long low = high / 2;
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            if (enough.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return OptionalLong.of(high);
    }
}
