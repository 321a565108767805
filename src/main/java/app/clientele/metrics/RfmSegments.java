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
    public record Total(long customers, long netRevenueCents) {

        private Total plus(Total other) {
            return new Total(customers + other.customers, netRevenueCents + other.netRevenueCents);
        }
    }

    static RfmSegments of(RfmScores scores) {
        CustomerBase base = scores.base();
        Map<Segment, Total> totals = new EnumMap<>(Segment.class);
        for (int customer = 0; customer < base.customerCount(); customer++) {
            if (base.knows(customer)) {
                totals.merge(scores.segment(customer), new Total(1, scores.netCents(customer)), Total::plus);
            }
        }
        return new RfmSegments(base.known(), totals);
    }

    /** Whether there are enough customers for scores to say something; if not, show values instead. */
    public boolean hasEnoughCustomers() {
        return customers >= ENOUGH_CUSTOMERS;
    }
}
