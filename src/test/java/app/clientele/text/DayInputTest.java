package app.clientele.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayInputTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "22/11/2026,2026-11-22",
        "2/3/2026,2026-03-02",
        "02.03.26,2026-03-02",
        "02-03-2026,2026-03-02",
        "2 3 2026,2026-03-02",
        "' 2026-03-02 ',2026-03-02",
        "29/02/2024,2024-02-29",
        "22/11,2026-11-22",
        "23/11,2025-11-23",
        "1/1,2026-01-01"
    })
    void readsWhatAPersonTypesDayFirst(String typed, LocalDate day) {
        assertThat(DayInput.day(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hier",
                "31/02/2026",
                "29/02/2026",
                "0/1/2026",
                "1/13/2026",
                "22/11/226",
                "22112026",
                "22/11/2026x",
                "2026/11/22",
                "22//11",
                "٢/١/2026"
            })
    void refusesWhatNoCalendarHasAndWhatCouldMeanSomethingElse(String typed) {
        assertThat(DayInput.day(typed, TODAY)).isEmpty();
    }

    @Property
    void readsBackWhatFormatsWrites(
            @ForAll @IntRange(min = -25_000, max = 60_000) int epochDay, @ForAll boolean french) {
        Formats formats = new Formats(french ? Locale.FRANCE : Locale.UK, Currency.getInstance("EUR"));
        LocalDate day = LocalDate.ofEpochDay(epochDay);

        assertThat(DayInput.day(formats.day(day), TODAY)).contains(day);
    }
}
