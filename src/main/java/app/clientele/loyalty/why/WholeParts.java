package app.clientele.loyalty.why;

import java.util.LinkedHashMap;
import java.util.Map;

/** Rounds parts so that they still add up to the rounded whole: what is missing goes to the largest part. */
final class WholeParts {

    private WholeParts() {}

    /**
     * The parts as whole numbers.
     *
     * @param parts in the unit in which they are shown
     * @param total what the whole numbers must add up to
     */
    static <K> Map<K, Long> of(Map<K, Double> parts, long total) {
        Map<K, Long> whole = new LinkedHashMap<>();
        long sum = 0;
        Map.Entry<K, Double> largest = null;
        for (Map.Entry<K, Double> part : parts.entrySet()) {
            long rounded = rounded(part.getValue());
            whole.put(part.getKey(), rounded);
            sum += rounded;
            if (largest == null || Math.abs(part.getValue()) > Math.abs(largest.getValue())) {
                largest = part;
            }
        }
        if (largest != null) {
            whole.merge(largest.getKey(), total - sum, Long::sum);
        }
        return whole;
    }

    /** Halves go away from 0, whatever the sign. */
    static long rounded(double number) {
        return number < 0 ? -Math.round(-number) : Math.round(number);
    }
}
