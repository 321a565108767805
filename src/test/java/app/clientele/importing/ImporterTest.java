package app.clientele.importing;

import static app.clientele.importing.TestFile.answer;
import static app.clientele.importing.TestFile.code;
import static app.clientele.importing.TestFile.cost;
import static app.clientele.importing.TestFile.customer;
import static app.clientele.importing.TestFile.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.clientele.importing.ImportOutcome.Status;
import app.clientele.model.Sale;
import app.clientele.model.SaleLine;
import app.clientele.model.UndoOutcome;
import app.clientele.store.BooksDump;
import app.clientele.store.CustomerStore;
import app.clientele.store.Database;
import app.clientele.store.ImportStore;
import app.clientele.store.SaleStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {

    private static final CustomerDraft NOBODY = CustomerDraft.ANONYMOUS;

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
        assertThat(new ImportStore(database).recount()).isEmpty();
        database.close();
    }

    private ImportOutcome store(FileReading reading) {
        try {
            return importer.commit(importer.plan(reading));
        } catch (FileChanged e) {
            throw new AssertionError(e);
        }
    }

    private static long batch(ImportOutcome outcome) {
        return Objects.requireNonNull(outcome.batch(), "nothing was stored");
    }

    private ImportOutcome sales(String name, SaleLineDraft... lines) {
        return store(TestFile.sales(folder, name, lines));
    }

    private List<String> books() {
        return BooksDump.of(database);
    }

    private List<Sale> tickets() {
        SaleStore sales = new SaleStore(database);
        return sales.summaries().reversed().stream()
                .map(ticket -> sales.find(ticket.id()).orElseThrow())
                .toList();
    }

    @Test
    void linesBecomeTicketsByDayAndNumberElseByDayAndCustomerElseAlone() {
        ImportOutcome outcome = sales(
                "a.csv",
                line("2024-01-10", "1", code("C1"), "tea", 1000),
                line("2024-01-10", "1", NOBODY, "cup", 500),
                line("2024-01-11", "1", NOBODY, "tea", 700),
                line("2024-01-12", "", code("C2"), "tea", 990),
                line("2024-01-12", "", code("C2"), "cup", 510),
                line("2024-01-12", "", NOBODY, "tea", 400),
                line("2024-01-12", "", NOBODY, "tea", 600),
                line("2024-01-13", "2", code("C1"), "tea", -1000));

        assertThat(tickets())
                .extracting(Sale::amountCents)
                .containsExactlyInAnyOrder(1500L, 700L, 1500L, 400L, 600L, -1000L);
        assertThat(outcome.status()).isEqualTo(Status.IMPORTED);
        assertThat(outcome.lines()).isEqualTo(8);
        assertThat(outcome.sales()).isEqualTo(5);
        assertThat(outcome.refunds()).isEqualTo(1);
        assertThat(outcome.created()).isEqualTo(6);
        assertThat(outcome.customersNew()).isEqualTo(2);
        assertThat(outcome.anonymousSales()).isEqualTo(3);
        assertThat(outcome.totalCents()).isEqualTo(3700);
        assertThat(outcome.refundsCents()).isEqualTo(-1000);
        assertThat(outcome.firstDay()).isEqualTo(LocalDate.of(2024, 1, 10));
        assertThat(outcome.lastDay()).isEqualTo(LocalDate.of(2024, 1, 13));
    }

    @Test
    void aTicketBelongsToTheFirstWhomItsLinesName() {
        sales("a.csv", line("2024-01-10", "1", NOBODY, "tea", 1), line("2024-01-10", "1", code("C1"), "cup", 2));

        long c1 = new CustomerStore(database).findByKey("C1").orElseThrow().id();
        assertThat(tickets()).singleElement().extracting(Sale::customerId).isEqualTo(c1);
    }

    @Test
    void theSameFileTwiceAddsNothingAndIsRecognised() {
        FileReading file = TestFile.sales(
                folder,
                "a.csv",
                line("2024-01-10", "1", code("C1"), "tea", 1000),
                line("2024-01-10", "", NOBODY, "", 5));
        long batch = batch(store(file));
        List<String> before = BooksDump.withImports(database);

        ImportOutcome again = store(file);

        assertThat(again.status()).isEqualTo(Status.NOTHING_NEW);
        assertThat(again.batch()).isNull();
        assertThat(again.alreadyThere()).isEqualTo(2);
        assertThat(again.created() + again.changed()).isZero();
        assertThat(again.sameFile()).isNotNull().extracting(PastImport::id).isEqualTo(batch);
        assertThat(BooksDump.withImports(database)).isEqualTo(before);
    }

    @Test
    void anOverlappingPeriodAddsOnlyWhatIsNew() {
        sales(
                "q1.csv",
                line("2024-03-30", "8", code("C1"), "tea", 100),
                line("2024-03-31", "", code("C1"), "cup", 200),
                line("2024-03-31", "", NOBODY, "cup", 300));
        ImportOutcome second = sales(
                "q2.csv",
                line("2024-03-31", "", NOBODY, "cup", 300),
                line("2024-03-31", "", code("C1"), "cup", 200),
                line("2024-03-31", "", code("C1"), "pot", 250),
                line("2024-04-01", "9", code("C1"), "tea", 400));

        assertThat(second.created()).isEqualTo(2);
        assertThat(second.alreadyThere()).isEqualTo(1);
        assertThat(tickets()).extracting(Sale::amountCents).containsExactlyInAnyOrder(100L, 450L, 300L, 400L);
    }

    @Test
    void trueTwinsSurviveAndTheNightsCountHolds() {
        SaleLineDraft coffee = line("2024-03-30", "", NOBODY, "coffee", 250);
        SaleLineDraft book = line("2024-03-30", "7", code("C1"), "book", 990);

        assertThat(sales("noon.csv", coffee, coffee, book).created()).isEqualTo(3);
        assertThat(sales("night.csv", coffee, coffee, coffee, book, book).created())
                .isEqualTo(2);
        assertThat(sales("noon again.csv", coffee, book).status()).isEqualTo(Status.NOTHING_NEW);

        assertThat(tickets()).extracting(Sale::amountCents).containsExactlyInAnyOrder(250L, 250L, 250L, 1980L);
    }

    @Test
    void aChangedLineIsCountedAndLeftWhenTheFileTellsItsTicketAgain() {
        sales("a.csv", line("2024-03-30", "7", NOBODY, "book", 990), line("2024-03-30", "7", NOBODY, "pen", 200));
        List<String> before = books();

        ImportOutcome outcome = sales(
                "b.csv", line("2024-03-30", "7", NOBODY, "book", 990), line("2024-03-30", "7", NOBODY, "pen", 250));

        assertThat(outcome.changed()).isEqualTo(1);
        assertThat(outcome.status()).isEqualTo(Status.NOTHING_NEW);
        assertThat(books()).isEqualTo(before);
    }

    @Test
    void inAListOfOrdersAnotherAmountIsAChangeAndNotASecondSale() {
        SaleLineDraft[] orders = new SaleLineDraft[25];
        for (int i = 0; i < orders.length; i++) {
            orders[i] = line("2024-03-30", "#" + i, NOBODY, "", 1000 + i);
        }
        sales("orders.csv", orders);
        orders[3] = line("2024-03-30", "#3", NOBODY, "", 500);

        ImportOutcome outcome = sales("orders later.csv", orders);

        assertThat(outcome.changed()).isEqualTo(1);
        assertThat(outcome.created()).isZero();
    }

    @Test
    void aLaterRefundOfATicketThatIsToldAgainReplacesNothingAndIsNotAddedToTheFirst() {
        sales("a.csv", line("2024-03-30", "#7", NOBODY, "", 5000), line("2024-03-30", "#7 R", NOBODY, "", -1000));

        ImportOutcome outcome = sales(
                "b.csv", line("2024-03-30", "#7", NOBODY, "", 5000), line("2024-03-30", "#7 R", NOBODY, "", -2000));

        assertThat(outcome.changed()).isEqualTo(1);
        assertThat(tickets()).extracting(Sale::amountCents).containsExactlyInAnyOrder(5000L, -1000L);
    }

    @Test
    void aTicketCutByTheEndOfAFileGrowsTogetherAgain() {
        sales("a.csv", line("2024-03-30", "7", NOBODY, "manga", 435));
        ImportOutcome rest = sales(
                "b.csv",
                line("2024-03-30", "7", NOBODY, "manga", 600),
                line("2024-03-30", "7", code("C1"), "pen", 200));

        assertThat(rest.created()).isEqualTo(1);
        assertThat(tickets()).singleElement().satisfies(ticket -> {
            assertThat(ticket.amountCents()).isEqualTo(1235);
            assertThat(ticket.customerId()).isNotNull();
        });
    }

    @Test
    void undoLeavesTheBooksAsIfTheImportHadNeverBeen() {
        store(TestFile.customers(folder, "c.csv", customer("C1", "Ann Lee", "", "0612345678")));
        sales("a.csv", line("2024-03-30", "7", NOBODY, "book", 990), line("2024-03-30", "", code("C1"), "pen", 200));
        List<String> before = BooksDump.withImports(database);
        FileReading second = TestFile.sales(
                folder,
                "b.csv",
                line("2024-03-30", "7", customer("C1", "Lee Ann", "a@example.org", ""), "ink", 300),
                line("2024-03-30", "", code("C1"), "pen", 200),
                line("2024-03-31", "8", code("C2"), "pen", 210));
        ImportOutcome imported = store(second);

        UndoOutcome undone = importer.undo(batch(imported));

        assertThat(BooksDump.withImports(database)).isEqualTo(before);
        assertThat(undone).isEqualTo(new UndoOutcome(batch(imported), 2, 1, 1, 0, 0));
        ImportOutcome again = store(second);
        assertThat(again.created()).isEqualTo(imported.created()).isEqualTo(2);
        assertThat(again.sameFile()).isNull();
    }

    @Test
    void undoOfTheFirstOfTwoOverlappingImportsLeavesTheSecondAlone() {
        SaleLineDraft march = line("2024-03-30", "7", customer("C1", "Ann", "a@example.org", ""), "book", 990);
        FileReading first = TestFile.sales(folder, "a.csv", march, line("2024-02-01", "1", code("C2"), "pen", 100));
        FileReading second = TestFile.sales(
                folder, "b.csv", march, line("2024-04-01", "2", customer("C1", "Ann", "", "0612345678"), "pen", 100));
        store(second);
        List<String> secondOnly = BooksDump.withImports(database);
        importer.undo(importer.pastImports().getFirst().id());
        assertThat(books()).isEmpty();

        long batch = batch(store(first));
        store(second);
        importer.undo(batch);

        assertThat(BooksDump.withImports(database)).isEqualTo(secondOnly);
    }

    @Test
    void whatTheOwnerChangedStaysWhenItsImportIsUndoneAndIsLeftAloneByTheNext() {
        FileReading file = TestFile.sales(
                folder,
                "a.csv",
                line("2024-03-30", "7", code("C1"), "book", 990),
                line("2024-03-30", "8", code("C1"), "pen", 200));
        long batch = batch(store(file));
        Sale changed = tickets().getFirst();
        new SaleStore(database)
                .update(new Sale(
                        changed.id(),
                        changed.day(),
                        changed.time(),
                        changed.number(),
                        changed.customerId(),
                        "",
                        "",
                        List.of(new SaleLine(
                                changed.lines().getFirst().id(), "Book, signed", "", 1000, null, 0, 1990))));

        UndoOutcome undone = importer.undo(batch);

        assertThat(undone.kept()).isEqualTo(1);
        assertThat(undone.sales()).isEqualTo(1);
        assertThat(undone.customers()).isZero();
        assertThat(tickets()).singleElement().extracting(Sale::amountCents).isEqualTo(1990L);
        assertThat(store(file).created()).isEqualTo(1);
        assertThat(tickets()).extracting(Sale::amountCents).containsExactlyInAnyOrder(1990L, 200L);
    }

    @Test
    void aFurtherLineDoesNotEnterATicketThatTheOwnerChanged() {
        sales("a.csv", line("2024-03-30", "7", NOBODY, "book", 990), line("2024-03-30", "7", NOBODY, "pen", 200));
        Sale ticket = tickets().getFirst();
        new SaleStore(database)
                .update(new Sale(
                        ticket.id(),
                        ticket.day(),
                        null,
                        "7",
                        null,
                        "",
                        "",
                        ticket.lines().subList(0, 1)));

        ImportOutcome outcome = sales(
                "b.csv", line("2024-03-30", "7", NOBODY, "book", 990), line("2024-03-30", "7", NOBODY, "pen", 200));

        assertThat(outcome.changed()).isEqualTo(1);
        assertThat(tickets()).singleElement().extracting(Sale::amountCents).isEqualTo(990L);
    }

    @Test
    void aFailureInTheMiddleLeavesNothing() {
        FileReading file = TestFile.of(folder, "a.csv", new Drafts.SalesRows(manyLines()));
        ImportPlan plan = importer.plan(file);

        assertThatThrownBy(() -> importer.commit(plan, fraction -> {
                    if (fraction > 0.5) {
                        throw new IllegalStateException("the cable");
                    }
                    return true;
                }))
                .hasMessage("the cable");

        assertThat(BooksDump.withImports(database)).isEmpty();
        assertThat(store(file).created()).isEqualTo(manyLines().size());
    }

    /** B.3/42. */
    @Test
    void stoppedInTheMiddleItLeavesNothing() {
        AtomicInteger calls = new AtomicInteger();
        ImportPlan plan = importer.plan(TestFile.of(folder, "a.csv", new Drafts.SalesRows(manyLines())));

        assertThatThrownBy(() -> importer.commit(plan, _ -> calls.incrementAndGet() < 4))
                .isInstanceOf(CancellationException.class);

        assertThat(calls).hasValue(4);
        assertThat(BooksDump.withImports(database)).isEmpty();
    }

    private static List<SaleLineDraft> manyLines() {
        return IntStream.range(0, 3000)
                .mapToObj(i -> line("2024-03-30", "" + i, code("C" + i % 50), "pen", i))
                .toList();
    }

    /** B.3/42. */
    @Test
    void aFileThatChangedSinceItWasReadIsNotStored() throws Exception {
        FileReading file = TestFile.sales(folder, "a.csv", line("2024-03-30", "7", NOBODY, "book", 990));
        ImportPlan plan = importer.plan(file);
        Files.writeString(file.file(), "something else");

        assertThatThrownBy(() -> importer.commit(plan)).isInstanceOf(FileChanged.class);
        Files.delete(file.file());
        assertThatThrownBy(() -> importer.commit(plan)).isInstanceOf(FileChanged.class);

        assertThat(BooksDump.withImports(database)).isEmpty();
    }

    @Test
    void aPlanThatLiesAboutWhileTheBooksMoveOnStoresNothingTwice() {
        FileReading file = TestFile.sales(folder, "a.csv", line("2024-03-30", "7", code("C1"), "book", 990));
        ImportPlan early = importer.plan(file);
        store(file);

        assertThat(commit(early).status()).isEqualTo(Status.NOTHING_NEW);
        assertThat(tickets()).hasSize(1);
    }

    private ImportOutcome commit(ImportPlan plan) {
        try {
            return importer.commit(plan);
        } catch (FileChanged e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void planningStoresNothing() {
        ImportOutcome outcome = importer.plan(
                        TestFile.sales(folder, "a.csv", line("2024-03-30", "7", code("C1"), "book", 990)))
                .outcome();

        assertThat(outcome.status()).isEqualTo(Status.DRY_RUN);
        assertThat(outcome.created()).isEqualTo(1);
        assertThat(outcome.customersNew()).isEqualTo(1);
        assertThat(BooksDump.withImports(database)).isEmpty();
    }

    @Test
    void answersAreKnownAgainByNumberOrByWhatTheySay() {
        FileReading file = TestFile.of(
                folder,
                "s.csv",
                new Drafts.AnswerRows(List.of(
                        answer("R1", "2024-01-01", code("C1"), 9, "merci"),
                        answer("R2", "2024-01-01", NOBODY, 3, ""),
                        answer("", "2024-01-02", NOBODY, 7, ""),
                        answer("", "2024-01-02", NOBODY, 7, ""))));
        assertThat(store(file).created()).isEqualTo(4);
        assertThat(store(file).status()).isEqualTo(Status.NOTHING_NEW);

        ImportOutcome later = store(TestFile.of(
                folder,
                "s2.csv",
                new Drafts.AnswerRows(List.of(
                        answer("R1", "2024-01-01", code("C1"), 8, "merci"),
                        answer("", "2024-01-02", NOBODY, 7, ""),
                        answer("R3", "2024-01-03", code("C2"), 10, "")))));

        assertThat(later.changed()).isEqualTo(1);
        assertThat(later.alreadyThere()).isEqualTo(1);
        assertThat(later.created()).isEqualTo(1);
        List<String> before = books();
        importer.undo(batch(later));
        assertThat(books()).hasSize(before.size() - 2).isSubsetOf(before);
    }

    @Test
    void costsAreKnownAgainAndACorrectedAmountIsAChange() {
        FileReading file = TestFile.of(
                folder,
                "k.csv",
                new Drafts.CostRows(List.of(
                        cost("2024-01-01", "Mails", 1000),
                        cost("2024-01-01", "Mails", 1000),
                        cost("2024-02-01", "", 500))));
        ImportOutcome first = store(file);
        assertThat(first.created()).isEqualTo(3);
        assertThat(first.totalCents()).isEqualTo(2500);

        ImportOutcome second = store(TestFile.of(
                folder,
                "k2.csv",
                new Drafts.CostRows(List.of(
                        cost("2024-01-01", "MAILS", 1000),
                        cost("2024-01-01", "Mails", 1200),
                        cost("2024-02-01", "", 600)))));

        assertThat(second.changed()).isEqualTo(1);
        assertThat(second.alreadyThere()).isEqualTo(1);
        assertThat(second.created()).isEqualTo(1);
    }
}
