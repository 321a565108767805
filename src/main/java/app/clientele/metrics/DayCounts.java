package app.clientele.metrics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Many spans of whole days, counted by length: mean, median and percentiles without sorting. */
final class DayCounts {

    private long[] counts = new long[512];
    private long size;
    private long sum;

    /** The gaps between consecutive visits of each customer so far. */
    static DayCounts gapsOf(CustomerBase base) {
        DayCounts gaps = new DayCounts();
        Visits visits = base.visits();
        for (int customer = 0; customer < base.customerCount(); customer++) {
            for (int visit = visits.from(customer) + 1; visit < base.visitsUntil(customer); visit++) {
                gaps.add(visits.day(visit) - visits.day(visit - 1));
            }
        }
        return gaps;
    }

    void add(int days) {
        if (days >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(days + 1, 2 * counts.length));
        }
        counts[days]++;
        size++;
        sum += days;
    }

    long size() {
        return size;
    }

    OptionalDouble mean() {
        return Ratio.of(sum, size);
    }

    OptionalDouble median() {
        return size == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((atRank((size + 1) / 2) + atRank(size / 2 + 1)) / 2.0);
    }

    /** The smallest span that at least {@code percent} % of all spans do not exceed (nearest rank). */
    OptionalInt percentile(int percent) {
        return size == 0 ? OptionalInt.empty() : OptionalInt.of(atRank((percent * size + 99) / 100));
    }

    /** The span that stands at {@code rank}, from 1, among all spans in ascending order. */
    private int atRank(long rank) {
        int days = -1;
        for (long seen = 0; seen < rank; seen += counts[days]) {
            days++;
        }
        return days;
    }
}
