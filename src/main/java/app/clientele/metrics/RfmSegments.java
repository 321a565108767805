package app.clientele.metrics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Known customers by recency and frequency.
 *
 * @param customers all known customers
 * @param segments only segments that have customers, in the order of {@link Segment}
 */
public record RfmSegments(long customers, Map<Segment, Total> segments) {

    /** Below this many customers the scores say little: show values instead. */
    public static final int ENOUGH_CUSTOMERS = 50;

    public RfmSegments {
        EnumMap<Segment, Total> ordered = new EnumMap<>(Segment.class);
        ordered.putAll(segments);
        segments = Collections.unmodifiableMap(ordered);
    }

    public boolean hasEnoughCustomers() {
        return customers >= ENOUGH_CUSTOMERS;
    }

    /** Customers of one segment and all they ever brought, refunds taken off. */
    public record Total(long customers, long netRevenueCents) {}
}
