package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.clientele.importing.column.DateOrder;
import app.clientele.importing.column.DecimalMark;
import app.clientele.importing.sheet.FileRefused;
import app.clientele.model.Cost;
import app.clientele.model.Customer;
import app.clientele.model.SurveyQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetImportTest {

    private static final Path DEMO = Path.of("src/main/resources/app/clientele/demo");

    @TempDir
    Path folder;

    @Test
    void theDemoShopIsReadToTheCent() throws Exception {
        FileReading reading = read(DEMO.resolve("sales.csv"));

        assertThat(reading.readRows()).isEqualTo(15_154);
        assertThat(reading.goodRows()).isEqualTo(15_154);
        assertThat(cents(reading)).isEqualTo(18_696_751);
        assertThat(lines(reading).stream()
                        .map(line -> line.customer().number())
                        .filter(number -> !number.isEmpty())
                        .distinct())
                .hasSize(901);
        assertThat(reading.readings().headerRow()).isEqualTo(1);
        assertThat(reading.readings().separator()).isEqualTo(",");
        assertThat(reading.readings().date()).isEqualTo("yyyy-MM-dd");
        assertThat(reading.readings().decimal()).isEqualTo("point");
        assertThat(reading.readings().columns())
                .containsEntry("amount", "montant")
                .containsEntry("ticket", "n_ticket");
        assertThat(reading.sha256()).hasSize(64);
    }

    @Test
    void customersAnswersAndCostsAreToldByTheirHeadings() throws Exception {
        FileReading customers = read(DEMO.resolve("customers.csv"));
        FileReading answers = read(DEMO.resolve("surveys.csv"));
        FileReading costs = read(DEMO.resolve("costs.csv"));

        assertThat(customers.drafts()).isInstanceOfSatisfying(Drafts.CustomerRows.class, rows -> {
            assertThat(rows.customers()).hasSize(901);
            CustomerDraft first = rows.customers().getFirst();
            assertThat(first.memberSince()).isEqualTo(LocalDate.of(2023, 12, 7));
            assertThat(first.consent()).isEqualTo(Customer.Consent.YES);
        });
        assertThat(answers.drafts())
                .isInstanceOfSatisfying(
                        Drafts.AnswerRows.class,
                        rows -> assertThat(rows.answers())
                                .hasSize(565)
                                .first()
                                .extracting(AnswerDraft::question, AnswerDraft::score)
                                .containsExactly(SurveyQuestion.CSAT, 5));
        assertThat(costs.drafts())
                .isInstanceOfSatisfying(
                        Drafts.CostRows.class,
                        rows -> assertThat(rows.costs())
                                .hasSize(126)
                                .first()
                                .extracting(CostDraft::kind, CostDraft::amountCents)
                                .containsExactly(Cost.Kind.RETENTION, 3666L));
    }

    @Test
    void fourteenRowsThatShowTheRules() throws Exception {
        FileReading reading = read(Path.of("src/test/resources/app/clientele/shared/edge-basic/transactions.csv"));

        assertThat(lines(reading)).hasSize(14);
        assertThat(cents(reading)).isEqualTo(14_980);
        assertThat(lines(reading).get(7).customer().isAnonymous()).isTrue();
        assertThat(lines(reading).get(8).ticketNumber()).isEmpty();
    }

    @Test
    void anAmountNotGivenIsQuantityTimesPriceLessDiscountRoundedPerLine() throws Exception {
        FileReading reading = read(text("""
                Date;Qté;Prix unitaire;Remise
                13/01/2024;3;0,335;0,00
                14/01/2024;2;10,00;1,50
                15/01/2024;-1;4,00;0,00
                """));

        assertThat(lines(reading).stream().map(SaleLineDraft::amountCents)).containsExactly(101L, 1850L, -400L);
        assertThat(lines(reading).get(1).discountCents()).isEqualTo(150);
    }

    /** B.3/37. */
    @Test
    void aDateThatCanBeReadBothWaysIsAskedNotGuessed() throws Exception {
        Path file = text("Date;Montant\n04/02/2026;10,00\n05/03/2026;12,50\n");

        FileReading open = read(file);

        assertThat(open.questions())
                .extracting(Question::id, Question::column, Question::example, Question::row, Question::answerWith)
                .containsExactly(tuple("date-order", "Date", "04/02/2026", 2, "--date-order"));
        assertThat(open.drafts().size()).isZero();
        assertThat(days(read(file, ReadingOptions.DEFAULT.withDateOrder(DateOrder.DMY))))
                .containsExactly(LocalDate.of(2026, 2, 4), LocalDate.of(2026, 3, 5));
        assertThat(days(read(file, ReadingOptions.DEFAULT.withDateOrder(DateOrder.MDY))))
                .containsExactly(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 5, 3));
    }

    @Test
    void oneThirteenthDecidesTheWholeColumn() throws Exception {
        assertThat(days(read(text("Date;Montant\n04/02/2026;10,00\n13/02/2026;1,00\n"))))
                .containsExactly(LocalDate.of(2026, 2, 4), LocalDate.of(2026, 2, 13));
        assertThat(days(read(text("Date;Montant\n04/02/2026;10,00\n02/13/2026;1,00\n"))))
                .containsExactly(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 2, 13));
    }

    @Test
    void sortedDatesDecideWhereTheOtherOrderWouldScatterThem() throws Exception {
        StringBuilder rows = new StringBuilder("Date;Montant\n");
        LocalDate day = LocalDate.of(2026, 1, 3);
        for (int i = 0; i < 24; i++) {
            rows.append(
                    "%1$td/%1$tm/%1$tY;1,00%n".formatted(day.plusMonths(i / 2).plusDays(i % 2 * 7L)));
        }

        FileReading reading = read(text(rows.toString()));

        assertThat(reading.questions()).isEmpty();
        assertThat(days(reading)).isSorted().startsWith(day).contains(LocalDate.of(2026, 2, 10));
    }

    @Test
    void bothOrdersInOneColumnAreNeverReadTogether() throws Exception {
        Path file = text("Date;Montant\n13/02/2026;1,00\n02/14/2026;2,00\n");

        assertThat(read(file).questions()).extracting(Question::id).containsExactly("date-order");
        FileReading answered = read(file, ReadingOptions.DEFAULT.withDateOrder(DateOrder.DMY));
        assertThat(days(answered)).containsExactly(LocalDate.of(2026, 2, 13));
        assertThat(answered.problems()).extracting(RowProblem::row).containsExactly(3);
    }

    /** B.3/39. */
    @Test
    void aMarkBeforeThreeDigitsIsAsked() throws Exception {
        Path file = text("Date;Montant\n13/02/2026;1.234\n14/02/2026;2.500\n");

        assertThat(read(file).questions())
                .extracting(Question::id, Question::example, Question::options)
                .containsExactly(tuple("decimal", "1.234", List.of("comma", "point")));
        assertThat(cents(read(file, ReadingOptions.DEFAULT.withDecimal(DecimalMark.COMMA))))
                .isEqualTo(373_400);
        assertThat(cents(read(file, ReadingOptions.DEFAULT.withDecimal(DecimalMark.POINT))))
                .isEqualTo(373);
    }

    /** B.3/39. */
    @Test
    void commaAndPointAsDecimalsInOneColumnAreAsked() throws Exception {
        Path file = text("Date;Montant\n13/02/2026;12.50\n14/02/2026;12,50\n");

        assertThat(read(file).questions()).extracting(Question::id).containsExactly("decimal");
        FileReading answered = read(file, ReadingOptions.DEFAULT.withDecimal(DecimalMark.COMMA));
        assertThat(answered.problems()).extracting(RowProblem::reason).containsExactly("other-decimal-mark");
    }

    @Test
    void grossAndNetThatDifferWithoutATaxBesideThemAreAsked() throws Exception {
        Path file = text("Date;Montant brut;Montant net\n13/02/2026;12,00;10,00\n");

        assertThat(read(file).questions()).extracting(Question::id).containsExactly("amount");
        assertThat(cents(read(file, ReadingOptions.DEFAULT.withAmount(ReadingOptions.AmountBasis.GROSS))))
                .isEqualTo(1200);
        assertThat(cents(read(file, ReadingOptions.DEFAULT.withAmount(ReadingOptions.AmountBasis.NET))))
                .isEqualTo(1000);
    }

    @Test
    void sumsOnTheRowsTellGrossFromNet() throws Exception {
        assertThat(cents(read(text("Date;Montant brut;TVA;Montant net\n13/02/2026;12,00;2,00;10,00\n"))))
                .as("with tax")
                .isEqualTo(1200);
        assertThat(cents(read(text("Date;Total Brut;Remise;Total Net\n13/02/2026;12,00;2,00;10,00\n"))))
                .as("after discount")
                .isEqualTo(1000);
        assertThat(cents(read(text("Date;Total HT;TVA;Total TTC\n13/02/2026;10,00;2,00;12,00\n"))))
                .isEqualTo(1200);
    }

    @Test
    void titlesTotalsRemarksAndRepeatedHeadingsAreSetAsideWithTheirReason() throws Exception {
        FileReading reading = read(text("""
                Ventes de mars 2026
                Boutique du Port;;;

                Date;Ticket;Article;Montant TTC
                13/03/2026;1;Bol;12,00
                14/03/2026;2;Assiette;8,00
                Sous-total;;;20,00
                Date;Ticket;Article;Montant TTC
                15/03/2026;3;Tasse;5,00
                Total;;;25,00
                Merci de votre confiance
                """));

        assertThat(reading.readings().headerRow()).isEqualTo(4);
        assertThat(cents(reading)).isEqualTo(2500);
        assertThat(reading.ignored())
                .extracting(IgnoredRow::row, IgnoredRow::reason)
                .containsExactly(
                        tuple(7, "total-row"),
                        tuple(8, "repeated-headings"),
                        tuple(10, "total-row"),
                        tuple(11, "remark"));
        assertThat(reading.readRows()).isEqualTo(reading.goodRows() + 4);
    }

    @Test
    void aSumWithoutALabelIsATotal() throws Exception {
        FileReading reading = read(text("Date;Ticket;Montant\n13/03/2026;1;12,00\n14/03/2026;2;8,00\n;;20,00\n"));

        assertThat(cents(reading)).isEqualTo(2000);
        assertThat(reading.ignored()).extracting(IgnoredRow::reason).containsExactly("total-row");
    }

    /** B.3/30, B.3/31 and B.3/36. */
    @Test
    void everyBadRowIsNamedWithItsColumnAndReasonAndTheOthersStay() throws Exception {
        FileReading reading = read(text("""
                Date;Client;Article;Quantité;Montant
                31/02/2026;A;Bol;1;10,00
                13/02/2026;A;Bol;deux;10,00
                13/02/2026;A;Bol;1;douze
                ;A;Bol;1;10,00
                13/02/0026;A;Bol;1;10,00
                13/02/2206;A;Bol;1;10,00
                13/02/2026;A;Bol;1;99999999999999999999
                13/02/2026;A;Bol;1;
                13/02/2026;A;Bol;1;10,00;extra
                13/02/2026;A;Bol;1
                13/02/2026;"A" Dupont;Bol;1;10,00
                13/02/2026;A;Bol;1;10,00
                """));

        assertThat(reading.goodRows()).isEqualTo(1);
        assertThat(reading.readRows()).isEqualTo(12);
        assertThat(reading.problems())
                .extracting(RowProblem::row, RowProblem::column, RowProblem::reason)
                .containsExactly(
                        tuple(2, "Date", "no-such-date"),
                        tuple(3, "Quantité", "not-a-number"),
                        tuple(4, "Montant", "not-a-number"),
                        tuple(5, "Date", "missing-date"),
                        tuple(6, "Date", "date-out-of-range"),
                        tuple(7, "Date", "date-out-of-range"),
                        tuple(8, "Montant", "number-too-large"),
                        tuple(9, "Montant", "missing-amount"),
                        tuple(10, null, "too-many-cells"),
                        tuple(11, null, "too-few-cells"),
                        tuple(12, null, "text-after-quote"));
    }

    @Test
    void scoresOffTheScaleAreRejectedAndBlanksAreNoAnswers() throws Exception {
        FileReading reading = read(text("""
                date,question,score,comment
                2026-01-13,NPS,11,
                2026-01-13,NPS,-1,
                2026-01-13,NPS,7.5,
                2026-01-13,NPS,n/a,
                2026-01-13,NPS,,
                2026-01-13,CSAT,0,
                2026-01-13,CES,7,easy
                2026-01-13,NPS,10,
                """));

        assertThat(reading.kind()).isEqualTo(ImportKind.SURVEYS);
        assertThat(reading.problems())
                .extracting(RowProblem::row, RowProblem::reason)
                .containsExactly(
                        tuple(2, "score-off-scale"),
                        tuple(3, "score-off-scale"),
                        tuple(4, "score-not-whole"),
                        tuple(5, "not-a-number"),
                        tuple(7, "score-off-scale"));
        assertThat(reading.ignored()).extracting(IgnoredRow::reason).containsExactly("no-answer");
        assertThat(reading.goodRows()).isEqualTo(2);
    }

    @Test
    void refundsByWordBySignAndInAColumnOfTheirOwn() throws Exception {
        FileReading words = read(text("""
                Date,Receipt,Event,Amount
                2026-01-13,1,Sale,10.00
                2026-01-14,1,Refund,4.00
                2026-01-15,2,Sale,-3.00
                2026-01-16,3,Cancelled,8.00
                2026-01-17,4,Payout,50.00
                """));

        assertThat(lines(words))
                .extracting(SaleLineDraft::ticketNumber, SaleLineDraft::amountCents)
                .containsExactly(tuple("1", 1000L), tuple("1 R", -400L), tuple("2", -300L));
        assertThat(words.ignored()).extracting(IgnoredRow::reason).containsExactly("cancelled", "not-a-sale");

        FileReading column = read(text("Date,Order,Amount,Refunded Amount\n2026-01-13,7,10.00,2.50\n"));
        assertThat(lines(column))
                .extracting(SaleLineDraft::ticketNumber, SaleLineDraft::amountCents)
                .containsExactly(tuple("7", 1000L), tuple("7 R", -250L));
    }

    @Test
    void hardNumbersOfHandMadeLists() throws Exception {
        FileReading reading = read(text("Date;Montant\n13/01/2026;1 234,50 €\n13/01/2026;(12,00)\n"
                + "13/01/2026;12,00-\n13/01/2026;−5,00\n13/01/2026;='7,00\n13/01/2026;1.000,00\n"
                + "13/01/2026;=\"\"8,00\"\"\n".replace("\"\"", "\"")));

        assertThat(lines(reading).stream().map(SaleLineDraft::amountCents))
                .startsWith(123_450L, -1200L, -1200L, -500L)
                .contains(100_000L, 800L);
        assertThat(reading.currency()).isEqualTo("EUR");
    }

    @Test
    void customersAreNormalisedAndNobodyStaysNobody() throws Exception {
        FileReading reading = read(text("""
                Date;Prénom;Nom;Courriel;Téléphone;Montant
                13/01/2026; Zoé ;d’Aubigné; Zoe@Example.ORG ;+33 6 12 34 56 78;1,00
                13/01/2026;;Client de passage;;;2,00
                13/01/2026;;;;;3,00
                """));

        CustomerDraft zoe = lines(reading).getFirst().customer();
        assertThat(zoe.name()).isEqualTo("Zoé d’Aubigné");
        assertThat(zoe.email()).isEqualTo("zoe@example.org");
        assertThat(zoe.phone()).isEqualTo("0612345678");
        assertThat(lines(reading).subList(1, 3))
                .allMatch(line -> line.customer().isAnonymous());
    }

    @Test
    void stampsWithAnOffsetMoveToTheShopsZoneOthersStay() throws Exception {
        FileReading reading =
                read(text("Created at,Total\n2026-01-13T23:30:00Z,1.00\n2026-07-13 19:30:00 -0400,2.00\n"));

        assertThat(lines(reading))
                .extracting(SaleLineDraft::day, SaleLineDraft::time)
                .containsExactly(
                        tuple(LocalDate.of(2026, 1, 14), LocalTime.of(0, 30)),
                        tuple(LocalDate.of(2026, 7, 14), LocalTime.of(1, 30)));
    }

    @Test
    void anOrderTotalRepeatedOnEachOfItsLinesCountsOnce() throws Exception {
        StringBuilder rows = new StringBuilder("Date,Order,Product,Total\n");
        for (int order = 1; order <= 6; order++) {
            rows.append("2026-01-13,%1$d,Bowl,%1$d0.00%n2026-01-13,%1$d,Plate,%1$d0.00%n".formatted(order));
        }

        assertThat(cents(read(text(rows.toString())))).isEqualTo(21_000);
    }

    @Test
    void theOwnersWordOnTheKindCounts() throws Exception {
        Path file = text("date,category,label,amount\n2026-01-13,retention,Letters,10.00\n");

        assertThat(read(file).kind()).isEqualTo(ImportKind.COSTS);
        assertThat(read(file, ReadingOptions.DEFAULT.withKind(ImportKind.SALES)).kind())
                .isEqualTo(ImportKind.SALES);
    }

    @Test
    void monthlyCostsOnTheFirstOfTheMonthNeedNoQuestion() throws Exception {
        FileReading reading = read(text("""
                date;categorie;libelle;montant
                01/01/2026;fidelisation;Courriels;10,00
                01/02/2026;fidelisation;Courriels;10,00
                01/03/2026;acquisition;Publicité;10,00
                """));

        assertThat(reading.questions()).isEmpty();
        assertThat(reading.drafts())
                .isInstanceOfSatisfying(
                        Drafts.CostRows.class,
                        costs -> assertThat(costs.costs())
                                .extracting(CostDraft::day)
                                .containsExactly(
                                        LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1)));
    }

    /** B.3/42. */
    @Test
    void progressCanStopTheReading() {
        assertThatThrownBy(() -> SpreadsheetImport.read(
                        DEMO.resolve("sales.csv"), ReadingOptions.DEFAULT, fraction -> fraction < 0.4))
                .isInstanceOf(CancellationException.class);
    }

    private Path text(String content) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), content);
    }

    private static FileReading read(Path file) throws FileRefused {
        return read(file, ReadingOptions.DEFAULT);
    }

    private static FileReading read(Path file, ReadingOptions options) throws FileRefused {
        return SpreadsheetImport.read(file, options, Progress.NONE);
    }

    private static List<SaleLineDraft> lines(FileReading reading) {
        return ((Drafts.SalesRows) reading.drafts()).lines();
    }

    private static List<LocalDate> days(FileReading reading) {
        return lines(reading).stream().map(SaleLineDraft::day).toList();
    }

    private static long cents(FileReading reading) {
        return lines(reading).stream().mapToLong(SaleLineDraft::amountCents).sum();
    }
}
