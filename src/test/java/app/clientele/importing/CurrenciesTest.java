package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.clientele.importing.finding.MonthTotal;
import app.clientele.importing.sheet.FileRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts say in what they count; a sign that several currencies share means the shop's own. */
class CurrenciesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    $12.50   | USD
                    $12.50   | CAD
                    $12.50   | AUD
                    12.50 kr | SEK
                    12.50 kr | NOK
                    12 FCFA  | XOF
                    12 FCFA  | XAF
                    CA$12.50 | CAD
                    Fr. 12.50| CHF
                    ₹12.50   | INR
                    12.50 zł | PLN
                    """)
    void aSignThatFitsTheShopsCurrencyMeansIt(String amount, String shop) throws Exception {
        FileReading reading = read("Date,Amount\n2026-03-13," + amount + "\n", shop(shop));

        assertThat(reading.currency()).isEqualTo(shop);
        assertThat(reading.goodRows()).isEqualTo(1);
        assertThat(reading.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Amount       | $12.50    | EUR | USD
                    Amount       | CA$12.50  | USD | CAD
                    Total XAF    | 12        | EUR | XAF
                    Amount (GBP) | 12.50     | EUR | GBP
                    Amount       | 12.50 kr  | EUR | DKK
                    """)
    void anotherCurrencyThanTheShopsIsRefused(String heading, String amount, String shop, String named)
            throws Exception {
        Path file = file("Date," + heading + "\n2026-03-13," + amount + "\n");

        FileRefused refusal =
                catchThrowableOfType(FileRefused.class, () -> SpreadsheetImport.read(file, shop(shop), Progress.NONE));

        assertThat(refusal.code()).isEqualTo("other-currency");
        assertThat(refusal.arguments()).containsExactly(named, shop);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Top amount", "Amount all", "Montant TTC", "Montant (avec TVA)", "Amount (all)"})
    void wordsInAHeadingAreNoCurrency(String heading) throws Exception {
        FileReading reading = read("Date;Montant;" + heading + "\n13/03/2026;12,50;12,50\n", shop("EUR"));

        assertThat(reading.currency()).isNull();
    }

    @Test
    void aSignBesideItsOwnLettersMeansThese() throws Exception {
        assertThat(read("""
                Date,Amount,Total
                2026-03-13,$12.50,CAD 12.50
                2026-03-14,$2.00,CAD 2.00
                """, ReadingOptions.DEFAULT).currency()).isEqualTo("CAD");
    }

    /** B.3/40. */
    @Test
    void anAmountOfAnotherCurrencyIsRejectedAndToldApart() throws Exception {
        FileReading reading = read("""
                Date;Montant
                13/03/2026;12,50 €
                14/03/2026;99,00 $
                15/04/2026;7,00 $
                16/03/2026;2,50 €
                """, shop("EUR"));

        assertThat(reading.problems())
                .extracting(RowProblem::row, RowProblem::column, RowProblem::reason)
                .containsExactly(tuple(3, "Montant", "other-currency"), tuple(4, "Montant", "other-currency"));
        assertThat(reading.findings().months())
                .extracting(MonthTotal::currency, MonthTotal::imported, MonthTotal::cents)
                .containsExactly(tuple("EUR", true, 1500L), tuple("USD", false, 9900L), tuple("USD", false, 700L));
    }

    private static ReadingOptions shop(String currency) {
        return ReadingOptions.DEFAULT.withShop(new ShopFacts(ZoneId.of("Europe/Paris"), currency, true, List.of()));
    }

    private FileReading read(String text, ReadingOptions options) throws IOException, FileRefused {
        return SpreadsheetImport.read(file(text), options, Progress.NONE);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), text);
    }
}
