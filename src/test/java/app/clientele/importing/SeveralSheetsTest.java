package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.clientele.importing.finding.Answer;
import app.clientele.importing.finding.MonthTotal;
import app.clientele.importing.finding.SheetChoice;
import app.clientele.importing.finding.TotalCheck;
import app.clientele.importing.sheet.FileRefused;
import app.clientele.model.SaleSummary;
import app.clientele.store.Database;
import app.clientele.store.SaleStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shop that keeps one sheet for each month loses none of them, and counts none twice. */
class SeveralSheetsTest {

    private static final String HEADINGS = "Date;Client;Article;Montant";
    private static final String[] JANUARY = {
        HEADINGS, "05/01/2026;Zoé;Thé;10,00", "17/01/2026;Léa;Thé;20,00", "17/01/2026;Léa;Thé;20,00"
    };
    private static final String[] FEBRUARY = {HEADINGS, "02/02/2026;Max;Thé;5,00", "03/02/2026;Zoé;Café;7,50"};
    private static final String[] MARCH = {HEADINGS, "04/03/2026;Max;Thé;1,00"};

    @TempDir
    Path folder;

    private Database database;
    private Importer importer;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("books"));
        importer = new Importer(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static SheetBook months() {
        return new SheetBook().sheet("Janvier", JANUARY).sheet("Février", FEBRUARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods"})
    void theOwnerIsAskedAndShownWhatEachAnswerMeans(String ending) throws Exception {
        FileReading reading = read(months(), "ventes." + ending, ReadingOptions.DEFAULT);

        Question question = reading.questions().getFirst();
        assertThat(question.id()).isEqualTo("sheets");
        assertThat(question.key()).isEqualTo("sheets");
        assertThat(question.textKey()).isEqualTo("sheets");
        assertThat(question.example()).isEqualTo("Janvier (3), Février (2)");
        assertThat(question.options()).containsExactly("all", "Janvier", "Février");
        assertThat(question.preselected()).isEqualTo("all");
        assertThat(question.answers().stream().map(SeveralSheetsTest::cents))
                .containsExactly(List.of(5000L, 1250L), List.of(5000L), List.of(1250L));
        assertThat(question.answers().stream().map(question::isNamed)).containsExactly(false, true, true);
        assertThat(reading.drafts().size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods"})
    void allAreReadOneAfterTheOther(String ending) throws Exception {
        FileReading reading = read(months(), "ventes." + ending, all());

        assertThat(reading.questions()).isEmpty();
        assertThat(amounts(reading)).containsExactly(1000L, 2000L, 2000L, 500L, 750L);
        assertThat(reading.readRows()).isEqualTo(5);
        assertThat(reading.readings().sheet()).isEqualTo("Janvier, Février");
        assertThat(reading.findings().sheets()).allMatch(SheetChoice::chosen);
        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void oneByItsNameIsReadAlone() throws Exception {
        FileReading answered = read(months(), "a.xlsx", ReadingOptions.DEFAULT.withAnswer("sheets", "février"));
        FileReading chosen = read(months(), "a.xlsx", ReadingOptions.DEFAULT.withSheet("Février"));

        assertThat(amounts(answered)).containsExactly(500L, 750L).isEqualTo(amounts(chosen));
        assertThat(answered.notes()).containsExactly(Note.of("other-sheets", "Février", "Janvier"));
        assertThat(chosen.notes()).isEqualTo(answered.notes());
    }

    @Test
    void anAnswerThatIsNoSheetAsksAgain() throws Exception {
        assertThat(read(months(), "a.xlsx", ReadingOptions.DEFAULT.withAnswer("sheets", "Mars"))
                        .questions())
                .hasSize(1);
    }

    @Test
    void aSummaryOfOtherHeadingsAndAHiddenSheetStayOutside() throws Exception {
        SheetBook book = months().sheet("Récap", "Mois;Panier moyen;Visites", "Janvier;12,5;100", "Février;9,5;80")
                .hidden("Brouillon", MARCH);

        assertThat(read(book, "a.xlsx", ReadingOptions.DEFAULT)
                        .questions()
                        .getFirst()
                        .options())
                .containsExactly("all", "Janvier", "Février");
        FileReading reading = read(book, "a.xlsx", all());
        assertThat(amounts(reading)).hasSize(5);
        assertThat(reading.notes()).containsExactly(Note.of("other-sheets", "Janvier, Février", "Récap"));
    }

    @Test
    void aSummaryLongerThanEachMonthIsStillNotTheSales() throws Exception {
        String[] summary = {"Date;Total du jour", "05/01/2026;1", "06/01/2026;2", "07/01/2026;3", "08/01/2026;4"};

        assertThat(read(months().sheet("Récap", summary), "a.xlsx", ReadingOptions.DEFAULT)
                        .questions()
                        .getFirst()
                        .options())
                .containsExactly("all", "Janvier", "Février");
    }

    @Test
    void aYearThatRepeatsTheMonthsIsSaidAndNothingPreselected() throws Exception {
        SheetBook book =
                months().sheet("Année", HEADINGS, JANUARY[1], JANUARY[2], JANUARY[3], FEBRUARY[1], FEBRUARY[2]);

        Question question =
                read(book, "a.xlsx", ReadingOptions.DEFAULT).questions().getFirst();

        assertThat(question.textKey()).isEqualTo("repeating-sheet");
        assertThat(question.otherExample()).isEqualTo("Année");
        assertThat(question.otherRow()).isEqualTo(5);
        assertThat(question.preselected()).isNull();
        assertThat(question.options()).containsExactly("all", "others", "Janvier", "Février", "Année");
        assertThat(amounts(read(book, "a.xlsx", ReadingOptions.DEFAULT.withAnswer("sheets", "others"))))
                .containsExactly(1000L, 2000L, 2000L, 500L, 750L);
        assertThat(amounts(read(book, "a.xlsx", all()))).hasSize(10);
    }

    @Test
    void otherHeadingsAreNotAsked() throws Exception {
        SheetBook book = new SheetBook()
                .sheet("Ventes", JANUARY)
                .sheet("Frais", "Date;Catégorie;Libellé;Montant", "05/01/2026;fidélité;Cartes;10,00");

        assertThat(read(book, "a.xlsx", ReadingOptions.DEFAULT).questions()).isEmpty();
    }

    @Test
    void columnsInAnotherOrderAndOneMoreAreReadByTheirHeadings() throws Exception {
        SheetBook book = new SheetBook()
                .sheet("Janvier", "Date;Client;Article;Paiement;Montant", "17/01/2026;Zoé;Thé;CB;10,00")
                .sheet("Février", "Montant;Note;article ;Client;Paiement;Date", "5,00;x;Café;Léa;CB;02/02/2026");

        assertThat(lines(read(book, "a.xlsx", all())))
                .satisfiesExactly(january -> assertThat(january.product()).isEqualTo("Thé"), february -> {
                    assertThat(february.day()).isEqualTo(LocalDate.of(2026, 2, 2));
                    assertThat(february.product()).isEqualTo("Café");
                    assertThat(february.customer().name()).isEqualTo("Léa");
                    assertThat(february.amountCents()).isEqualTo(500);
                });
    }

    @Test
    void eachSheetMayHaveTitlesAndATotalOfItsOwn() throws Exception {
        SheetBook book = new SheetBook()
                .sheet("Janvier", HEADINGS, "17/01/2026;Zoé;Thé;10,00", "18/01/2026;Zoé;Thé;1,00", "Total;;;11,00")
                .sheet("Février", "Ma boutique", "", HEADINGS, "02/02/2026;Léa;Thé;5,00", "Total;;;5,00");

        FileReading reading = read(book, "a.xlsx", all());

        assertThat(amounts(reading)).containsExactly(1000L, 100L, 500L);
        assertThat(reading.ignored())
                .containsExactly(
                        new IgnoredRow("Janvier", 4, "Total", "total-row"),
                        new IgnoredRow("Février", 5, "Total", "total-row"));
        assertThat(reading.findings().totals()).hasSize(2).allMatch(TotalCheck::agrees);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void theDatesAreDecidedOverAllSheets() throws Exception {
        FileReading reading = read(months(), "a.xlsx", all());

        assertThat(lines(reading).getLast().day()).isEqualTo(LocalDate.of(2026, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"avril, mai", "avril 2026, mai 2026", "2026-04, 2026-05"})
    void theNamesOfTheSheetsSayWhichMonthTheirOwnDatesAreOf(String names) throws Exception {
        String[] sheets = names.split(", ", -1);
        SheetBook book = new SheetBook()
                .sheet(sheets[0], HEADINGS, "05/04/2026;Zoé;Thé;1,00", "01/04/2026;Zoé;Thé;1,00")
                .sheet(sheets[1], HEADINGS, "04/05/2026;Léa;Thé;2,00", "05/05/2026;Léa;Thé;2,00");

        assertThat(days(read(book, "a.xlsx", all())))
                .containsExactly(
                        LocalDate.of(2026, 4, 5),
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 5, 4),
                        LocalDate.of(2026, 5, 5));
    }

    @Test
    void itemsSideBySideOnASheetForEachMonthAreJoined() throws Exception {
        String two = "Commande;Date;Client;Article 1;Prix 1;Article 2;Prix 2";
        SheetBook book = new SheetBook()
                .sheet("Janvier", two, "1;13/01/2026;Zoé;Thé;5,00;Pot;9,00", "2;14/01/2026;Ann;Thé;5,00;;")
                .sheet(
                        "Février",
                        two + ";Article 3;Prix 3",
                        "3;13/02/2026;Zoé;Thé;5,00;Pot;9,00;Bol;4,00",
                        "4;15/02/2026;Ann;Bol;4,00;;;;");

        FileReading reading = read(book, "a.xlsx", all());

        assertThat(reading.questions()).isEmpty();
        assertThat(amounts(reading)).containsExactly(500L, 900L, 500L, 500L, 900L, 400L, 400L);
    }

    @Test
    void aQuestionAndATotalNameTheirSheet() throws Exception {
        SheetBook unclear = new SheetBook()
                .sheet("Un", "Date;Client;Montant", "05/05/2026;Zoé;1,00")
                .sheet("Deux", "Date;Client;Montant", "05/05/2026;Zoé;2,00", "04/02/2026;Ann;2,00");
        Question question = read(unclear, "a.xlsx", all()).questions().getFirst();
        assertThat(question.id()).isEqualTo("date-order");
        assertThat(question.sheet()).isEqualTo("Deux");
        assertThat(question.row()).isEqualTo(3);

        SheetBook totals = months().sheet("Mars", JANUARY[0], "13/03/2026;9;Ann;1,00", ";;Total;1,00");
        assertThat(read(totals, "b.xlsx", all()).findings().totals())
                .extracting(TotalCheck::sheet, TotalCheck::row)
                .containsExactly(tuple("Mars", 3));
    }

    @Test
    void aRejectedRowIsNamedByItsSheet() throws Exception {
        SheetBook book = new SheetBook()
                .sheet("Janvier", HEADINGS, JANUARY[1], JANUARY[2], JANUARY[3], "31/02/2026;Zoé;Thé;1,00")
                .sheet(
                        "Février",
                        "Date;Montant;Article;Client",
                        "02/02/2026;5,00;Thé;Léa",
                        "03/02/2026;6,00;Thé;Léa",
                        "04/02/2026;x;Thé;Léa");

        FileReading reading = read(book, "a.xlsx", all());

        assertThat(reading.problems())
                .containsExactly(
                        new RowProblem("Janvier", 5, "Date", "31/02/2026", "no-such-date"),
                        new RowProblem("Février", 4, "Montant", "x", "not-a-number"));
        Path rejects = folder.resolve("rejects.csv");
        RejectFile.write(reading, rejects, new RejectFile.Words("Ligne", "Colonne", "Raison", RowProblem::reason));
        assertThat(Files.readString(rejects).split("\r\n", 0))
                .containsExactly(
                        "\uFEFFDate;Client;Article;Montant;Ligne;Colonne;Raison",
                        "31/02/2026;Zoé;Thé;1,00;Janvier!5;Date;no-such-date",
                        "04/02/2026;Léa;Thé;x;Février!4;Montant;not-a-number");
    }

    @Test
    void anIgnoredRowOfOneSheetIsBroughtBackAlone() throws Exception {
        String[] rows = {"Date;Client;Statut;Montant", "17/01/2026;Zoé;Payé;10,00", "18/01/2026;Zoé;Annulé;2,00"};
        SheetBook book = new SheetBook().sheet("A", rows).sheet("B", rows);

        FileReading reading = read(book, "a.xlsx", all().bringingBack(new RowPlace("B", 3)));

        assertThat(reading.ignored()).containsExactly(new IgnoredRow("A", 3, "Annulé", "cancelled"));
        assertThat(amounts(reading)).containsExactly(1000L, 1000L, 200L);
    }

    @Test
    void anOrderDoesNotGoOnOnTheNextSheet() throws Exception {
        String headings = "Date;Ticket;Article;Montant";
        SheetBook book = new SheetBook()
                .sheet("Janvier", headings, "17/01/2026;1;Thé;30,00", ";1;Café;", "18/01/2026;2;Thé;5,00", ";2;Café;")
                .sheet("Février", headings, ";2;Thé;7,00", "03/02/2026;3;Thé;8,00");

        assertThat(read(book, "a.xlsx", all()).problems())
                .containsExactly(new RowProblem("Février", 2, "Date", "", "missing-date"));
    }

    @Test
    void aMonthLaterOnlyTheNewSheetIsAdded() throws Exception {
        store(read(months(), "ventes.xlsx", importer.options().withAnswer("sheets", "all")));

        FileReading later = read(months().sheet("Mars", MARCH), "ventes.xlsx", importer.options());

        assertThat(later.questions())
                .as("the answer holds for files like this one")
                .isEmpty();
        ImportOutcome outcome = store(later);
        assertThat(outcome.created()).isEqualTo(1);
        assertThat(outcome.alreadyThere()).isEqualTo(4);
        assertThat(storedCents()).isEqualTo(5000 + 1250 + 100);
    }

    @Test
    void aMonthReadAloneBeforeIsNotDoubled() throws Exception {
        store(read(new SheetBook().sheet("Janvier", JANUARY), "ventes.xlsx", importer.options()));

        ImportOutcome outcome =
                store(read(months(), "ventes.xlsx", importer.options().withAnswer("sheets", "all")));

        assertThat(outcome.created()).isEqualTo(2);
        assertThat(outcome.alreadyThere()).isEqualTo(2);
        assertThat(storedCents()).isEqualTo(5000 + 1250);
    }

    @Test
    void numberedTicketsThatBeginAnewOnEachSheetStayApart() throws Exception {
        String headings = "Date;Ticket;Client;Montant";
        SheetBook book = new SheetBook()
                .sheet("Janvier", headings, "17/01/2026;1;Zoé;1,00", "18/01/2026;2;Zoé;2,00")
                .sheet("Février", headings, "17/02/2026;1;Zoé;3,00", "18/02/2026;2;Zoé;4,00");

        assertThat(store(read(book, "a.xlsx", all())).created()).isEqualTo(4);
        store(read(
                book.sheet("Mars", headings, "17/03/2026;1;Zoé;5,00"),
                "a.xlsx",
                importer.options().withAnswer("sheets", "all")));
        assertThat(storedCents()).isEqualTo(1500);
    }

    @Test
    void sameRowsOnTwoSheetsAreTwoSalesWhenAllWereWanted() throws Exception {
        SheetBook tills = new SheetBook().sheet("Caisse 1", JANUARY).sheet("Caisse 2", JANUARY);

        assertThat(read(tills, "a.xlsx", ReadingOptions.DEFAULT)
                        .questions()
                        .getFirst()
                        .options())
                .as("all but one of two is the other one")
                .containsExactly("all", "Caisse 1", "Caisse 2");
        store(read(tills, "a.xlsx", all()));
        assertThat(storedCents()).isEqualTo(2 * 5000);
        store(read(new SheetBook().sheet("Caisse 1", JANUARY), "b.xlsx", importer.options()));
        assertThat(storedCents()).isEqualTo(2 * 5000);
    }

    @Test
    void anAnswerBeforeIsAskedAgainOnceASheetRepeatsOthers() throws Exception {
        store(read(months(), "ventes.xlsx", importer.options().withAnswer("sheets", "all")));

        FileReading later = read(months().sheet("Copie", FEBRUARY), "ventes.xlsx", importer.options());

        assertThat(later.questions().getFirst().otherExample()).isEqualTo("Copie");
    }

    private static ReadingOptions all() {
        return ReadingOptions.DEFAULT.withAnswer("sheets", "all");
    }

    private FileReading read(SheetBook book, String name, ReadingOptions options) throws FileRefused, IOException {
        return SpreadsheetImport.read(book.write(folder.resolve(name)), options, Progress.NONE);
    }

    private ImportOutcome store(FileReading reading) throws FileChanged {
        assertThat(reading.questions()).isEmpty();
        return importer.commit(importer.plan(reading));
    }

    private long storedCents() {
        return new SaleStore(database)
                .summaries().stream().mapToLong(SaleSummary::amountCents).sum();
    }

    private static List<SaleLineDraft> lines(FileReading reading) {
        assertThat(reading.questions()).isEmpty();
        return ((Drafts.SalesRows) reading.drafts()).lines();
    }

    private static List<Long> amounts(FileReading reading) {
        return lines(reading).stream().map(SaleLineDraft::amountCents).toList();
    }

    private static List<LocalDate> days(FileReading reading) {
        return lines(reading).stream().map(SaleLineDraft::day).toList();
    }

    private static List<Long> cents(Answer answer) {
        return answer.months().stream().map(MonthTotal::cents).toList();
    }
}
