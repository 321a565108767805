package app.clientele.loyalty;

import app.clientele.metrics.CohortTable;
import app.clientele.metrics.Figures;
import app.clientele.metrics.NetPromoterScore;
import app.clientele.metrics.Rate;
import app.clientele.metrics.SurveyFigures;
import app.clientele.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the dashboard shows of one period.
 *
 * @param first the first day of the month in which the books begin
 * @param last the last day of which anything is known
 * @param period what was asked for
 * @param compared the earlier period; empty when the books do not reach back so far
 * @param salesUntil the last day up to which the sales are known, when that lies before the end of the period: sales
 *     are then counted to that day, and compared with as many days
 * @param measures one for each indicator
 * @param months the months of the charts, oldest first
 * @param cohorts customers by the month of their first visit, as known at the end of the period
 * @param named purchase tickets with a customer, of all of the period
 * @param surveys the answers of the period
 * @param ofPeriod what stands behind the measures of the period's sales; empty when no sales are known
 * @param ofEarlier the same of as much of the compared period
 * @param ofYear the same of the twelve months that end with the period
 */
public record DashboardFigures(
        LocalDate first,
        LocalDate last,
        Period period,
        Optional<Period> compared,
        Optional<LocalDate> salesUntil,
        Map<Indicator, Measure> measures,
        List<Month> months,
        CohortTable cohorts,
        Rate named,
        SurveyFigures surveys,
        Optional<Figures> ofPeriod,
        Optional<Figures> ofEarlier,
        Optional<Figures> ofYear) {

    public DashboardFigures {
        measures = Map.copyOf(measures);
        months = List.copyOf(months);
    }

    public Measure measure(Indicator indicator) {
        Measure measure = measures.get(indicator);
        if (measure == null) {
            throw new IllegalArgumentException("not measured: " + indicator);
        }
        return measure;
    }

    /**
     * One calendar month on the charts.
     *
     * @param complete false for a month of which not all sales are known yet
     * @param newCustomers customers with their first visit in the month
     * @param kept customers who had come in the month before too
     * @param back customers who had come earlier, but not in the month before
     */
    public record Month(
            YearMonth month,
            boolean complete,
            long newCustomers,
            long kept,
            long back,
            long netCents,
            NetPromoterScore nps) {}
}
