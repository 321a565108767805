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
 * @param programme empty without {@link Definitions#programmeBefore()}
 */
public record Figures(
        Period period,
        SalesTotals sales,
        CustomerCounts customers,
        RepeatPurchase repeatPurchase,
        PurchaseFrequency frequency,
        OptionalInt suggestedWindowDays,
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
    @SuppressWarnings("DoNotCallSuggester")
    public static Figures of(Books books, Period period, Definitions definitions) {
        throw new UnsupportedOperationException("not computed yet");
    }
}
