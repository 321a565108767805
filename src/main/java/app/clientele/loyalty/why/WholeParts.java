package app.clientele.loyalty.why;

import java.util.LinkedHashMap;
import java.util.Map;

/** Rounds parts so that they still add up to the rounded whole: what is missing goes to the largest part. */
final class WholeParts {

    private WholeParts() {}

    /** The parts in units of {@code unit}. */
    static <K> Map<K, Long> of(Map<K, Long> parts, long unit) {
        Map<K, Double> exact = new LinkedHashMap<>();
        parts.forEach((key, part) -> exact.put(key, (double) part));
        return ofDoubles(exact, 1.0 / unit);
    }

    /** The parts times {@code scale}. */
    static <K> Map<K, Long> ofDoubles(Map<K, Double> parts, double scale) {
        Map<K, Long> whole = new LinkedHashMap<>();
        double total = 0;
        long sum = 0;
        Map.Entry<K, Double> largest = null;
        for (Map.Entry<K, Double> part : parts.entrySet()) {
            long rounded = rounded(part.getValue() * scale);
            whole.put(part.getKey(), rounded);
            total += part.getValue() * scale;
            sum += rounded;
            if (largest == null || Math.abs(part.getValue()) > Math.abs(largest.getValue())) {
                largest = part;
            }
        }
        if (largest != null) {
            whole.merge(largest.getKey(), rounded(total) - sum, Long::sum);
        }
        return whole;
    }

    /** Halves go away from 0, whatever the sign. */
    static long rounded(double number) {
        return number < 0 ? -Math.round(-number) : Math.round(number);
    }
}
