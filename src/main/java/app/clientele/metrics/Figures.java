package app.clientele.metrics;

import app.clientele.model.Books;
import app.clientele.model.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Every metric of one period: what the dashboard, the report and {@code clientele metrics} show.
 *
 * <p>Whatever looks back over all history does so as it was known at the end of the period: later tickets and answers
 * are not seen. Amounts are in cents, also where they are means and therefore {@code double}.
 *
 * @param monthly one row per calendar month from the first visit to the month of the period's last day
 * @param retentionCost empty when the shop has written down no cost at all
 * @param programme empty when there is nothing to compare: see {@link ProgrammeEffect}
 */
public record Figures(
        Period period,
        SalesTotals sales,
        CustomerCounts customers,
        RepeatPurchase repeatPurchase,
        PurchaseFrequency frequency,
        SuggestedWindow suggestedWindow,
        FixedWindow fixedWindow,
        Retention periodRetention,
        List<CustomerMonth> monthly,
        AdaptiveActivity adaptive,
        CohortTable cohorts,
        RfmSegments rfm,
        LifetimeValue clv,
        SurveyFigures surveys,
        Optional<RetentionCost> retentionCost,
        Optional<ProgrammeEffect> programme) {

    public Figures {
        monthly = List.copyOf(monthly);
    }

    /** All figures of {@code period}. */
    public static Figures of(Books books, Period period, Definitions definitions) {
        return of(books, Visits.of(books.history()), period, definitions);
    }

    /**
     * All figures of {@code period}, for callers that compute several periods of the same books.
     *
     * @param visits the visits of the books' history
     */
    public static Figures of(Books books, Visits visits, Period period, Definitions definitions) {
        CustomerBase end = visits.asOf(period.lastEpochDay());
        CustomerBase start = visits.asOf(period.firstEpochDay() - 1);
        SalesTotals sales = SalesTotals.of(books.history(), period);
        CustomerCounts customers = CustomerCounts.of(start, end, sales);
        DayCounts gaps = DayCounts.gapsOf(end);
        PurchaseFrequency frequency = PurchaseFrequency.of(customers, period, gaps);
        FixedWindow fixedWindow = FixedWindow.of(start, end, definitions.windowDays());
        Retention retention = Retention.of(period.previous(), start, end);
        Months months = Months.of(end);
        long[] netCents = end.netCents();
        return new Figures(
                period,
                sales,
                customers,
                RepeatPurchase.of(start, end, customers),
                frequency,
                SuggestedWindow.of(gaps, end),
                fixedWindow,
                retention,
                CustomerMonth.allOf(end, months),
                AdaptiveActivity.of(start, end),
                CohortTable.of(end, months),
                RfmSegments.of(new RfmScores(end, netCents)),
                LifetimeValue.of(visits.asOf(end.day() - 365), end, netCents, frequency, definitions),
                SurveyFigures.of(books.answers(), period),
                books.costs().isEmpty()
                        ? Optional.empty()
                        : Optional.of(RetentionCost.of(books.costs(), period, fixedWindow, retention)),
                ProgrammeEffect.of(books, start, period, definitions));
    }

    /** The 95th percentile of all gaps between visits: see {@link SuggestedWindow#days()}. */
    public OptionalInt suggestedWindowDays() {
        return suggestedWindow.days();
    }
}
