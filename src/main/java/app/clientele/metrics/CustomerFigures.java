package app.clientele.metrics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

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
        int limitDays) {

    /** Fewer visits make no rhythm: one gap may be chance. */
    private static final int LEAST_VISITS = 3;

    /** Mean days between two visits; none for who came once. */
    public OptionalDouble usualGapDays() {
        return purchaseDays < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) ChronoUnit.DAYS.between(first, last) / (purchaseDays - 1));
    }

    /** The day on which the next visit is due by the usual gap, past or coming; none with fewer than three visits. */
    public Optional<LocalDate> nextVisit() {
        return purchaseDays < LEAST_VISITS
                ? Optional.empty()
                : Optional.of(last.plusDays(Math.round(usualGapDays().orElseThrow())));
    }

    /** Every customer known at the end of {@code day}, in the order of their store numbers. */
    public static List<CustomerFigures> asOf(Visits visits, LocalDate day) {
        CustomerBase base = visits.asOf(Math.toIntExact(day.toEpochDay()));
        RfmScores scores = new RfmScores(base, base.netCents());
        Quintiles money = scores.money();
        AdaptiveRule rule = new AdaptiveRule(base);
        List<CustomerFigures> rows = new ArrayList<>(base.known());
        for (int customer = 0; customer < base.customerCount(); customer++) {
            if (base.knows(customer)) {
                rows.add(new CustomerFigures(
                        visits.history().customerId(customer),
                        base.visitCount(customer),
                        LocalDate.ofEpochDay(base.first(customer)),
                        LocalDate.ofEpochDay(base.last(customer)),
                        scores.netCents(customer),
                        scores.recency(customer),
                        scores.frequency(customer),
                        money.score(scores.netCents(customer)),
                        scores.segment(customer),
                        rule.of(customer),
                        base.silence(customer),
                        rule.limit(customer)));
            }
        }
        return rows;
    }
}
