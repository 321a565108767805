package app.clientele.importing;

import static app.clientele.importing.TestFile.line;
import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.finding.ChangedCustomer;
import app.clientele.importing.finding.ChangedRow;
import app.clientele.importing.finding.ChangedSale;
import app.clientele.importing.finding.CutTicket;
import app.clientele.importing.finding.NearMiss;
import app.clientele.importing.finding.PeriodOffer;
import app.clientele.model.AnswerFiling;
import app.clientele.model.Cost;
import app.clientele.model.Customer;
import app.clientele.model.FiledAnswer;
import app.clientele.model.Sale;
import app.clientele.model.SurveyAnswer;
import app.clientele.store.BooksDump;
import app.clientele.store.CostStore;
import app.clientele.store.CustomerStore;
import app.clientele.store.Database;
import app.clientele.store.ImportStore;
import app.clientele.store.SaleStore;
import app.clientele.store.SurveyStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file tells otherwise than the books is shown, replaced on the owner's word only, and comes back with an undo. */
class ReplacingTest {

    private static final StoringChoices REPLACE_CHANGED = new StoringChoices(true, false);
    private static final StoringChoices REPLACE_PERIOD = new StoringChoices(false, true);

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

    private static List<SaleLineDraft> tickets(long firstAmount) {
        List<SaleLineDraft> lines = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            lines.add(line(
                    "2024-03-01",
                    "T" + i,
                    TestFile.customer("C" + i, "Zoé " + i, "", ""),
                    "tea",
                    i == 0 ? firstAmount : 500 + i));
        }
        return lines;
    }

    private FileReading file(String name, List<SaleLineDraft> lines) {
        return TestFile.of(folder, name, new Drafts.SalesRows(lines));
    }

    @Test
    void aChangedSaleIsShownAndLeftUntilItIsConfirmed() throws Exception {
        importer.commit(importer.plan(file("a.csv", tickets(1000))));
        List<String> before = BooksDump.withImports(database);
        ImportPlan plan = importer.plan(file("b.csv", tickets(1250)));

        assertThat(plan.changed())
                .containsExactly(new ChangedSale(LocalDate.of(2024, 3, 1), "T0", "Zoé 0", 1000, 1250, false));
        assertThat(plan.hasNews()).isFalse();
        assertThat(importer.commit(plan).status()).isEqualTo(ImportOutcome.Status.NOTHING_NEW);
        assertThat(BooksDump.withImports(database)).isEqualTo(before);
    }

    @Test
    void aConfirmedChangeReplacesAndItsUndoBringsTheOldBack() throws Exception {
        importer.commit(importer.plan(file("a.csv", tickets(1000))));
        List<String> before = BooksDump.withImports(database);

        ImportOutcome outcome =
                importer.commit(importer.plan(file("b.csv", tickets(1250)), REPLACE_CHANGED), Progress.NONE);

        assertThat(outcome.changed()).isEqualTo(1);
        assertThat(outcome.created()).isZero();
        assertThat(BooksDump.of(database))
                .filteredOn(text -> text.contains("|T0|"))
                .singleElement()
                .asString()
                .contains("|1250");
        assertThat(importer.plan(file("c.csv", tickets(1250))).changed()).isEmpty();

        assertThat(importer.undoPreview(Objects.requireNonNull(outcome.batch())).back())
                .isEqualTo(1);
        importer.undo(outcome.batch());
        assertThat(BooksDump.withImports(database)).isEqualTo(before);
    }

    @Test
    void undoingTheFirstImportLeavesWhatReplacedIt() throws Exception {
        ImportOutcome first = importer.commit(importer.plan(file("a.csv", tickets(1000))));
        ImportOutcome second =
                importer.commit(importer.plan(file("b.csv", tickets(1250)), REPLACE_CHANGED), Progress.NONE);

        importer.undo(Objects.requireNonNull(first.batch()));
        assertThat(BooksDump.of(database))
                .filteredOn(text -> text.startsWith("sale "))
                .hasSize(20);
        importer.undo(Objects.requireNonNull(second.batch()));
        assertThat(BooksDump.withImports(database)).isEmpty();
    }

    @Test
    void whatTheOwnerChangedIsNeverReplaced() throws Exception {
        importer.commit(importer.plan(file("a.csv", tickets(1000))));
        SaleStore sales = new SaleStore(database);
        Sale mine = sales.summaries().stream()
                .filter(sale -> sale.number().equals("T0"))
                .map(sale -> sales.find(sale.id()).orElseThrow())
                .findFirst()
                .orElseThrow();
        sales.update(mine);
        List<String> before = BooksDump.of(database);

        ImportPlan plan = importer.plan(file("b.csv", tickets(1250)), REPLACE_CHANGED);
        importer.commit(plan, Progress.NONE);

        assertThat(plan.changed())
                .singleElement()
                .extracting(ChangedRow::byHand)
                .isEqualTo(true);
        assertThat(BooksDump.of(database)).isEqualTo(before);
    }

    @Test
    void aSourceThatRenamedItsProductsReplacesThePeriodAndGivesItBack() throws Exception {
        importer.commit(importer.plan(file(
                "a.csv",
                List.of(
                        line("2024-03-01", "", CustomerDraft.ANONYMOUS, "Thé", 250),
                        line("2024-03-02", "", CustomerDraft.ANONYMOUS, "Thé", 250),
                        line("2024-03-02", "", CustomerDraft.ANONYMOUS, "Pot", 900)))));
        List<String> before = BooksDump.withImports(database);
        FileReading renamed = file(
                "b.csv",
                List.of(
                        line("2024-03-01", "", CustomerDraft.ANONYMOUS, "Thé vert", 250),
                        line("2024-03-02", "", CustomerDraft.ANONYMOUS, "Thé vert", 250),
                        line("2024-03-02", "", CustomerDraft.ANONYMOUS, "Pot", 900)));

        ImportPlan plan = importer.plan(renamed);
        assertThat(plan.periodOffer())
                .contains(new PeriodOffer(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 2), 2, 500));
        assertThat(plan.nearMisses()).extracting(NearMiss::cents).containsExactly(250L, 250L);

        ImportOutcome outcome = importer.commit(importer.plan(renamed, REPLACE_PERIOD), Progress.NONE);
        assertThat(BooksDump.of(database)).hasSize(3).noneMatch(text -> text.contains("Thé|"));

        importer.undo(Objects.requireNonNull(outcome.batch()));
        assertThat(BooksDump.withImports(database)).isEqualTo(before);
    }

    @Test
    void anUndoSaysFirstWhatGoesAndWhatStays() throws Exception {
        ImportOutcome first = importer.commit(importer.plan(file("a.csv", tickets(1000))));
        importer.commit(importer.plan(file(
                "b.csv", List.of(tickets(1000).get(1), line("2024-03-05", "T99", CustomerDraft.ANONYMOUS, "pot", 5)))));
        SaleStore sales = new SaleStore(database);
        sales.summaries().stream()
                .filter(sale -> sale.number().equals("T0"))
                .forEach(sale -> sales.update(sales.find(sale.id()).orElseThrow()));
        List<String> before = BooksDump.withImports(database);

        UndoPreview preview = importer.undoPreview(Objects.requireNonNull(first.batch()));

        assertThat(BooksDump.withImports(database)).isEqualTo(before);
        assertThat(preview.rows()).isEqualTo(18);
        assertThat(preview.edited()).isEqualTo(1);
        assertThat(preview.toldByOthers()).isEqualTo(1);
        assertThat(importer.undo(Objects.requireNonNull(first.batch())).rows()).isEqualTo(18);
    }

    @Test
    void twoSalesThatLookAlikeAreShownAndBothKept() throws Exception {
        importer.commit(
                importer.plan(file("a.csv", List.of(line("2024-03-01", "A1", CustomerDraft.ANONYMOUS, "tea", 700)))));

        ImportPlan plan =
                importer.plan(file("b.csv", List.of(line("2024-03-01", "B7", CustomerDraft.ANONYMOUS, "tea", 700))));

        assertThat(plan.nearMisses()).containsExactly(new NearMiss(LocalDate.of(2024, 3, 1), 700, 1, "B7", "A1"));
        assertThat(plan.outcome().created()).isEqualTo(1);
    }

    private static SaleLineDraft sold(String ticket, String product, long cents) {
        return line("2024-03-01", ticket, CustomerDraft.ANONYMOUS, product, cents);
    }

    @Test
    void oneCorrectedLineOfASmallListIsAChange() throws Exception {
        importer.commit(importer.plan(file("a.csv", List.of(sold("1", "", 500), sold("2", "", 700)))));

        ImportPlan plan = importer.plan(file("b.csv", List.of(sold("1", "", 500), sold("2", "", 650))));

        assertThat(plan.outcome().changed()).isEqualTo(1);
        assertThat(plan.outcome().created()).isZero();
    }

    @Test
    void theOnlyLineOfATicketCorrectedAmongTicketsOfSeveralLinesIsAChange() throws Exception {
        importer.commit(importer.plan(
                file("a.csv", List.of(sold("1", "tea", 500), sold("1", "pot", 900), sold("2", "tea", 500)))));

        ImportPlan plan = importer.plan(
                file("b.csv", List.of(sold("1", "tea", 500), sold("1", "pot", 900), sold("2", "tea", 450))));

        assertThat(plan.outcome().changed()).isEqualTo(1);
        assertThat(plan.outcome().created()).isZero();
    }

    @Test
    void aListWhoseEveryAmountIsNewIsChangedAndNotDoubled() throws Exception {
        List<SaleLineDraft> before = new ArrayList<>();
        List<SaleLineDraft> after = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            for (String product : List.of("tea", "pot")) {
                before.add(sold("T" + i, product, 1000 + i));
                after.add(sold("T" + i, product, 1200 + i));
            }
        }
        importer.commit(importer.plan(file("a.csv", before)));

        ImportPlan plan = importer.plan(file("b.csv", after));

        assertThat(plan.outcome().changed()).isEqualTo(25);
        assertThat(plan.outcome().created()).isZero();
    }

    @Test
    void theOtherHalfOfACutFileIsNeverTakenForACorrection() throws Exception {
        importer.commit(importer.plan(file("a.csv", List.of(sold("1", "tea", 500), sold("2", "tea", 700)))));

        ImportPlan plan = importer.plan(file("b.csv", List.of(sold("2", "tea", 300), sold("3", "tea", 500))));

        assertThat(plan.outcome().created()).isEqualTo(2);
        assertThat(plan.outcome().changed()).isZero();
    }

    @Test
    void equalLinesOfATicketThatWasCutBetweenThemCountOnceAndTheOwnerIsTold() throws Exception {
        importer.commit(importer.plan(file("a.csv", List.of(sold("1", "tea", 500), sold("2", "tea", 250)))));

        ImportPlan cut = importer.plan(file("b.csv", List.of(sold("2", "tea", 250), sold("3", "tea", 500))));
        ImportPlan overlapping = importer.plan(
                file("c.csv", List.of(sold("1", "tea", 500), sold("2", "tea", 250), sold("3", "tea", 500))));

        assertThat(cut.outcome().created()).isEqualTo(1);
        assertThat(cut.cutTicket()).contains(new CutTicket(LocalDate.of(2024, 3, 1), "2", 1));
        assertThat(overlapping.cutTicket()).isEmpty();
    }

    private static CustomerDraft person(String phone, String city) {
        return new CustomerDraft(1, "C1", "Zoé", "", phone, city, null, null, Customer.Consent.UNKNOWN);
    }

    @Test
    void whatTheOwnerTypedOfACustomerStaysWhileTheRestIsReplaced() throws Exception {
        importer.commit(importer.plan(TestFile.customers(folder, "a.csv", person("0612345678", "Lyon"))));
        CustomerStore customers = new CustomerStore(database);
        Customer known = customers.all().getFirst();
        customers.update(new Customer(
                known.id(), "C1", "Zoé", "", "0698765432", "Lyon", null, null, Customer.Consent.UNKNOWN, "kind"));
        List<String> before = BooksDump.withImports(database);

        ImportPlan plan =
                importer.plan(TestFile.customers(folder, "b.csv", person("0611111111", "Paris")), REPLACE_CHANGED);
        ImportOutcome outcome = importer.commit(plan, Progress.NONE);

        assertThat(plan.changed())
                .containsExactly(new ChangedCustomer(
                        "Zoé",
                        List.of(
                                new ChangedCustomer.Field(ColumnRole.PHONE, "0698765432", "0611111111", true),
                                new ChangedCustomer.Field(ColumnRole.CITY, "Lyon", "Paris", false))));
        assertThat(customers.all().getFirst())
                .extracting(Customer::phone, Customer::city, Customer::notes)
                .containsExactly("0698765432", "Paris", "kind");
        importer.undo(Objects.requireNonNull(outcome.batch()));
        assertThat(BooksDump.withImports(database)).isEqualTo(before);
    }

    @Test
    void anAnswerAndACostThatTheOwnerChangedStay() throws Exception {
        importer.commit(importer.plan(TestFile.of(folder, "a.csv", answers(7, 8))));
        importer.commit(importer.plan(TestFile.of(folder, "b.csv", costs(100, 200))));
        SurveyStore answers = new SurveyStore(database);
        answers.update(answers.all().getFirst());
        CostStore costs = new CostStore(database);
        costs.update(costs.all().getFirst());

        ImportPlan answersAgain = importer.plan(TestFile.of(folder, "c.csv", answers(1, 2)), REPLACE_CHANGED);
        ImportPlan costsAgain = importer.plan(TestFile.of(folder, "d.csv", costs(101, 202)), REPLACE_CHANGED);
        importer.commit(answersAgain, Progress.NONE);
        importer.commit(costsAgain, Progress.NONE);

        assertThat(answersAgain.changed()).extracting(ChangedRow::byHand).containsExactly(true, false);
        assertThat(answers.all()).extracting(SurveyAnswer::score).containsExactly(7, 2);
        assertThat(costsAgain.changed()).extracting(ChangedRow::byHand).containsExactly(true, false);
        assertThat(costs.all()).extracting(Cost::amountCents).containsExactly(100L, 202L);
    }

    @Test
    void howTheOwnerFiledAnAnswerGoesOnToTheOneInItsPlaceAndBack() throws Exception {
        importer.commit(importer.plan(TestFile.of(folder, "a.csv", answers(7, 8))));
        SurveyStore answers = new SurveyStore(database);
        long first = answers.all().getFirst().id();
        AnswerFiling aside = new AnswerFiling(null, null, true, List.of("delivery"));
        answers.file(first, aside);

        ImportOutcome outcome = importer.commit(
                importer.plan(TestFile.of(folder, "b.csv", answers(1, 8)), REPLACE_CHANGED), Progress.NONE);
        FiledAnswer corrected = answers.allFiled().stream()
                .filter(answer -> answer.answer().score() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(corrected.filing()).isEqualTo(aside);

        AnswerFiling counted = new AnswerFiling(null, null, false, List.of("staff"));
        answers.file(corrected.answer().id(), counted);
        importer.undo(Objects.requireNonNull(outcome.batch()));
        assertThat(answers.allFiled())
                .filteredOn(answer -> answer.answer().id() == first)
                .extracting(FiledAnswer::filing)
                .containsExactly(counted);
    }

    private static Drafts answers(int first, int second) {
        return new Drafts.AnswerRows(List.of(
                TestFile.answer("A1", "2024-03-01", CustomerDraft.ANONYMOUS, first, ""),
                TestFile.answer("A2", "2024-03-01", CustomerDraft.ANONYMOUS, second, "")));
    }

    private static Drafts costs(long first, long second) {
        return new Drafts.CostRows(
                List.of(TestFile.cost("2024-03-01", "flyers", first), TestFile.cost("2024-03-02", "cards", second)));
    }
}
