package app.clientele.model;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * The distinct values of a column in ascending order, and which of them each row holds. Sorts rows by counting, in
 * time linear in the rows as long as the values lie as close together as days and store ids do.
 */
final class Ranks {

    private final long[] values;
    private final int[] ranks;

    private Ranks(long[] values, int[] ranks) {
        this.values = values;
        this.ranks = ranks;
    }

    static Ranks of(int size, IntToLongFunction column) {
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            long value = column.applyAsLong(i);
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        boolean close = size > 0 && high - low >= 0 && high - low < 2L * size + 1000;
        return close ? byTable(size, column, low, (int) (high - low) + 1) : bySorting(size, column);
    }

    private static Ranks byTable(int size, IntToLongFunction column, long low, int width) {
        int[] rankOf = new int[width];
        for (int i = 0; i < size; i++) {
            rankOf[(int) (column.applyAsLong(i) - low)] = 1;
        }
        long[] values = new long[Arrays.stream(rankOf).sum()];
        int rank = 0;
        for (int i = 0; i < width; i++) {
            if (rankOf[i] == 1) {
                values[rank] = low + i;
                rankOf[i] = rank++;
            }
        }
        int[] ranks = new int[size];
        for (int i = 0; i < size; i++) {
            ranks[i] = rankOf[(int) (column.applyAsLong(i) - low)];
        }
        return new Ranks(values, ranks);
    }

    private static Ranks bySorting(int size, IntToLongFunction column) {
        long[] values = new long[size];
        Arrays.setAll(values, column);
        Arrays.sort(values);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[distinct++] = values[i];
            }
        }
        values = Arrays.copyOf(values, distinct);
        int[] ranks = new int[size];
        for (int i = 0; i < size; i++) {
            ranks[i] = Arrays.binarySearch(values, column.applyAsLong(i));
        }
        return new Ranks(values, ranks);
    }

    long[] values() {
        return values;
    }

    /** Where the rows of each value start once they are sorted, and at last the number of rows. */
    int[] starts() {
        int[] starts = new int[values.length + 1];
        for (int rank : ranks) {
            starts[rank + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return starts;
    }

    /** The rows in ascending order of their value; rows of one value keep the order they have in {@code before}. */
    int[] sort(int[] before) {
        int[] next = starts();
        int[] sorted = new int[before.length];
        for (int row : before) {
            sorted[next[ranks[row]]++] = row;
        }
        return sorted;
    }
}
