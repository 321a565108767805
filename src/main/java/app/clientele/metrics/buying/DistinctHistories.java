package app.clientele.metrics.buying;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The different histories (x, t_x, T) among many customers, each once, with the number of customers that share it.
 *
 * <p>A likelihood or a forecast is computed once per row instead of once per customer. Rows are sorted, so that results
 * do not depend on the order of customers, not even in the last digit. Days of recency and age are stored as numbers in
 * one short list of times: what depends on a time alone is computed once per time.
 */
final class DistinctHistories {

    private static final int BITS = 21;
    private static final int MASK = (1 << BITS) - 1;

    private final long[] keys;
    private final int[] counts;
    private final double daysPerUnit;
    private final int[] days;
    private final int[] recencies;
    private final int[] ages;
    private final int[] reaching;

    /**
     * @param keys ascending
     * @param counts of customers for each key
     */
    private DistinctHistories(long[] keys, int[] counts, double daysPerUnit) {
        this.keys = keys;
        this.counts = counts;
        this.daysPerUnit = daysPerUnit;
        days = IntStream.concat(
                        Arrays.stream(keys).mapToInt(DistinctHistories::recencyDays),
                        Arrays.stream(keys).mapToInt(DistinctHistories::ageDays))
                .sorted()
                .distinct()
                .toArray();
        recencies = new int[keys.length];
        ages = new int[keys.length];
        Arrays.setAll(recencies, row -> Arrays.binarySearch(days, recencyDays(keys[row])));
        Arrays.setAll(ages, row -> Arrays.binarySearch(days, ageDays(keys[row])));
        reaching = new int[keys.length == 0 ? 1 : repeats(keys.length - 1) + 1];
        for (int row = 0; row < keys.length; row++) {
            reaching[repeats(row)] += counts[row];
        }
        for (int x = reaching.length - 2; x >= 0; x--) {
            reaching[x] += reaching[x + 1];
        }
    }

    /**
     * The different ones among {@code histories}.
     *
     * @param daysPerUnit how many days the models' unit of time has: 7 for weeks
     */
    static DistinctHistories of(PurchaseHistories histories, double daysPerUnit) {
        long[] sorted = new long[histories.size()];
        Arrays.setAll(sorted, i -> key(histories, i));
        Arrays.sort(sorted);
        int[] counts = new int[sorted.length];
        int rows = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[rows - 1]) {
                sorted[rows++] = sorted[i];
            }
            counts[rows - 1]++;
        }
        return new DistinctHistories(Arrays.copyOf(sorted, rows), Arrays.copyOf(counts, rows), daysPerUnit);
    }

    /**
     * A cross-section: rows at equal distances, so that all numbers of visits and all times are there in proportion; or
     * all, if there are not many more.
     *
     * @param most how many rows to take of very many
     */
    DistinctHistories thinned(int most) {
        int stride = Math.ceilDiv(rows(), most);
        if (stride < MaximumLikelihood.LEAST_STRIDE) {
            return this;
        }
        int[] kept = IntStream.iterate(stride / 2, row -> row < rows(), row -> row + stride)
                .toArray();
        return new DistinctHistories(
                Arrays.stream(kept).mapToLong(row -> keys[row]).toArray(),
                Arrays.stream(kept).map(row -> counts[row]).toArray(),
                daysPerUnit);
    }

    private static long key(PurchaseHistories histories, int i) {
        return key(histories.repeats(i), histories.recencyDays(i), histories.ageDays(i));
    }

    /** Repeat visits first, so that rows are sorted by them. */
    private static long key(int repeats, int recencyDays, int ageDays) {
        if (repeats < 0 || recencyDays < repeats || ageDays < recencyDays || ageDays > MASK) {
            throw new IllegalArgumentException("not a history: " + repeats + " repeat visits, last after " + recencyDays
                    + " of " + ageDays + " days");
        }
        return ((((long) repeats << BITS) | recencyDays) << BITS) | ageDays;
    }

    private static int recencyDays(long key) {
        return (int) (key >>> BITS) & MASK;
    }

    private static int ageDays(long key) {
        return (int) key & MASK;
    }

    /** Number of different histories. */
    int rows() {
        return keys.length;
    }

    /** Number of customers behind all rows. */
    int customers() {
        return reaching[0];
    }

    /** How many customers came again at least {@code x} times, from 0 to {@link #mostRepeats()}. */
    int reaching(int x) {
        return reaching[x];
    }

    int mostRepeats() {
        return reaching.length - 1;
    }

    /** The row of one of the histories that this was made of. */
    int rowOf(PurchaseHistories histories, int i) {
        return Arrays.binarySearch(keys, key(histories, i));
    }

    /** Number of customers that share this row. */
    int count(int row) {
        return counts[row];
    }

    /** x: visits after the first. */
    int repeats(int row) {
        return (int) (keys[row] >>> (2 * BITS));
    }

    /** t_x: time from the first visit to the last. */
    double recency(int row) {
        return time(recencies[row]);
    }

    /** T: time since the first visit. */
    double age(int row) {
        return time(ages[row]);
    }

    /** Where t_x stands among the distinct times. */
    int recencyTime(int row) {
        return recencies[row];
    }

    /** Where T stands among the distinct times. */
    int ageTime(int row) {
        return ages[row];
    }

    /** Number of distinct times. */
    int times() {
        return days.length;
    }

    /** A distinct time in the models' unit; ascending. */
    double time(int index) {
        return days[index] / daysPerUnit;
    }

    /** The longest T, 0 without customers. */
    double longestAge() {
        return days.length == 0 ? 0 : time(days.length - 1);
    }
}
