package app.clientele.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.clientele.metrics.SeasonalPull.Direction;
import app.clientele.model.SalesHistory;
import java.time.LocalDate;
import java.time.Month;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class SeasonalPullTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    private static SalesHistory shop(int days, ToIntFunction<LocalDate> ticketsOf) {
        SalesHistory.Builder history = new SalesHistory.Builder(0);
        for (int day = 0; day < days; day++) {
            LocalDate date = FIRST.plusDays(day);
            for (int ticket = 0; ticket < ticketsOf.applyAsInt(date); ticket++) {
                history.add(0, date, 1_000, 1_000);
            }
        }
        return history.build();
    }

    /** November and December twice as full: the last quarter holds 2·61 + 30 of 426 parts, 43 % above its share. */
    @Test
    void afterChristmasForecastsAreTooHigh() {
        SalesHistory history = shop(1_096, day -> day.getMonth().compareTo(Month.NOVEMBER) >= 0 ? 10 : 5);

        SeasonalPull pull = SeasonalPull.of(history, LocalDate.of(2024, 12, 31));

        assertThat(pull.direction()).isEqualTo(Direction.TOO_HIGH);
        assertThat(pull.quarter()).isCloseTo(1.43, within(0.02));
        assertThat(SeasonalPull.of(history, LocalDate.of(2024, 9, 30)).direction())
                .isEqualTo(Direction.NONE);
    }

    @Test
    void afterAQuietSummerTheyAreTooLow() {
        SalesHistory history = shop(1_096, day -> day.getMonthValue() >= 6 && day.getMonthValue() <= 8 ? 2 : 8);

        assertThat(SeasonalPull.of(history, LocalDate.of(2024, 8, 31)).direction())
                .isEqualTo(Direction.TOO_LOW);
    }

    @Test
    void growthIsNoSeason() {
        SalesHistory history = shop(1_096, day -> 5 + (day.getYear() - 2022) * 3 + day.getMonthValue() / 4);

        assertThat(SeasonalPull.of(history, LocalDate.of(2024, 12, 31)).direction())
                .isEqualTo(Direction.NONE);
    }

    @Test
    void ofAYoungShopTheSeasonIsUnknown() {
        assertThat(SeasonalPull.of(shop(400, _ -> 5), FIRST.plusDays(399)).direction())
                .isEqualTo(Direction.UNKNOWN);
        assertThat(SeasonalPull.of(shop(0, _ -> 5), FIRST).direction()).isEqualTo(Direction.UNKNOWN);
    }

    /** With a dozen tickets a year a quarter says nothing, whatever its share. */
    @Test
    void fewTicketsShowNoSeason() {
        SalesHistory history = shop(1_096, day -> day.getDayOfMonth() == 1 && day.getMonthValue() != 8 ? 1 : 0);

        assertThat(SeasonalPull.of(history, LocalDate.of(2024, 10, 31)).direction())
                .isEqualTo(Direction.NONE);
    }
}
