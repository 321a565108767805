package app.clientele.metrics;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/** Where a value stands among the values of all known customers, from 1 (worst) to 5; higher values are better. */
final class Quintiles {

    private static final int CLASSES = 5;

    /** The smallest value of each score from 2 on; shorter when the highest scores are held by nobody. */
    private final long[] thresholds;

    private Quintiles(long[] thresholds) {
        this.thresholds = thresholds;
    }

    static Quintiles of(CustomerBase base, IntToLongFunction value) {
        long[] sorted = new long[base.customerCount()];
        int size = 0;
        for (int customer = 0; customer < base.customerCount(); customer++) {
            if (base.knows(customer)) {
                sorted[size++] = value.applyAsLong(customer);
            }
        }
        Arrays.sort(sorted, 0, size);
        long[] thresholds = new long[CLASSES - 1];
        int found = 0;
        int worse = 0;
        for (int score = 2; score <= CLASSES; score++) {
            // The score needs 5 × worse >= (score - 1) × size, and worse counts strictly worse values only.
            worse = Math.max(worse, (int) (((score - 1L) * size + CLASSES - 1) / CLASSES));
            while (0 < worse && worse < size && sorted[worse] == sorted[worse - 1]) {
                worse++;
            }
            if (worse < size) {
                thresholds[found++] = sorted[worse];
            }
        }
        return new Quintiles(Arrays.copyOf(thresholds, found));
    }

    int score(long value) {
        int score = 1;
        while (score <= thresholds.length && value >= thresholds[score - 1]) {
            score++;
        }
        return score;
    }
}
