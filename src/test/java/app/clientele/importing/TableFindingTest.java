package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.sheet.FileRefused;
import app.clientele.model.SurveyQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where on a sheet the rows stand: headings in two rows, several tables, rows wider than what they hold. */
class TableFindingTest {

    @TempDir
    Path folder;

    /** B.3/28. */
    @Test
    void headingsInTwoRowsAreJoined() throws Exception {
        FileReading groups = read(text("""
                Ventes de mars
                ;Vente;;Client;
                Date;N°;Montant TTC;Prénom;Nom
                13/03/2026;1;12,00;Zoé;Martin
                14/03/2026;2;8,00;Luc;Petit
                """));

        assertThat(groups.readings().headerRow()).isEqualTo(3);
        assertThat(groups.readings().columns())
                .containsEntry("ticket", "Vente / N°")
                .containsEntry("amount", "Vente / Montant TTC")
                .containsEntry("first_name", "Client / Prénom");
        assertThat(cents(groups)).isEqualTo(2000);

        FileReading halves = read(text("""
                Date;Ticket;Montant;
                ;;HT;TTC
                13/03/2026;1;10,00;12,00
                14/03/2026;2;5,00;6,00
                """));

        assertThat(halves.readings().columns()).containsEntry("date", "Date").containsEntry("amount", "Montant / TTC");
        assertThat(cents(halves)).isEqualTo(1800);
        assertThat(halves.problems()).isEmpty();
    }

    @Test
    void aTitleOrAFirstRowIsNoHalfOfTheHeadings() throws Exception {
        FileReading titled = read(text("""
                Boutique du Port;;
                Date;Client;Montant
                13/03/2026;Zoé;12,00
                """));
        FileReading persons = read(text("""
                Nom;Courriel;Ville
                Zoé Martin;;Nantes
                Luc Petit;luc@example.org;
                """));

        assertThat(titled.readings().columns()).containsEntry("date", "Date");
        assertThat(persons.goodRows()).isEqualTo(2);
    }

    @Test
    void ofSeveralTablesTheOneWithDateAmountAndMostRowsIsRead() throws Exception {
        FileReading reading = read(text("""
                Taux;Base HT;TVA;Total TTC
                5,5 %;100,00;5,50;105,50
                20 %;100,00;20,00;120,00

                Date;Ticket;Article;Montant TTC
                13/03/2026;1;Bol;12,00
                14/03/2026;2;Assiette;8,00
                15/03/2026;3;Assiette;8,00

                Mode de paiement;Nombre;Montant
                Carte;2;20,00
                Espèces;1;8,00
                """));

        assertThat(reading.readings().headerRow()).isEqualTo(5);
        assertThat(cents(reading)).isEqualTo(2800);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.ignored())
                .extracting(IgnoredRow::row, IgnoredRow::reason)
                .containsExactly(tuple(10, "other-table"), tuple(11, "other-table"), tuple(12, "other-table"));
        assertThat(reading.notes()).contains(Note.of("other-tables", "1, 10"));
        assertThat(reading.readRows()).isEqualTo(6);
    }

    @Test
    void aSummaryBesideTheListIsLeftAside() throws Exception {
        FileReading reading = read(text("""
                Date;Client;Montant;;Mois;Total
                13/01/2026;Zoé;12,00;;Janvier;20,00
                14/01/2026;Luc;8,00;;Février;8,00
                15/02/2026;Luc;8,00;;;
                16/02/2026;Luc;9,00;;;
                17/02/2026;Luc;9,00;;;
                """));

        assertThat(reading.readings().columns())
                .containsEntry("amount", "Montant")
                .containsEntry("date", "Date");
        assertThat(cents(reading)).isEqualTo(4600);
    }

    @Test
    void anEmptyColumnInsideATableIsNoBorder() throws Exception {
        FileReading reading = read(text("""
                Date;Montant;;Client;Article
                13/01/2026;12,00;;Zoé;Bol
                14/01/2026;8,00;;Luc;Bol
                15/02/2026;8,00;;;Bol
                """));

        assertThat(reading.readings().columns())
                .containsEntry("customer_name", "Client")
                .containsEntry("product", "Article");
    }

    @Test
    void itemsSideBySideBecomeLinesOfOneOrder() throws Exception {
        FileReading reading = read(text("""
                order_id,order_number,order_date,status,order_total,shipping_total,billing_first_name,billing_last_name,Product Item 1 Name,Product Item 1 Quantity,Product Item 1 Total,Product Item 2 Name,Product Item 2 Quantity,Product Item 2 Total
                81,1041,2026-03-15,completed,55.00,5.00,Ann,Lee,Candle,2,40.00,Soap,1,10.00
                82,1042,2026-03-16,completed,12.00,2.00,Bob,Ray,Soap,1,10.00,,,
                83,1043,2026-03-16,cancelled,22.00,2.00,Bob,Ray,Soap,1,10.00,Bowl,1,10.00
                """));

        assertThat(reading.readings().source()).isEqualTo("WooCommerce");
        assertThat(reading.problems()).isEmpty();
        assertThat(lines(reading))
                .extracting(
                        SaleLineDraft::ticketNumber,
                        SaleLineDraft::product,
                        SaleLineDraft::quantityThousandths,
                        SaleLineDraft::amountCents,
                        line -> line.customer().name())
                .containsExactly(
                        tuple("1041", "Candle", 2000L, 5500L, "Ann Lee"),
                        tuple("1041", "Soap", 1000L, 0L, "Ann Lee"),
                        tuple("1042", "Soap", 1000L, 1200L, "Bob Ray"));
        assertThat(reading.ignored()).extracting(IgnoredRow::reason).containsOnly("cancelled");
    }

    @Test
    void numberedItemsWithoutATotalOfTheOrderAreItsAmounts() throws Exception {
        FileReading reading = read(text("""
                Date;Commande;Client;Article 1;Qté 1;Montant 1;Article 2;Qté 2;Montant 2
                15/03/2026;7;Zoé;Bol;2;24,00;Tasse;1;5,00
                16/03/2026;8;Luc;Bol;1;12,00;;;
                """));

        assertThat(lines(reading))
                .extracting(SaleLineDraft::ticketNumber, SaleLineDraft::product, SaleLineDraft::amountCents)
                .containsExactly(tuple("7", "Bol", 2400L), tuple("7", "Tasse", 500L), tuple("8", "Bol", 1200L));
    }

    @Test
    void answersSideBySideBecomeAnAnswerEach() throws Exception {
        FileReading reading = read(text("""
                Horodatage;Courriel;Recommanderiez-vous la boutique ?;Êtes-vous satisfait ?;Était-ce facile ?;Commentaire
                15/03/2026 10:12:00;zoe@example.org;9;5;6;Merci
                16/03/2026 11:00:00;;3;;7;
                """));

        assertThat(reading.kind()).isEqualTo(ImportKind.SURVEYS);
        assertThat(((Drafts.AnswerRows) reading.drafts()).answers())
                .extracting(AnswerDraft::question, AnswerDraft::score, AnswerDraft::comment)
                .containsExactly(
                        tuple(SurveyQuestion.NPS, 9, "Merci"),
                        tuple(SurveyQuestion.CSAT, 5, ""),
                        tuple(SurveyQuestion.CES, 6, ""),
                        tuple(SurveyQuestion.NPS, 3, ""),
                        tuple(SurveyQuestion.CES, 7, ""));
    }

    @Test
    void columnsWithoutHeadingsGoByTheirLettersAndAreAsked() throws Exception {
        Path file = text("""
                1001;13/12/2020;Bol bleu;11,37
                1002;14/12/2020;Tasse;12,00
                1003;15/12/2020;Bol bleu;2,50
                """);

        FileReading open = read(file);

        assertThat(open.questions())
                .extracting(Question::id, Question::row, Question::options)
                .containsExactly(tuple("headings", 1, List.of("as-found")));
        assertThat(open.readings().columns()).containsEntry("date", "B").containsEntry("amount", "D");
        assertThat(open.readings().headerRow()).isZero();
        FileReading confirmed =
                SpreadsheetImport.read(file, ReadingOptions.DEFAULT.withAnswer("headings", "as-found"), Progress.NONE);
        assertThat(cents(confirmed)).isEqualTo(2587);
        FileReading byHand =
                SpreadsheetImport.read(file, ReadingOptions.DEFAULT.withRole(0, ColumnRole.TICKET), Progress.NONE);
        assertThat(lines(byHand)).extracting(SaleLineDraft::ticketNumber).containsExactly("1001", "1002", "1003");
    }

    private Path text(String content) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), content);
    }

    private static FileReading read(Path file) throws FileRefused {
        return SpreadsheetImport.read(file, ReadingOptions.DEFAULT, Progress.NONE);
    }

    private static List<SaleLineDraft> lines(FileReading reading) {
        return ((Drafts.SalesRows) reading.drafts()).lines();
    }

    private static long cents(FileReading reading) {
        return lines(reading).stream().mapToLong(SaleLineDraft::amountCents).sum();
    }
}
