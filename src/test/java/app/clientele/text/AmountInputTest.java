package app.clientele.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountInputTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,50|1250",
                "12.5|1250",
                "12|1200",
                "1 234,56|123456",
                "1\u202f234,56 €|123456",
                "1\u00a0234 567,00|123456700",
                "€3.20|320",
                "-4,00|-400",
                "\u22124,00|-400",
                "+4|400",
                "0,05|5"
            })
    void readsWhatAPersonTypes(String typed, long cents) {
        assertThat(AmountInput.cents(typed)).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "1.234",
                "1,234",
                "12,5,0",
                "1 23,00",
                "12 34",
                "1e3",
                "--1",
                "1.234,50",
                "NaN",
                "12345678901234",
                "1-",
                "٣"
            })
    void refusesWhatCouldMeanSomethingElse(String typed) {
        assertThat(AmountInput.cents(typed)).isEmpty();
    }

    @Property
    void readsBackWhatFormatsWrites(@ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long cents) {
        Formats formats = new Formats(java.util.Locale.FRANCE, java.util.Currency.getInstance("EUR"));

        assertThat(AmountInput.cents(formats.money(cents))).hasValue(cents);
    }
}
