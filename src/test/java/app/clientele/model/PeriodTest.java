package app.clientele.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void startBelongsToItAndUntilDoesNot() {
        Period january = Period.ofMonth(YearMonth.of(2024, 1));

        assertThat(january.contains(day("2024-01-01"))).isTrue();
        assertThat(january.contains(day("2024-01-31"))).isTrue();
        assertThat(january.contains(day("2024-02-01"))).isFalse();
        assertThat(january.days()).isEqualTo(31);
        assertThat(january.lastDay()).isEqualTo(day("2024-01-31"));
        assertThat(january.lastEpochDay() - january.firstEpochDay()).isEqualTo(30);
    }

    @Test
    void wholeMonthsFollowWholeMonths() {
        assertThat(Period.ofYear(2024).previous()).isEqualTo(Period.ofYear(2023));
        assertThat(Period.ofMonth(YearMonth.of(2024, 3)).previous()).isEqualTo(Period.ofMonth(YearMonth.of(2024, 2)));
        assertThat(Period.ofDays(day("2011-06-01"), day("2011-11-30")).previous())
                .isEqualTo(Period.ofDays(day("2010-12-01"), day("2011-05-31")));
        assertThat(Period.ofQuarter(day("2024-02-29")).next())
                .isEqualTo(Period.ofDays(day("2024-04-01"), day("2024-06-30")));
    }

    @Test
    void otherPeriodsFollowByAsManyDays() {
        Period week = Period.ofDays(day("2024-03-04"), day("2024-03-10"));

        assertThat(week.previous()).isEqualTo(Period.ofDays(day("2024-02-26"), day("2024-03-03")));
        assertThat(week.next().previous()).isEqualTo(week);
    }

    @Test
    void aYearEarlierKeepsWholeMonthsWhole() {
        assertThat(Period.ofMonth(YearMonth.of(2024, 2)).aYearEarlier())
                .isEqualTo(Period.ofMonth(YearMonth.of(2023, 2)));
        assertThat(Period.ofDays(day("2024-02-29"), day("2024-02-29")).aYearEarlier())
                .isEqualTo(Period.ofDays(day("2023-02-28"), day("2023-02-28")));
        assertThat(Period.twelveMonthsTo(YearMonth.of(2024, 6)))
                .isEqualTo(Period.ofDays(day("2023-07-01"), day("2024-06-30")));
    }

    @Test
    void aPeriodHasAtLeastOneDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(day("2024-01-01"), day("2024-01-01")));
    }
}
