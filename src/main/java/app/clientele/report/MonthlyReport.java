package app.clientele.report;

import app.clientele.metrics.Change;
import app.clientele.metrics.CustomerMonth;
import app.clientele.metrics.Figures;
import app.clientele.metrics.LifetimeValue;
import app.clientele.metrics.MonthFigures;
import app.clientele.metrics.NetPromoterScore;
import app.clientele.metrics.Rate;
import app.clientele.metrics.SalesTotals;
import app.clientele.model.ShopProfile;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What the month's page says, in the metric records that the dashboard shows too.
 *
 * @param shop whose page it is
 * @param madeOn the day on which the page was made
 * @param complete false for a month that is not over on that day
 * @param lastSale day of the last ticket in the books
 * @param current the month itself
 * @param earlier what it is compared with: the same month of the year before, or else the month before; empty for a
 *     month that is not over and when neither has anything written down
 * @param months the twelve months that end with this one, oldest first
 * @param customers the customers of the same twelve months
 */
public record MonthlyReport(
        ShopProfile shop,
        LocalDate madeOn,
        boolean complete,
        Optional<LocalDate> lastSale,
        Standing current,
        Optional<Standing> earlier,
        List<MonthFigures> months,
        List<CustomerMonth> customers) {

    public MonthlyReport {
        months = List.copyOf(months);
        customers = List.copyOf(customers);
        if (months.size() != customers.size() || !months.getLast().month().equals(current.month())) {
            throw new IllegalArgumentException("the months of the charts end with the month of the page");
        }
    }

    public YearMonth month() {
        return current.month();
    }

    /** Whether anything at all is written down for the month. */
    public boolean isEmpty() {
        return current.isEmpty();
    }

    /** How much more was sold, in cents. */
    public Optional<Long> salesChange() {
        return earlier.map(
                before -> current.sales().netRevenueCents() - before.sales().netRevenueCents());
    }

    public Optional<Change> basketChange() {
        return earlier.flatMap(before -> Change.of(
                before.sales().averageBasketNetCents(), current.sales().averageBasketNetCents()));
    }

    public Optional<Change> npsChange() {
        return earlier.flatMap(before -> Change.of(before.nps(), current.nps()));
    }

    public Optional<Change> retentionChange() {
        return aYearEarlier().flatMap(before -> Change.of(before.retention(), current.retention()));
    }

    public Optional<Change> lifetimeValueChange() {
        return aYearEarlier()
                .flatMap(before -> Change.of(
                        before.lifetimeValue().simpleFromChurnCents(),
                        current.lifetimeValue().simpleFromChurnCents()));
    }

    /** Figures of twelve months are compared a whole year apart, never with months that they share. */
    private Optional<Standing> aYearEarlier() {
        return earlier.filter(before -> before.month().equals(month().minusYears(1)));
    }

    /**
     * How the shop stood at the end of a month.
     *
     * @param ofMonth the figures of the month
     * @param ofYear the figures of the twelve months that end with it: whether customers come back and what they are
     *     worth shows only over a year
     */
    public record Standing(YearMonth month, Figures ofMonth, Figures ofYear) {

        public SalesTotals sales() {
            return ofMonth.sales();
        }

        public NetPromoterScore nps() {
            return ofMonth.surveys().nps();
        }

        /** Of the customers of the twelve months before, those who came again in the twelve months. */
        public Rate retention() {
            return ofYear.periodRetention().kept();
        }

        public LifetimeValue lifetimeValue() {
            return ofYear.clv();
        }

        boolean isEmpty() {
            return sales().tickets() == 0
                    && nps().n() == 0
                    && ofMonth.surveys().csat().n() == 0
                    && ofMonth.surveys().ces().n() == 0;
        }
    }
}
