package app.clientele.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static Visits visits(String... customersAndDays) {
        SalesHistory.Builder history = new SalesHistory.Builder(0);
        for (String customerAndDay : customersAndDays) {
            String[] parts = customerAndDay.split(" ", -1);
            history.add(Long.parseLong(parts[0]), LocalDate.parse(parts[1]), 1_000, 1_000);
        }
        return Visits.of(history.build());
    }

    private static Retention retention(Visits visits, Period period) {
        return Retention.of(
                period.previous(), visits.asOf(period.firstEpochDay() - 1), visits.asOf(period.lastEpochDay()));
    }

    @Test
    void keptAreThoseOfThePreviousPeriodWhoCameInThisOne() {
        Visits visits = visits(
                "1 2024-01-31",
                "1 2024-02-01", // kept
                "2 2024-01-01",
                "2 2024-03-01", // came back too late
                "3 2023-12-31",
                "3 2024-02-10", // reactivated: not in the base
                "4 2024-02-29"); // new: not in the base

        Retention retention = retention(visits, Period.ofMonth(YearMonth.of(2024, 2)));

        assertThat(retention.kept()).isEqualTo(new Rate(1, 2));
        assertThat(retention.churn()).isEqualTo(new Rate(1, 2));
        assertThat(retention.previous()).isEqualTo(Period.ofMonth(YearMonth.of(2024, 1)));
    }

    @Test
    void theHeadlineIsTheRetentionOfTwelveMonthsOnTheTwelveBefore() {
        Visits visits = visits(
                "1 2022-07-01",
                "1 2024-06-30", // first and last day that count
                "2 2022-06-30",
                "2 2024-01-01", // a day too early
                "3 2023-06-30",
                "3 2023-07-01", // last day of the one, first of the other
                "4 2023-02-28");

        Retention retention = retention(visits, Period.twelveMonthsTo(YearMonth.of(2024, 6)));

        assertThat(retention.previous()).isEqualTo(Period.twelveMonthsTo(YearMonth.of(2023, 6)));
        assertThat(retention.kept()).isEqualTo(new Rate(2, 3));
    }

    @Test
    void withoutCustomersBeforeThereIsNoRetention() {
        Retention retention = retention(visits("1 2024-05-01"), Period.ofYear(2024));

        assertThat(retention.kept().value()).isEmpty();
        assertThat(retention.churn().value()).isEmpty();
    }

    @Test
    void anExactWindowOldVisitIsNoLongerActive() {
        Visits visits = visits("1 2024-01-01");
        CustomerBase start = visits.asOf(day("2024-01-01"));

        assertThat(FixedWindow.of(start, visits.asOf(day("2024-03-30")), 90).activeAtEnd())
                .isEqualTo(1);
        assertThat(FixedWindow.of(start, visits.asOf(day("2024-03-31")), 90).activeAtEnd())
                .isZero();
    }

    private static int day(String text) {
        return (int) LocalDate.parse(text).toEpochDay();
    }

    @Test
    void aDayOfNetRefundsIsNoVisitAndAGiftIsOne() {
        SalesHistory.Builder history = new SalesHistory.Builder(0);
        history.add(1, LocalDate.of(2024, 1, 10), 5_000, 1_000);
        history.add(1, LocalDate.of(2024, 1, 20), -5_000, -1_000);
        history.add(2, LocalDate.of(2024, 1, 10), 0, 1_000);
        history.add(3, LocalDate.of(2024, 1, 10), 5_000, 1_000);
        history.add(3, LocalDate.of(2024, 1, 10), -5_000, -1_000);
        CustomerBase base = Visits.of(history.build()).asOf(day("2024-01-31"));

        assertThat(base.known()).isEqualTo(2);
        assertThat(base.last(0)).as("the refund does not renew recency").isEqualTo(day("2024-01-10"));
        assertThat(base.netCents()[0]).as("but it lowers the value").isZero();
        assertThat(base.knows(2)).as("cancelled the same day").isFalse();
    }
}
