package app.clientele.metrics;

import java.util.OptionalDouble;

/** The median: the middle value, or the mean of the two middle ones. Time linear in the values on average. */
final class Medians {

    private Medians() {}

    /** The median of {@code values}, whose order is changed. */
    static OptionalDouble of(double[] values) {
        int n = values.length;
        if (n == 0) {
            return OptionalDouble.empty();
        }
        double upper = select(values, n / 2);
        if (n % 2 == 1) {
            return OptionalDouble.of(upper);
        }
        double lower = values[0];
        for (int i = 1; i < n / 2; i++) {
            lower = Math.max(lower, values[i]);
        }
        return OptionalDouble.of((lower + upper) / 2);
    }

    /** Hoare's selection: afterwards {@code values[k]} is in its place, with no larger value before it. */
    private static double select(double[] values, int k) {
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            double pivot = middle(values[low], values[(low + high) >>> 1], values[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            if (k <= j) {
                high = j;
            } else if (k >= i) {
                low = i;
            } else {
                break;
            }
        }
        return values[k];
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
