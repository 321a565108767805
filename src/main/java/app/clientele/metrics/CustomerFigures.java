package app.clientele.metrics;

import java.time.LocalDate;

/**
 * One known customer at the end of a day.
 *
 * @param customerId the store's number
 * @param purchaseDays visits so far
 * @param first day of the first visit
 * @param last day of the last visit
 * @param netCents all tickets so far, refunds taken off
 * @param recency score 1 to 5; 5 came most lately
 * @param frequency score 1 to 5; 5 comes most often
 * @param money score 1 to 5; 5 spent most
 * @param silenceDays days since the last visit
 * @param limitDays silence from which the adaptive rule calls this customer lapsed
 */
public record CustomerFigures(
        long customerId,
        int purchaseDays,
        LocalDate first,
        LocalDate last,
        long netCents,
        int recency,
        int frequency,
        int money,
        Segment segment,
        Activity activity,
        int silenceDays,
        int limitDays) {}
