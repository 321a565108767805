package app.clientele.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats french = new Formats(Locale.FRANCE, Currency.getInstance("EUR"));
    private final Formats english = new Formats(Locale.UK, Currency.getInstance("EUR"));

    @Test
    void moneyIsWrittenAsTheLanguageWritesIt() {
        assertThat(french.money(123_450)).isEqualTo("1\u202f234,50\u00a0€");
        assertThat(english.money(123_450)).isEqualTo("€1,234.50");
        assertThat(english.money(-5)).isEqualTo("\u2212€0.05");
    }

    @Test
    void headlinesRoundHalvesAwayFromZero() {
        assertThat(french.wholeMoney(250)).isEqualTo("3\u00a0€");
        assertThat(french.wholeMoney(-250)).isEqualTo("\u22123\u00a0€");
        assertThat(french.signedWholeMoney(124_000)).isEqualTo("+1\u202f240\u00a0€");
    }

    @Test
    void ratesCarryOneDecimalAndTheirUnit() {
        assertThat(french.percent(0.1834)).isEqualTo("18,3\u00a0%");
        assertThat(english.percent(0.1834)).isEqualTo("18.3%");
    }

    @Test
    void aScoreIsWholeWithItsSign() {
        assertThat(french.score(41.6)).isEqualTo("+42");
        assertThat(french.score(-7.2)).isEqualTo("\u22127");
        assertThat(french.score(-0.3)).isEqualTo("0");
    }

    @Test
    void noValueIsADashAndNotAZero() {
        assertThat(french.percent(OptionalDouble.empty())).isEqualTo("–");
        assertThat(french.decimal(OptionalDouble.empty(), 1)).isEqualTo("–");
    }

    @Test
    void daysAndMonthsAreWrittenInTheLanguage() {
        assertThat(french.longDay(LocalDate.of(2026, 8, 1))).isEqualTo("1 août 2026");
        assertThat(french.month(YearMonth.of(2026, 2))).isEqualTo("février 2026");
        assertThat(english.month(YearMonth.of(2026, 2))).isEqualTo("February 2026");
        assertThat(french.day(LocalDate.of(2026, 2, 3))).isEqualTo("03/02/2026");
    }
}
