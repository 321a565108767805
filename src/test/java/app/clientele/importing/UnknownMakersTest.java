package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.clientele.importing.finding.Answer;
import app.clientele.importing.finding.MonthTotal;
import app.clientele.importing.finding.TotalCheck;
import app.clientele.importing.sheet.FileRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of programs that nobody described to us, in the languages around: the general rules carry them, or ask. */
class UnknownMakersTest {

    @TempDir
    Path folder;

    @Test
    void aDutchTill() throws Exception {
        List<SaleLineDraft> lines = lines(read("""
                Bonnr;Datum;Tijd;Artikelomschrijving;Aantal;Prijs;Korting;Totaal;BTW;Betaalwijze;Klantnaam
                1001;03-01-2026;10:15;Thee groen;2;4,50;0,00;9,00;0,74;PIN;Jan de Vries
                1001;03-01-2026;10:15;Mok;1;12,00;1,20;10,80;1,87;PIN;Jan de Vries
                1003;17-01-2026;12:30;Thee groen;-1;4,50;0,00;-4,50;-0,37;PIN;Jan de Vries
                """));

        assertThat(lines)
                .extracting(
                        SaleLineDraft::ticketNumber,
                        SaleLineDraft::quantityThousandths,
                        SaleLineDraft::discountCents,
                        SaleLineDraft::amountCents,
                        line -> line.customer().name())
                .containsExactly(
                        tuple("1001", 2000L, 0L, 900L, "Jan de Vries"),
                        tuple("1001", 1000L, 120L, 1080L, "Jan de Vries"),
                        tuple("1003", -1000L, 0L, -450L, "Jan de Vries"));
    }

    @Test
    void aSpanishTillWithItsTotalRow() throws Exception {
        FileReading reading = read("""
                Fecha;Hora;Nº Ticket;Cliente;Descripción;Cantidad;Precio;Importe
                02/01/2026;10:00;A-1;María López;Vela;2;7,50;15,00
                15/01/2026;10:30;A-2;;Jabón;1;4,00;4,00
                ;;;;TOTAL;3;;19,50
                """);

        assertThat(lines(reading)).extracting(SaleLineDraft::amountCents).containsExactly(1500L, 400L);
        assertThat(reading.findings().totals()).containsExactly(new TotalCheck(null, 4, "TOTAL", 1950, 1900));
        assertThat(reading.findings().totals().getFirst().agrees()).isFalse();
    }

    @Test
    void theDayABillIsDueIsNotTheDayOfTheSale() throws Exception {
        List<SaleLineDraft> lines = lines(read("""
                Numéro de facture;Date d'émission;Date d'échéance;Client;Montant HT;Montant TVA;Montant TTC;Reste dû;État
                F-1;03/01/2026;02/02/2026;Anne Leroy;100,00;20,00;120,00;0,00;Payée
                F-2;14/01/2026;13/02/2026;Paul Martin;50,00;10,00;60,00;60,00;Payée
                """));

        assertThat(lines)
                .extracting(SaleLineDraft::day, SaleLineDraft::amountCents)
                .containsExactly(tuple(LocalDate.of(2026, 1, 3), 12000L), tuple(LocalDate.of(2026, 1, 14), 6000L));
    }

    @Test
    void whoDidNotComeToTheHairdresserBoughtNothing() throws Exception {
        List<SaleLineDraft> lines = lines(read("""
                Rendez-vous;Cliente;Téléphone;Prestation;Tarif;Statut
                2026-01-13 14:30;Anne Leroy;06 12 34 56 78;Coupe;35,00;Honoré
                2026-01-14 09:00;Zoé Dupont;06 12 34 56 79;Coupe;35,00;Absent
                2026-01-15 09:00;Luc Petit;06 12 34 56 70;Couleur;52,50;Honoré
                """));

        assertThat(lines).extracting(SaleLineDraft::amountCents).containsExactly(3500L, 5250L);
    }

    @Test
    void reductionsInPercentAreMoney() throws Exception {
        List<SaleLineDraft> lines = lines(read("""
                Invoice,Invoice date,Customer,Item,Qty,Unit price,Discount %,Line amount
                INV-1,2026-01-03,Ann Lee,Bowl,2,10.00,10%,18.00
                INV-2,2026-01-04,Bob Ray,Bowl,3,10.00,25%,22.50
                """));

        assertThat(lines)
                .extracting(SaleLineDraft::discountCents, SaleLineDraft::amountCents)
                .containsExactly(tuple(200L, 1800L), tuple(750L, 2250L));
    }

    @Test
    void reductionsInPercentLowerAnAmountThatMustBeComputed() throws Exception {
        List<SaleLineDraft> lines = lines(read("""
                Date;Article;Qté;Prix unitaire;Remise %
                15/01/2026;Bol;2;10,00;10
                16/01/2026;Bol;3;10,00;
                """));

        assertThat(lines).extracting(SaleLineDraft::amountCents).containsExactly(1800L, 3000L);
    }

    @Test
    void aDaysTakingsAreTheSumOfItsPayments() throws Exception {
        FileReading reading = read("""
                Ventes de mars 2026;;;;
                ;;;;
                Jour;Espèces;CB;Chèque;Total jour
                02/03/2026;100,00;250,00;0,00;350,00
                03/03/2026;80,00;120,00;20,00;220,00
                04/03/2026;80,00;100,00;20,00;200,00
                Total;260,00;470,00;40,00;770,00
                """);

        assertThat(lines(reading).stream().mapToLong(SaleLineDraft::amountCents).sum())
                .isEqualTo(77_000);
        assertThat(reading.readings().date()).isEqualTo("dd/MM/yyyy");
        assertThat(reading.findings().totals()).allMatch(TotalCheck::agrees);
    }

    @Test
    void netPlusTaxTellsTheAmountWhateverTheColumnsAreCalled() throws Exception {
        List<SaleLineDraft> lines = lines(read("""
                Kiedy,Kto,Co,Xn,Xv,Xb
                2026-01-05,Anna,Swieca,15.00,3.45,18.45
                2026-01-07,Ola,Mydlo,10.00,2.30,12.30
                2026-01-08,Ewa,Mydlo,20.00,4.60,24.60
                """));

        assertThat(lines).extracting(SaleLineDraft::amountCents).containsExactly(1845L, 1230L, 2460L);
    }

    @Test
    void twoUnknownAmountsAreAskedWithWhatEachWouldMean() throws Exception {
        String text = """
                Kiedy,Kto,X1,X2
                2026-01-05,Anna,15.00,18.40
                2026-02-07,Ola,10.00,12.31
                """;
        Question question = read(text).questions().getFirst();

        assertThat(question.id()).isEqualTo("amount-column");
        assertThat(question.options()).containsExactly("X1", "X2");
        assertThat(question.preselected()).isNull();
        assertThat(question.answers().get(1).months())
                .extracting(MonthTotal::cents)
                .containsExactly(1840L, 1231L);
        assertThat(lines(read(text, ReadingOptions.DEFAULT.withAnswer(question.key(), "X2"))))
                .extracting(SaleLineDraft::amountCents)
                .containsExactly(1840L, 1231L);
    }

    @Test
    void aPriceBesideAnUnknownAmountIsNotMultipliedInSilence() throws Exception {
        String text = """
                Date,Product,Qty,Unit price,Zzz
                2026-01-05,Bowl,2,10.00,17.77
                2026-01-06,Bowl,1,10.00,9.31
                """;
        Question question = read(text).questions().getFirst();

        assertThat(question.options()).containsExactly("Zzz", "Unit price");
        assertThat(question.answers())
                .extracting(answer -> answer.months().getFirst().cents())
                .containsExactly(2708L, 3000L);
    }

    @Test
    void ordersThatWereNotPaidOrWentBackWhole() throws Exception {
        FileReading reading = read("""
                Order ID,Order Date,Order Total,Payment State,Customer Name
                ABC1,05-Jan-2026 10:15 AM EST,10.80,Paid,Ann Lee
                ABC2,06-Jan-2026 11:15 AM EST,21.60,Open,
                ABC3,16-Jan-2026 11:15 AM EST,5.40,Refunded,Bob
                """);

        assertThat(lines(reading))
                .extracting(SaleLineDraft::ticketNumber, SaleLineDraft::amountCents)
                .containsExactly(tuple("ABC1", 1080L), tuple("ABC3", 540L), tuple("ABC3 R", -540L));
        assertThat(reading.ignored()).extracting(IgnoredRow::reason).containsExactly("not-paid");
    }

    @Test
    void anIgnoredRowIsBroughtBack() throws Exception {
        String text = "Date;Client;Statut;Montant\n15/01/2026;Zoé;Payé;5,00\n16/01/2026;Léa;En attente;7,00\n";

        assertThat(lines(read(text))).hasSize(1);
        assertThat(lines(read(text, ReadingOptions.DEFAULT.bringingBack(3))))
                .extracting(SaleLineDraft::amountCents)
                .containsExactly(500L, 700L);
    }

    @Test
    void aNameOnEveryThirdRowIsQuestioned() throws Exception {
        StringBuilder text = new StringBuilder("Date;Client;Montant\n");
        for (int i = 0; i < 60; i++) {
            text.append("15/01/2026;")
                    .append(i % 3 == 0 ? "Caisse Nord" : "Client " + i)
                    .append(";1,00\n");
        }
        Question question = read(text.toString()).questions().getFirst();

        assertThat(question.id()).isEqualTo("frequent-name");
        assertThat(question.example()).isEqualTo("Caisse Nord");
        FileReading answered = read(text.toString(), ReadingOptions.DEFAULT.withAnswer(question.key(), "nobody"));
        assertThat(lines(answered).stream().filter(line -> line.customer().isAnonymous()))
                .hasSize(20);
        assertThat(lines(read(text.toString(), ReadingOptions.DEFAULT.withAnswer(question.key(), "customer"))))
                .noneMatch(line -> line.customer().isAnonymous());
    }

    @Test
    void rowsInAnotherCurrencyStayOutsideAndAreToldApart() throws Exception {
        FileReading reading = read("""
                Date,Order,Currency,Total
                2026-01-15,1,EUR,10.00
                2026-01-16,2,USD,99.00
                2026-01-17,3,978,5.00
                """);

        assertThat(lines(reading)).extracting(SaleLineDraft::amountCents).containsExactly(1000L, 500L);
        assertThat(reading.problems()).extracting(RowProblem::reason).containsExactly("other-currency");
        assertThat(reading.findings().months())
                .extracting(MonthTotal::currency, MonthTotal::imported, MonthTotal::cents)
                .containsExactly(tuple("EUR", true, 1500L), tuple("USD", false, 9900L));
    }

    @Test
    void answersSayWhatTheyMeanMonthByMonth() throws Exception {
        Question question = read("Date;Montant\n04/02/2020;10,00\n05/03/2020;20,00\n")
                .questions()
                .getFirst();

        assertThat(question.preselected()).isEqualTo("dmy");
        assertThat(question.answers())
                .extracting(
                        Answer::option,
                        answer -> String.valueOf(answer.day()),
                        answer -> answer.months().stream()
                                .map(month -> month.month() + " " + month.cents())
                                .toList())
                .containsExactly(
                        tuple("dmy", "2020-02-04", List.of("2020-02 1000", "2020-03 2000")),
                        tuple("mdy", "2020-04-02", List.of("2020-04 1000", "2020-05 2000")));
    }

    private FileReading read(String text) throws FileRefused, IOException {
        return read(text, ReadingOptions.DEFAULT);
    }

    private FileReading read(String text, ReadingOptions options) throws FileRefused, IOException {
        return SpreadsheetImport.read(Files.writeString(folder.resolve("export.csv"), text), options, Progress.NONE);
    }

    private static List<SaleLineDraft> lines(FileReading reading) {
        assertThat(reading.questions()).isEmpty();
        return ((Drafts.SalesRows) reading.drafts()).lines();
    }
}
