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
    private final int[] rowOfHistory;
    private final int[] days;
    private final int[] recencies;
    private final int[] ages;
    private final int[] reaching;
    private final double daysPerUnit;

    /**
     * @param daysPerUnit how many days the models' unit of time has: 7 for weeks
     */
    DistinctHistories(PurchaseHistories histories, double daysPerUnit) {
        this.daysPerUnit = daysPerUnit;
        long[] all = new long[histories.size()];
        Arrays.setAll(
                all, i -> key(histories.repeats(i), histories.recencyDays(i), histories.ageDays(i)));
        long[] sorted = all.clone();
        Arrays.sort(sorted);
        int rows = 0;
        int[] count = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[rows - 1]) {
                sorted[rows++] = sorted[i];
            }
            count[rows - 1]++;
        }
        keys = Arrays.copyOf(sorted, rows);
        counts = Arrays.copyOf(count, rows);
        rowOfHistory = new int[all.length];
        Arrays.setAll(rowOfHistory, i -> Arrays.binarySearch(keys, all[i]));
        days = IntStream.concat(
                        Arrays.stream(keys).mapToInt(DistinctHistories::recencyDays),
                        Arrays.stream(keys).mapToInt(DistinctHistories::ageDays))
                .sorted()
                .distinct()
                .toArray();
        recencies = new int[rows];
        ages = new int[rows];
        Arrays.setAll(recencies, row -> Arrays.binarySearch(days, recencyDays(keys[row])));
        Arrays.setAll(ages, row -> Arrays.binarySearch(days, ageDays(keys[row])));
        reaching = new int[rows == 0 ? 1 : repeats(rows - 1) + 1];
        for (int row = 0; row < rows; row++) {
            reaching[repeats(row)] += counts[row];
        }
        for (int x = reaching.length - 2; x >= 0; x--) {
            reaching[x] += reaching[x + 1];
        }
    }

    /** Repeat visits first, so that rows are sorted by them. */
    private static long key(int repeats, int recencyDays, int ageDays) {
        if (repeats < 0 || recencyDays < repeats || ageDays < recencyDays || ageDays > MASK) {
            throw new IllegalArgumentException(
                    "not a history: " + repeats + " repeat visits, last after " + recencyDays + " of " + ageDays + " days");
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

    /** The row of the history that has number {@code history} in {@link PurchaseHistories}. */
    int rowOf(int history) {
        return rowOfHistory[history];
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
