package app.clientele.ui.customers;

import static app.clientele.ui.Awaiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.loyalty.CustomerRow;
import app.clientele.model.Customer;
import app.clientele.model.CustomerDetails;
import app.clientele.settings.Setting;
import app.clientele.settings.Settings;
import app.clientele.ui.Counter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CustomersViewTest {

    private static final Setting<String> REMEMBERED = Setting.text("columns.customers-table", "");

    @TempDir
    private Path folder;

    private Counter counter;
    private Customer anne;
    private CustomersViewModel model;

    @Start
    void open(Stage stage) {
        counter = new Counter(folder);
        anne = counter.customer("C2", "Anne Leroy", "anne@exemple.fr", "");
        counter.customer("C1", "Zoé Lefèvre", "", "06 12 34 56 78");
        counter.sale(LocalDate.of(2026, 5, 4), anne, "Roman", 2000);
        model = counter.customersModel();
        counter.show(stage, CustomersView.class, makers(model));
    }

    private Map<Class<?>, Supplier<?>> makers(CustomersViewModel shown) {
        return Map.of(
                CustomersView.class,
                () -> new CustomersView(shown, counter.texts, counter.settings, counter.lists()),
                CustomerCardPane.class,
                () -> new CustomerCardPane(shown, counter.texts, counter.formats, List.of()),
                CustomerFormPane.class,
                () -> new CustomerFormPane(shown),
                BestCustomersPane.class,
                () -> new BestCustomersPane(
                        counter.bestCustomersModel(), counter.texts, counter.settings, counter.lists()),
                ReferralsPane.class,
                () -> new ReferralsPane(counter.referralsModel(), counter.texts, counter.settings, counter.lists()),
                DuplicatesPane.class,
                () -> new DuplicatesPane(counter.duplicatesModel(), counter.texts, counter.settings, counter.lists()));
    }

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void aCustomerIsSearchedOpenedAndCorrectedByKeyboard(FxRobot robot) {
        robot.clickOn("#customers-search").write("leroy");
        assertThat(table(robot).getItems()).hasSize(1);

        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.DOWN);
        assertThat(label(robot, "#customers-card-name")).isEqualTo("Anne Leroy");
        assertThat(label(robot, "#customers-card-value")).contains("20,00");

        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#customers-form").query().isVisible()).isTrue();
        robot.clickOn("#customers-phone").write("06 98 76 54 32").type(KeyCode.ENTER);

        assertThat(robot.lookup("#customers-form").query().isVisible()).isFalse();
        assertThat(label(robot, "#customers-card-contact")).contains("06 98 76 54 32");
        assertThat(counter.customers.find(anne.id()).map(Customer::phone)).contains("06 98 76 54 32");
    }

    @Test
    void aWrongFieldIsToldUnderItAndEscLeaves(FxRobot robot) {
        robot.clickOn("#customers-add")
                .clickOn("#customers-email")
                .write("anne@")
                .type(KeyCode.ENTER);

        Label error = robot.lookup("#customers-email-error").queryAs(Label.class);
        assertThat(error.isVisible()).isTrue();
        assertThat(error.getText()).contains("anne@");
        assertThat(counter.customers.all()).hasSize(2);

        counter.dialogs.answer = true;
        robot.type(KeyCode.ESCAPE);
        assertThat(counter.dialogs.questions).hasSize(1);
        assertThat(robot.lookup("#customers-form").query().isVisible()).isFalse();
    }

    /** On the headless screen a click on a header sorts no table, not even a bare one: hence no click. */
    @Test
    void columnsSortAndTheSelectionStays(FxRobot robot) {
        TableView<CustomerRow> table = table(robot);
        TableColumn<CustomerRow, ?> number = column(table, "number");
        robot.interact(() -> model.open(anne.id()));
        robot.interact(() -> table.getSortOrder().setAll(List.of(number)));

        assertThat(table.getItems()).extracting(row -> row.customer().number()).containsExactly("C1", "C2");
        assertThat(table.getSelectionModel().getSelectedItem().customer()).isEqualTo(anne);
        robot.interact(() -> number.setSortType(TableColumn.SortType.DESCENDING));
        assertThat(table.getItems()).extracting(row -> row.customer().number()).containsExactly("C2", "C1");
        assertThat(table.getSelectionModel().getSelectedItem().customer()).isEqualTo(anne);
    }

    @Test
    void theOwnersColumnsAreRemembered(FxRobot robot) throws Exception {
        TableView<CustomerRow> table = table(robot);
        robot.interact(() -> {
            TableColumn<CustomerRow, ?> number = column(table, "number");
            number.setPrefWidth(150);
            column(table, "email").setVisible(false);
            table.getColumns().remove(number);
            table.getColumns().addFirst(number);
            number.setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(number));
        });
        until(() -> new Settings(folder).get(REMEMBERED).startsWith("number 150 true 0 true;"));

        Stage next = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> counter.show(next, CustomersView.class, makers(counter.customersModel())));
        TableView<?> again = (TableView<?>) next.getScene().lookup("#customers-table");

        assertThat(again.getColumns())
                .extracting(TableColumn::getId)
                .startsWith("number", "name", "visits")
                .hasSize(8);
        assertThat(again.getColumns().getFirst().getWidth()).isEqualTo(150);
        assertThat(again.getSortOrder()).extracting(TableColumn::getId).containsExactly("number");
        assertThat(again.getVisibleLeafColumns()).hasSize(7);
        robot.interact(next::close);
    }

    @Test
    void theDeleteKeyRefusesWithAReasonOrDeletesWithAWayBack(FxRobot robot) {
        robot.clickOn("Anne Leroy").type(KeyCode.DELETE);
        assertThat(label(robot, "#customers-failure")).startsWith("Anne Leroy ne peut pas être supprimé");

        robot.clickOn("Zoé Lefèvre").type(KeyCode.DELETE);
        assertThat(counter.customers.all()).containsExactly(anne);
        robot.interact(counter.undoStack::undoLast);
        assertThat(table(robot).getItems()).hasSize(2);
    }

    @Test
    void anEmptyShopOffersTheNextStep(FxRobot robot) {
        robot.interact(() -> {
            counter.sales.summaries().forEach(sale -> counter.sales.delete(sale.id()));
            counter.customers.all().forEach(customer -> counter.customers.delete(customer.id()));
        });
        Node none = robot.lookup("#customers-none").query();
        assertThat(none.isVisible()).isTrue();

        robot.clickOn("#customers-add-first");
        assertThat(robot.lookup("#customers-name").queryAs(TextField.class).isFocused())
                .isTrue();
    }

    @Test
    void theListGoesToPaperAndIntoAFileAsItIsShown(FxRobot robot) {
        counter.dialogs.chosenFile = folder.resolve("clients.csv");
        robot.clickOn("#customers-search").write("leroy").type(KeyCode.TAB).type(KeyCode.TAB);
        assertThat(robot.lookup("#customers-export").query().isFocused()).isTrue();

        robot.type(KeyCode.SPACE).type(KeyCode.UP).type(KeyCode.ENTER);
        assertThat(folder.resolve("clients.csv"))
                .content()
                .contains("Anne Leroy;C2;anne@exemple.fr;;1;2026-05-04;20,00;")
                .doesNotContain("Zoé");

        robot.type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(counter.printed)
                .singleElement()
                .satisfies(pdf -> assertThat(pdf.title()).isEqualTo("Clients"));
    }

    @Test
    void tagsOptOutsConsentAndReferrerAreTypedByKeyboardAndUndone(FxRobot robot) {
        robot.clickOn("Zoé Lefèvre").type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#customers-consent").query().requestFocus());
        robot.type(KeyCode.UP, KeyCode.UP);
        robot.interact(() -> robot.lookup("#customers-consent-source").query().requestFocus());
        robot.write("au comptoir").type(KeyCode.TAB, KeyCode.SPACE, KeyCode.TAB, KeyCode.TAB);
        robot.write("voisine, fidèle").type(KeyCode.TAB).write("anne").type(KeyCode.ENTER, KeyCode.ENTER);

        assertThat(label(robot, "#customers-card-tags")).isEqualTo("fidèle · voisine");
        assertThat(label(robot, "#customers-card-opt-out")).isEqualTo("Ne pas appeler");
        assertThat(label(robot, "#customers-card-referrals")).isEqualTo("Envoyé par Anne Leroy");
        assertThat(label(robot, "#customers-card-consent")).contains("22/11/2026", "Accepte", "(au comptoir)");

        robot.interact(counter.undoStack::undoLast);
        assertThat(label(robot, "#customers-card-tags")).isEmpty();
        assertThat(label(robot, "#customers-card-opt-out")).isEmpty();
        assertThat(label(robot, "#customers-card-referrals")).isEmpty();
        assertThat(label(robot, "#customers-card-consent")).doesNotContain("comptoir");
    }

    @Test
    void twoCardsAreComparedMergedAndMadeTwoAgainByKeyboard(FxRobot robot) {
        robot.interact(() -> counter.sale(
                LocalDate.of(2026, 6, 1),
                counter.customer("", "LEROY Anne", "leroy@exemple.fr", "0611223344"),
                "Poche",
                900));
        Customer twin = counter.customers.findByKey("0611223344").orElseThrow();
        part(robot, 3);
        robot.interact(() -> robot.lookup("#customers-duplicates-table").query().requestFocus());
        robot.type(KeyCode.DOWN);
        assertThat(robot.lookup("#customers-comparison").query().isVisible()).isTrue();
        robot.interact(
                () -> robot.lookup("#customers-merge-email-other").query().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#customers-merge").query().requestFocus());
        robot.type(KeyCode.SPACE);

        Customer merged = counter.customers.find(anne.id()).orElseThrow();
        assertThat(merged.email()).isEqualTo("leroy@exemple.fr");
        assertThat(merged.phone()).isEqualTo("0611223344");
        assertThat(counter.customers.card(anne.id()).orElseThrow().sales()).hasSize(2);
        assertThat(robot.lookup("#customers-duplicates-table").queryTableView().getItems())
                .isEmpty();

        robot.interact(counter.undoStack::undoLast);
        assertThat(counter.customers.find(anne.id())).contains(anne);
        assertThat(counter.customers.find(twin.id())).contains(twin);
        assertThat(robot.lookup("#customers-duplicates-table").queryTableView().getItems())
                .hasSize(1);
    }

    @Test
    void whoIsToldApartIsNotProposedAgain(FxRobot robot) {
        robot.interact(() -> counter.customer("", "Anne Leroy", "", ""));
        part(robot, 3);
        robot.interact(() -> robot.lookup("#customers-duplicates-table").query().requestFocus());
        robot.type(KeyCode.DOWN);
        robot.interact(() -> robot.lookup("#customers-apart").query().requestFocus());
        robot.type(KeyCode.SPACE);

        assertThat(robot.lookup("#customers-duplicates-table").queryTableView().getItems())
                .isEmpty();
        assertThat(counter.customers.all()).hasSize(3);
        robot.interact(counter.undoStack::undoLast);
        assertThat(robot.lookup("#customers-duplicates-table").queryTableView().getItems())
                .hasSize(1);
    }

    @Test
    void theBestAndTheReferrersLeadToTheirCards(FxRobot robot) {
        robot.interact(() -> {
            Customer sent = counter.customer("", "Bruno", "", "");
            counter.details.set(sent.id(), new CustomerDetails(List.of(), false, false, anne.id()));
            counter.sale(LocalDate.of(2026, 5, 5), sent, "Roman", 1500);
        });
        part(robot, 2);

        assertThat(label(robot, "#customers-referrals-figures")).contains("1 nouveau client envoyé", "50,0");
        robot.interact(() -> robot.lookup("#customers-referrals-table").query().requestFocus());
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(counter.visited.customer).isEqualTo(anne.id());
    }

    @Test
    void theListIsNarrowedByTagAndOptOut(FxRobot robot) {
        robot.interact(
                () -> counter.details.set(anne.id(), new CustomerDetails(List.of("voisine"), true, false, null)));
        robot.interact(() -> model.filterProperty().set(new RowFilter.Tagged("voisine")));
        assertThat(table(robot).getItems()).extracting(CustomerRow::id).containsExactly(anne.id());
        robot.interact(() -> model.filterProperty().set(new RowFilter.OptedOut()));
        assertThat(table(robot).getItems()).extracting(CustomerRow::id).containsExactly(anne.id());
        assertThat(model.list().note()).isEqualTo("Ne pas contacter");
        robot.interact(
                () -> model.open(counter.customers.findByKey("C1").orElseThrow().id()));
        assertThat(label(robot, "#customers-card-name")).isEqualTo("Zoé Lefèvre");
    }

    private static void part(FxRobot robot, int part) {
        robot.interact(() -> robot.lookup("#customers-parts")
                .queryAs(TabPane.class)
                .getSelectionModel()
                .select(part));
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static TableColumn<CustomerRow, ?> column(TableView<CustomerRow> table, String id) {
        return table.getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static TableView<CustomerRow> table(FxRobot robot) {
        return robot.lookup("#customers-table").queryTableView();
    }
}
