package app.clientele.metrics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Known customers by recency and frequency over all history.
 *
 * @param customers all known customers
 * @param segments only segments that have customers, in the order of {@link Segment}
 */
public record RfmSegments(long customers, Map<Segment, Total> segments) {

    private static final int ENOUGH_CUSTOMERS = 50;

    public RfmSegments {
        segments = segments.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(segments));
    }

    /** Customers of one segment and all they ever brought, refunds taken off. */
    public record Total(long customers, long netRevenueCents) {}

    static RfmSegments of(RfmScores scores) {
        CustomerBase base = scores.base();
        long[] customers = new long[Segment.values().length];
        long[] cents = new long[Segment.values().length];
        long known = 0;
        for (int customer = 0; customer < base.customerCount(); customer++) {
            if (base.knows(customer)) {
                int segment = scores.segment(customer).ordinal();
                customers[segment]++;
                cents[segment] += scores.netCents(customer);
                known++;
            }
        }
        Map<Segment, Total> totals = new EnumMap<>(Segment.class);
        for (Segment segment : Segment.values()) {
            if (customers[segment.ordinal()] > 0) {
                totals.put(segment, new Total(customers[segment.ordinal()], cents[segment.ordinal()]));
            }
        }
        return new RfmSegments(known, totals);
    }

    /** Whether there are enough customers for scores to say something; if not, show values instead. */
    public boolean hasEnoughCustomers() {
        return customers >= ENOUGH_CUSTOMERS;
    }
}
