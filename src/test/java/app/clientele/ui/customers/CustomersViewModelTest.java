package app.clientele.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.loyalty.CustomerRow;
import app.clientele.metrics.CustomerFigures;
import app.clientele.metrics.Definitions;
import app.clientele.metrics.Figures;
import app.clientele.model.Customer;
import app.clientele.model.Period;
import app.clientele.model.Sale;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.report.PdfPages;
import app.clientele.ui.Counter;
import app.clientele.ui.common.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomersViewModelTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @TempDir
    private Path folder;

    private Counter counter;
    private CustomersViewModel model;

    @BeforeEach
    void openScreen() {
        counter = new Counter(folder);
        model = counter.customersModel();
        model.seenProperty().set(true);
    }

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void anEmptyShopIsToldFromAnUnreadOne() {
        assertThat(model.rows().noneProperty().get()).isTrue();
        assertThat(counter.customersModel().rows().noneProperty().get())
                .as("not seen, so not read")
                .isFalse();

        model.importCustomers();
        assertThat(counter.visited.screen).isEqualTo(Screen.IMPORTING);
    }

    /** The list, its file, its paper and the figures speak of the same customers and the same money. */
    @Test
    void screenPaperFileAndFiguresAgree() throws IOException {
        Customer anne = counter.customer("C-12", "Anne Leroy", "anne@exemple.fr", "");
        Customer zoe = counter.customer("C-13", "Zoé Lefèvre", "", "06 12 34 56 78");
        counter.sale(MAY, anne, "Roman", 2050);
        counter.sale(MAY.plusDays(1), anne, "Roman", -550);
        counter.sale(MAY.plusDays(2), zoe, "Poche", 900);
        counter.sale(MAY.plusDays(2), null, "Carte", 100);
        counter.dialogs.chosenFile = folder.resolve("clients.csv");

        counter.lists().saveCsv(model.list());
        counter.lists().print(model.list());

        Figures figures = Figures.of(counter.shop.books(), Period.ofDays(MAY, MAY.plusDays(30)), Definitions.DEFAULT);
        long cents = model.rows().shown().stream()
                .flatMap(row -> row.figures().stream())
                .mapToLong(CustomerFigures::netCents)
                .sum();
        assertThat(model.countProperty().get()).isEqualTo("2 clients");
        assertThat(figures.customers().known()).isEqualTo(2);
        assertThat(figures.customers().identifiedNetRevenueCents())
                .isEqualTo(cents)
                .isEqualTo(2400);
        assertThat(Files.readAllLines(folder.resolve("clients.csv")))
                .hasSize(1 + 2)
                .satisfies(lines -> assertThat(lines)
                        .anyMatch(line -> line.contains(";15,00;"))
                        .anyMatch(line -> line.contains(";9,00;")));
        String paper = PdfPages.of(counter.printed.getFirst(), 200).text();
        assertThat(paper).contains("Anne Leroy", "15,00", "Zoé Lefèvre", "9,00", "page 1 sur 1");
    }

    @ParameterizedTest
    @CsvSource({
        "lefevre,Zoé Lefèvre",
        "LEFÈVRE zoe,Zoé Lefèvre",
        "C-12,Anne Leroy",
        "anne@exemple.fr,Anne Leroy",
        "06 12 34,Zoé Lefèvre",
        "0612345678,Zoé Lefèvre"
    })
    void aCustomerIsFoundByAnyPartOfWhatIsKnown(String typed, String found) {
        counter.customer("C-12", "Anne Leroy", "anne@exemple.fr", "");
        counter.customer("C-13", "Zoé Lefèvre", "", "06 12 34 56 78");

        model.rows().queryProperty().set(typed);

        assertThat(model.rows().shown())
                .extracting(row -> row.customer().displayName())
                .containsExactly(found);
        assertThat(model.countProperty().get()).isEqualTo("1 client");
    }

    @Test
    void customersComeByNameWhateverCaseAndAccents() {
        counter.customer("", "Zoé", "", "");
        counter.customer("", "ÉMILE", "", "");
        counter.customer("", "anne", "", "");
        counter.customer("", "Fanny", "", "");

        assertThat(model.rows().shown())
                .extracting(row -> row.customer().name())
                .containsExactly("anne", "ÉMILE", "Fanny", "Zoé");
    }

    @Test
    void figuresCountVisitsUpToTheLastDayOfTheBooks() {
        Customer anne = counter.customer("C1", "Anne", "", "");
        counter.customer("C2", "Jamais Venue", "", "");
        counter.sale(MAY, anne, "Roman", 2000);
        counter.sale(MAY, anne, "Carnet", 500);
        counter.sale(MAY.plusDays(10), anne, "Roman", -700);
        counter.sale(MAY.plusDays(20), null, "Manga", 800);

        CustomerRow row = model.rows().shown().getFirst();
        assertThat(row.visits()).as("two tickets on one day are one visit").isEqualTo(1);
        assertThat(row.figures().map(CustomerFigures::netCents)).contains(1800L);
        assertThat(row.figures().map(CustomerFigures::last)).contains(MAY);
        assertThat(row.figures().map(CustomerFigures::silenceDays))
                .as("silent up to the last sale of the shop")
                .contains(20);
        assertThat(model.words().lastVisit(model.rows().shown().get(1))).isEqualTo("–");
        assertThat(model.words().status(model.rows().shown().get(1).figures())).isEqualTo("Jamais venu");
    }

    @Test
    void theCardShowsWhoItIsWhatWasBoughtAndAnswered() {
        Customer anne = counter.customer("C1", "Anne", "anne@exemple.fr", "");
        counter.sale(MAY, anne, "Roman", 2000);
        Sale refund = counter.sale(MAY.plusDays(3), anne, "Roman", -700);
        counter.surveys.add(new SurveyAnswer(0, SurveyQuestion.NPS, 9, MAY, anne.id(), "Merci"));

        model.open(anne.id());

        assertThat(model.profileProperty().get()).hasValueSatisfying(profile -> {
            assertThat(profile.card().customer()).isEqualTo(anne);
            assertThat(profile.card().sales()).hasSize(2).first().isEqualTo(refund);
            assertThat(profile.card().answers()).hasSize(1);
            assertThat(model.words().reason(profile)).contains("il y a 3 jours").contains("07/05/2026");
            assertThat(model.words().history(profile)).isEqualTo("1 visite, le 04/05/2026");
        });
    }

    @Test
    void anotherScreenCanPointAtACustomerBeforeTheListIsRead() {
        Customer anne = counter.customer("C1", "Anne", "", "");
        CustomersViewModel fresh = counter.customersModel();
        fresh.rows().queryProperty().set("someone else");

        fresh.open(anne.id());
        fresh.seenProperty().set(true);

        assertThat(fresh.profileProperty()
                        .get()
                        .map(profile -> profile.card().customer().name()))
                .contains("Anne");
    }

    @Test
    void aCustomerIsAddedByHandSelectedAndTakenBackByUndo() {
        model.add();
        model.form().nameProperty().set(" Anne Leroy ");
        model.form().phoneProperty().set("06 12 34 56 78");
        model.form().memberSince().textProperty().set("01/02/2026");
        model.save();

        assertThat(counter.customers.all()).singleElement().satisfies(customer -> {
            assertThat(customer.name()).isEqualTo("Anne Leroy");
            assertThat(customer.memberSince()).isEqualTo(LocalDate.of(2026, 2, 1));
        });
        assertThat(model.editingProperty().get()).isFalse();
        assertThat(model.profileProperty().get()).isPresent();
        assertThat(counter.said()).isEqualTo("Anne Leroy a été ajouté aux clients.");

        counter.undoStack.undoLast();
        assertThat(counter.customers.all()).isEmpty();
        assertThat(model.profileProperty().get()).isEmpty();
    }

    @Test
    void correctedContactFieldsShowAtOnceAndComeBackByUndo() {
        Customer anne = counter.customer("C1", "Anne", "", "");
        model.open(anne.id());
        model.edit();
        model.form().emailProperty().set("anne@exemple.fr");
        model.save();

        assertThat(model.profileProperty()
                        .get()
                        .map(profile -> profile.card().customer().email()))
                .contains("anne@exemple.fr");
        counter.undoStack.undoLast();
        assertThat(counter.customers.find(anne.id())).contains(anne);
        assertThat(model.profileProperty().get().map(profile -> profile.card().customer()))
                .contains(anne);
    }

    @Test
    void aCustomerKnownByNothingIsRefused() {
        model.add();
        model.form().cityProperty().set("Nîmes");
        model.save();

        assertThat(model.form().nameErrorProperty().get()).isNotEmpty();
        assertThat(model.editingProperty().get()).isTrue();
        assertThat(counter.customers.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"anne,'',''", "'',abc,''", "'','',31/02/2020", "'','',01/01/2030"})
    void aFieldThatCannotBeIsRefusedUnderIt(String email, String phone, String member) {
        model.add();
        CustomerForm form = model.form();
        form.nameProperty().set("Anne");
        form.emailProperty().set(email);
        form.phoneProperty().set(phone);
        form.memberSince().textProperty().set(member);
        model.save();

        assertThat(form.emailErrorProperty().get().isEmpty()).isEqualTo(email.isEmpty());
        assertThat(form.phoneErrorProperty().get().isEmpty()).isEqualTo(phone.isEmpty());
        assertThat(form.memberSince().errorProperty().get().isEmpty()).isEqualTo(member.isEmpty());
        assertThat(counter.customers.all()).isEmpty();
    }

    @Test
    void aNumberOfAnotherCustomerIsRefusedUnderItsField() {
        counter.customer("C1", "Anne", "", "");
        model.add();
        model.form().nameProperty().set("Zoé");
        model.form().numberProperty().set("C1");
        model.save();

        assertThat(model.form().numberErrorProperty().get()).contains("C1").contains("Anne");
        assertThat(model.editingProperty().get()).isTrue();
        assertThat(counter.customers.all()).hasSize(1);
        assertThat(counter.dialogs.errors).isEmpty();
    }

    @Test
    void aCustomerWithSalesIsNotDeletedAndTheReasonIsSaid() {
        Customer anne = counter.customer("C1", "Anne", "", "");
        counter.sale(MAY, anne, "Roman", 2000);
        model.open(anne.id());
        model.delete();

        assertThat(model.failureProperty().get())
                .startsWith("Anne ne peut pas être supprimé")
                .contains("1 vente");
        assertThat(counter.customers.find(anne.id())).isPresent();
        assertThat(counter.sales.ofCustomer(anne.id())).hasSize(1);
    }

    @Test
    void aDeletedCustomerLeavesTheAnswersUnlinkedAndGetsThemBackByUndo() {
        Customer anne = counter.customer("C1", "Anne", "", "");
        SurveyAnswer answer = counter.surveys.add(new SurveyAnswer(0, SurveyQuestion.NPS, 9, MAY, anne.id(), "Merci"));
        model.open(anne.id());
        model.delete();

        assertThat(counter.surveys.all()).extracting(SurveyAnswer::customerId).containsOnlyNulls();

        counter.undoStack.undoLast();
        assertThat(counter.surveys.all()).containsExactly(answer);
    }

    @Test
    void aCustomerThatNothingNamesIsDeletedAndComesBackByUndo() {
        Customer anne = counter.customer("C1", "Anne", "", "");
        model.open(anne.id());
        model.delete();

        assertThat(counter.customers.all()).isEmpty();
        assertThat(model.profileProperty().get()).isEmpty();

        counter.undoStack.undoLast();
        assertThat(counter.customers.all()).containsExactly(anne);
    }

    @Test
    void typedTextIsNotDroppedWithoutAsking() {
        Customer anne = counter.customer("C1", "Anne", "", "");
        model.open(anne.id());
        model.edit();
        model.cancelEdit();
        assertThat(counter.dialogs.questions).as("nothing was typed").isEmpty();

        model.edit();
        model.form().notesProperty().set("aime les romans");
        model.cancelEdit();
        assertThat(counter.dialogs.questions).hasSize(1);
        assertThat(model.editingProperty().get()).as("the owner said no").isTrue();
        model.open(anne.id());
        assertThat(model.editingProperty().get()).isTrue();

        counter.dialogs.answer = true;
        model.cancelEdit();
        assertThat(model.editingProperty().get()).isFalse();
        assertThat(counter.customers.find(anne.id())).contains(anne);
    }

    @Test
    void aFailedSaveKeepsTheFormAndSaysWhy() {
        model.add();
        model.form().nameProperty().set("Anne");
        counter.database.close();
        model.save();

        assertThat(model.failureProperty().get()).isNotEmpty();
        assertThat(model.editingProperty().get()).isTrue();
        assertThat(model.form().nameProperty().get()).isEqualTo("Anne");
    }

    @Test
    void theSelectedCustomerStaysSelectedWhenTheListIsSortedAndReadAnew() {
        Customer anne = counter.customer("C2", "Anne", "", "");
        counter.customer("C1", "Zoé", "", "");
        model.open(anne.id());

        model.rows().sort(Comparator.comparing(row -> row.customer().number()));
        assertThat(model.rows().shown())
                .extracting(row -> row.customer().name())
                .containsExactly("Zoé", "Anne");
        counter.customer("C0", "Bob", "", "");

        assertThat(model.rows().shown())
                .extracting(row -> row.customer().name())
                .containsExactly("Bob", "Zoé", "Anne");
        assertThat(model.rows().selectedProperty().get().map(CustomerRow::id)).contains(anne.id());
    }
}
