package app.clientele.metrics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The silence after which a customer of this shop has usually left.
 *
 * @param days the 95th percentile (nearest rank) of all gaps between visits; empty while nobody has come twice. Too
 *     small when the data are short, for long gaps are cut off, and frequent customers weigh most
 * @param offeredDays the same, kept between 30 days and half the days since the first sale
 * @param newCustomersCertainFrom customers first seen before this day may have been customers before the data begin:
 *     the first day of sales and one window later
 */
public record SuggestedWindow(OptionalInt days, OptionalInt offeredDays, Optional<LocalDate> newCustomersCertainFrom) {

    private static final int SHORTEST = 30;

    static SuggestedWindow of(DayCounts gaps, CustomerBase base) {
        OptionalInt days = gaps.percentile(95);
        if (days.isEmpty()) {
            return new SuggestedWindow(days, days, Optional.empty());
        }
        int first = base.visits().firstDayOfSales();
        int half = (base.day() - first + 1) / 2;
        return new SuggestedWindow(
                days,
                OptionalInt.of(Math.max(SHORTEST, Math.min(days.getAsInt(), half))),
                Optional.of(LocalDate.ofEpochDay((long) first + days.getAsInt())));
    }
}
