package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.clientele.importing.sheet.FileRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the programs of shops export, as published or in the layout that was observed. */
class KnownExportsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "zettle/Zettle-Receipts-Report-20210101-20210910.redacted.xlsx, Zettle, 6, 243500, 0, 0",
        "mobilepay/MobilePay_Sales_overview_csv_MyShop_25-08-2021_14-09-2021.csv, MobilePay, 4, -57500, -70000, 4",
        "epay/epay_test.csv, ePay, 3, 373700, 0, 0",
        "stripe/stripe-default.csv, Stripe, 5, 11250, 0, 1",
        "stripe/stripe-all.csv, Stripe, 5, 11250, 0, 1",
        "shopify/shopify_orders_sample.csv, Shopify, 249, 1463925, -42375, 57",
        "shopify/shopify_orders_fixture.csv, Shopify, 9, 98500, -1000, 4",
        "../online-retail-sample/transactions.csv, , 26991, 45066782, , 279"
    })
    void publishedExports(String path, String source, int rows, long cents, Long refunds, int customers)
            throws Exception {
        FileReading reading = read(SharedFolder.copy("data/exports/" + path, folder));

        assertThat(reading.questions()).isEmpty();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.readings().source()).isEqualTo(source);
        assertThat(reading.goodRows()).isEqualTo(rows);
        assertThat(lines(reading).stream().mapToLong(SaleLineDraft::amountCents).sum())
                .isEqualTo(cents);
        if (refunds != null) {
            assertThat(lines(reading).stream()
                            .mapToLong(SaleLineDraft::amountCents)
                            .filter(amount -> amount < 0)
                            .sum())
                    .isEqualTo(refunds);
        }
        assertThat(lines(reading).stream()
                        .map(line -> line.customer().withRow(0))
                        .filter(customer -> !customer.isAnonymous())
                        .distinct())
                .hasSize(customers);
    }

    @ParameterizedTest
    @CsvSource({
        "zettle/Zettle-Account-Statement-Report-20230901-20250903.xlsx, account-statement",
        "mobilepay/MobilePay_Transfer_overview_csv_MyShop_25-08-2021_14-09-2021.csv, payouts",
        "bank-locale/gls.csv, account-statement",
        "bank-locale/n26-fr.csv, account-statement",
        "bank-locale/ubs-ch-fr_trimmed.csv, account-statement"
    })
    void listsThatAreNoSales(String path, String code) throws Exception {
        Path file = SharedFolder.copy("data/exports/" + path, folder);

        FileRefused refusal = catchThrowableOfType(FileRefused.class, () -> read(file));

        assertThat(refusal.code()).isEqualTo(code);
    }

    @Test
    void shopifyTakesTheCellsOfAnOrderFromItsFirstLine() throws Exception {
        FileReading reading = read(SharedFolder.copy("data/exports/shopify/shopify_orders_fixture.csv", folder));

        assertThat(lines(reading).subList(0, 2))
                .extracting(SaleLineDraft::ticketNumber, line -> line.customer().email(), SaleLineDraft::amountCents)
                .containsExactly(tuple("#1001", "ann@example.com", 10_000L), tuple("#1001", "ann@example.com", 0L));
    }

    @Test
    void squareItems() throws Exception {
        List<SaleLineDraft> lines = lines(read(text("""
                Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Location,Dining Option,Customer ID,Customer Name
                2026-03-05,10:15:00,Eastern Time,Tea,Mint Tea,2.0,Regular,THE-04,,$13.00,-$1.00,$12.00,$0.96,TX9aB,PAY7c,iPad,,,Payment,Main,,CUST1,Ann Lee
                2026-03-06,11:00:00,Eastern Time,Tea,Mint Tea,1.0,Regular,THE-04,,-$6.50,$0.00,-$6.50,-$0.52,TX9aB,PAY8d,iPad,,,Refund,Main,,,
                """)));

        assertThat(lines)
                .extracting(
                        SaleLineDraft::amountCents,
                        SaleLineDraft::quantityThousandths,
                        SaleLineDraft::discountCents,
                        line -> line.customer().name())
                .containsExactly(tuple(1200L, 2000L, 100L, "Ann Lee"), tuple(-650L, -1000L, 0L, ""));
    }

    @Test
    void sumUpSales() throws Exception {
        List<SaleLineDraft> lines = lines(read(text("""
                Datum,Typ,Transaktionsnummer,Zahlungsmethode,Menge,Beschreibung,Category,Sku,Währung,Preis vor Rabatt,Rabatt,Preis (brutto),Preis (netto),Steuer,Steuersatz,Konto
                "24.03.2026, 12:32",Verkauf,TEGUCXAGDE,MC,1,Kaffee,Getränke,,CHF,16.0,0.0,16.0,16.0,0.0,,kasse@example.org
                "24.03.2026, 12:40",Rückerstattung,TEGUCXAGDF,MC,1,Kaffee,Getränke,,CHF,16.0,0.0,16.0,16.0,0.0,,kasse@example.org
                """)));

        assertThat(lines).extracting(SaleLineDraft::amountCents).containsExactly(1600L, -1600L);
        assertThat(lines.getFirst().day()).isEqualTo(LocalDate.of(2026, 3, 24));
    }

    @Test
    void payPalActivity() throws Exception {
        FileReading reading = read(text("""
                "Date","Heure","Fuseau horaire","Description","Devise","Avant commission","Commission","Net","Solde","Numéro de transaction","Adresse email de l'expéditeur","Nom"
                "15/03/2026","10:15:00","Europe/Paris","Paiement sur site marchand","EUR","45,00","-1,66","43,34","143,34","1AB","a@example.org","Ann Lee"
                "16/03/2026","10:15:00","Europe/Paris","Virement","EUR","-100,00","0,00","-100,00","43,34","1AC","",""
                """));

        assertThat(lines(reading)).extracting(SaleLineDraft::amountCents).containsExactly(4500L);
        assertThat(reading.ignored()).extracting(IgnoredRow::reason).containsExactly("not-a-sale");
    }

    @Test
    void etsyIsMonthFirstEvenForFrenchShops() throws Exception {
        List<SaleLineDraft> lines = lines(read(text("""
                Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Currency,Order Value,Order Total,Status,Order Net
                03/05/26,9001,1,Ann Lee,Ann,Lee,2,Credit Card,EUR,68.00,76.00,Completed,73.47
                """)));

        assertThat(lines.getFirst().day()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(lines.getFirst().amountCents()).isEqualTo(7600);
    }

    @Test
    void frenchSelfMadeTill() throws Exception {
        List<SaleLineDraft> lines = lines(read(text("\uFEFF" + """
                Date;Heure;Ticket #;Mode de paiement;Nb articles;Montant payé;Monnaie rendue;Total EUR
                15/03/2026;10:15;1F3A9C;Espèces;3;20,00;2,50;17,50
                """)));

        assertThat(lines)
                .extracting(SaleLineDraft::amountCents, SaleLineDraft::payment)
                .containsExactly(tuple(1750L, "Espèces"));
    }

    private static FileReading read(Path file) throws FileRefused {
        return SpreadsheetImport.read(file, ReadingOptions.DEFAULT, Progress.NONE);
    }

    private static List<SaleLineDraft> lines(FileReading reading) {
        return ((Drafts.SalesRows) reading.drafts()).lines();
    }

    private Path text(String content) throws IOException {
        return Files.writeString(folder.resolve("export.csv"), content);
    }
}
