package app.clientele.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the customers of a segment have in common, in numbers that explain why they are in it.
 *
 * @param netCents all they ever brought, refunds taken off
 * @param fewestVisits of one of them
 * @param mostVisits of one of them
 * @param shortestSilenceDays since the last visit of one of them
 * @param longestSilenceDays since the last visit of one of them
 */
public record SegmentProfile(
        Segment segment,
        long customers,
        long netCents,
        int fewestVisits,
        int mostVisits,
        int shortestSilenceDays,
        int longestSilenceDays) {

    /** The segments that have customers, in the order of {@link Segment}. */
    public static List<SegmentProfile> of(List<CustomerFigures> customers) {
        Map<Segment, List<CustomerFigures>> bySegment = new EnumMap<>(Segment.class);
        for (CustomerFigures customer : customers) {
            bySegment
                    .computeIfAbsent(customer.segment(), _ -> new ArrayList<>())
                    .add(customer);
        }
        List<SegmentProfile> profiles = new ArrayList<>();
        bySegment.forEach((segment, members) -> profiles.add(of(segment, members)));
        return profiles;
    }

    private static SegmentProfile of(Segment segment, List<CustomerFigures> members) {
        members.sort(Comparator.comparingInt(CustomerFigures::purchaseDays));
        int fewest = members.getFirst().purchaseDays();
        int most = members.getLast().purchaseDays();
        members.sort(Comparator.comparingInt(CustomerFigures::silenceDays));
        return new SegmentProfile(
                segment,
                members.size(),
                members.stream().mapToLong(CustomerFigures::netCents).sum(),
                fewest,
                most,
                members.getFirst().silenceDays(),
                members.getLast().silenceDays());
    }
}
