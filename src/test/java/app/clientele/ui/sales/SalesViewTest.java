package app.clientele.ui.sales;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.loyalty.SaleRow;
import app.clientele.model.Customer;
import app.clientele.model.Sale;
import app.clientele.store.UpsellStore;
import app.clientele.ui.Counter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SalesViewTest {

    @TempDir
    private Path folder;

    private Counter counter;
    private Customer anne;

    @Start
    void open(Stage stage) {
        counter = new Counter(folder);
        anne = counter.customer("C2", "Anne Leroy", "anne@exemple.fr", "");
        counter.sale(LocalDate.of(2026, 5, 4), anne, "Roman", 2000);
        counter.sale(LocalDate.of(2026, 5, 5), null, "Manga", 800);
        SalesViewModel model = counter.salesModel();
        counter.show(
                stage,
                SalesView.class,
                Map.of(
                        SalesView.class,
                        () -> new SalesView(model, counter.texts, counter.settings),
                        SalePane.class,
                        () -> new SalePane(model, counter.upsellMark()),
                        SaleFormPane.class,
                        () -> new SaleFormPane(model, counter.texts)));
    }

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void anAmountAndEnterAddASale(FxRobot robot) {
        robot.clickOn("#sales-add").write("12,50").type(KeyCode.ENTER);

        assertThat(table(robot).getItems()).hasSize(3);
        assertThat(label(robot, "#sales-ticket-amount")).isEqualTo("Vente de 12,50\u00a0€");
        assertThat(table(robot).getSelectionModel().getSelectedIndex())
                .as("the new sale is selected")
                .isZero();
        robot.interact(counter.undoStack::undoLast);
        assertThat(table(robot).getItems()).hasSize(2);
    }

    @Test
    void aTicketIsTypedWithItsCustomerAndTwoLines(FxRobot robot) {
        robot.clickOn("#sales-add").clickOn("#sales-customer").write("anne");
        robot.type(KeyCode.ENTER);
        robot.clickOn("#sales-amount-0").write("5").clickOn("#sales-add-line");
        robot.clickOn("#sales-product-1")
                .write("Carnet")
                .clickOn("#sales-amount-1")
                .write("-2,00");
        assertThat(label(robot, "#sales-total")).isEqualTo("3,00\u00a0€");
        robot.clickOn("#sales-save");

        Sale sale = counter.sales.ofCustomer(anne.id()).getFirst();
        assertThat(sale.lines()).hasSize(2);
        assertThat(sale.amountCents()).isEqualTo(300);
    }

    @Test
    void aWrongAmountIsToldUnderItAndNothingIsStored(FxRobot robot) {
        robot.clickOn("#sales-add").write("12,5,0").type(KeyCode.ENTER);

        Label error = robot.lookup("#sales-amount-0-error").queryAs(Label.class);
        assertThat(error.isVisible()).isTrue();
        assertThat(error.getText()).contains("12,5,0");
        assertThat(counter.sales.summaries()).hasSize(2);
        assertThat(robot.lookup("#sales-amount-0").queryAs(TextField.class).getText())
                .isEqualTo("12,5,0");

        robot.type(KeyCode.ESCAPE);
        assertThat(counter.dialogs.questions)
                .as("typed text is not dropped without asking")
                .hasSize(1);
        assertThat(robot.lookup("#sales-form").query().isVisible()).isTrue();
    }

    @Test
    void aTicketIsFoundOpenedCorrectedAndDeleted(FxRobot robot) {
        robot.clickOn("#sales-search").write("roman");
        assertThat(table(robot).getItems()).hasSize(1);
        robot.clickOn("Anne Leroy");
        assertThat(label(robot, "#sales-ticket-when")).isEqualTo("4 mai 2026");

        robot.clickOn("#sales-edit")
                .doubleClickOn("#sales-amount-0")
                .eraseText(5)
                .write("21")
                .type(KeyCode.ENTER);
        assertThat(counter.sales.ofCustomer(anne.id()).getFirst().amountCents()).isEqualTo(2100);

        robot.clickOn("#sales-delete");
        assertThat(table(robot).getItems()).isEmpty();
        robot.interact(counter.undoStack::undoLast);
        assertThat(table(robot).getItems()).hasSize(1);
        robot.clickOn("#sales-ticket-customer");
        assertThat(counter.visited.customer).isEqualTo(anne.id());
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static TableView<SaleRow> table(FxRobot robot) {
        return robot.lookup("#sales-table").queryTableView();
    }

    @Test
    void aTicketIsMarkedAsUpsellByHandAndUnmarked(FxRobot robot) {
        UpsellStore upsells = new UpsellStore(counter.database);
        robot.clickOn("Anne Leroy").clickOn("#sales-upsell").write("25").type(KeyCode.ENTER);
        assertThat(robot.lookup("#sales-upsell-error").queryAs(Label.class).getText())
                .as("more than the ticket")
                .contains("20,00");
        assertThat(upsells.all()).isEmpty();

        robot.eraseText(2).write("4,50").type(KeyCode.ENTER);
        assertThat(upsells.all()).extracting(UpsellStore.Upsell::addedCents).containsExactly(450L);
        robot.interact(counter.undoStack::undoLast);
        assertThat(upsells.all()).isEmpty();
        assertThat(robot.lookup("#sales-upsell").queryAs(TextField.class).getText())
                .isEmpty();
    }
}
