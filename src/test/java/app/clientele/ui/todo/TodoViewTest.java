package app.clientele.ui.todo;

import static app.clientele.ui.Awaiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.CustomerCase;
import app.clientele.model.CustomerCase.Gesture;
import app.clientele.model.Outreach;
import app.clientele.model.Outreach.Outcome;
import app.clientele.ui.Counter;
import app.clientele.ui.common.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The owner's way by keyboard, on the program's real threads. */
@ExtendWith(ApplicationExtension.class)
class TodoViewTest {

    @TempDir
    private Path folder;

    private Counter counter;
    private TodoShop shop;

    @Start
    void open(Stage stage) {
        counter = new Counter(folder, Locale.FRANCE, Background::threads);
        shop = new TodoShop(counter);
        TodoViewModel model = counter.todoModel();
        CasesViewModel cases = counter.casesModel();
        DoneViewModel done = counter.doneModel();
        counter.show(
                stage,
                TodoView.class,
                Map.of(
                        TodoView.class,
                        () -> new TodoView(model),
                        ProposalsPane.class,
                        () -> new ProposalsPane(model, counter.texts, counter.settings, counter.lists()),
                        CasesPane.class,
                        () -> new CasesPane(cases, counter.texts, counter.formats, counter.settings, counter.lists()),
                        CaseFormPane.class,
                        () -> new CaseFormPane(cases, counter.texts),
                        DonePane.class,
                        () -> new DonePane(done, counter.texts, counter.formats, counter.settings, counter.lists())));
    }

    @AfterEach
    void close() {
        counter.close();
        assertThat(counter.dialogs.errors).isEmpty();
    }

    @Test
    void fourKeysSayWhatCameOfFourCallsAndUndoTakesOneBack(FxRobot robot) throws Exception {
        TableView<?> table = robot.lookup("#todo-table").queryTableView();
        until(() -> table.getItems().size() == 3);
        robot.interact(table::requestFocus);

        robot.type(KeyCode.DIGIT1);
        until(() -> table.getItems().size() == 2);
        robot.type(KeyCode.DIGIT2);
        until(() -> table.getItems().size() == 1);
        robot.type(KeyCode.DIGIT4);
        until(() -> table.getItems().isEmpty());

        assertThat(counter.outreach.all())
                .extracting(Outreach::outcome)
                .containsExactlyInAnyOrder(Outcome.REACHED, Outcome.NO_ANSWER, Outcome.LEAVE_ALONE);
        robot.interact(counter.undoStack::undoLast);
        until(() -> table.getItems().size() == 1);
    }

    @Test
    void anUnhappyAnswerIsTakenUpAndClosedByKeyboard(FxRobot robot) throws Exception {
        robot.interact(
                () -> robot.lookup("#todo-cases").queryAs(ToggleButton.class).fire());
        TableView<?> table = robot.lookup("#todo-cases-table").queryTableView();
        until(() -> table.getItems().size() == 1);
        robot.interact(table::requestFocus);

        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        until(() -> robot.lookup("#todo-case-form").query().isVisible());
        robot.interact(() -> {
            choose(robot, "#todo-case-gesture", Gesture.DISCOUNT);
            choose(robot, "#todo-case-outcome", Optional.of(CustomerCase.Outcome.SATISFIED));
        });
        robot.clickOn("#todo-case-cost").write("12,50").type(KeyCode.ENTER);
        until(() -> !counter.cases.all().isEmpty());

        assertThat(counter.cases.all()).singleElement().satisfies(stored -> {
            assertThat(stored.customerId()).isEqualTo(shop.emile.id());
            assertThat(stored.gestureCents()).isEqualTo(1_250);
            assertThat(stored.closed()).contains(Counter.TODAY);
            assertThat(stored.subject()).isEqualTo("Trop d’attente");
        });
        until(() -> table.getItems().isEmpty());
        robot.interact(counter.undoStack::undoLast);
        until(() -> table.getItems().size() == 1);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(FxRobot robot, String field, T value) {
        robot.lookup(field).queryAs(ComboBox.class).setValue(value);
    }

    @Test
    void aComplaintDueBeforeItWasMadeIsRefusedUnderItsField(FxRobot robot) throws Exception {
        robot.interact(
                () -> robot.lookup("#todo-cases").queryAs(ToggleButton.class).fire());
        robot.clickOn("#todo-case-add");
        until(() -> robot.lookup("#todo-case-form").query().isVisible());
        robot.clickOn("#todo-case-due").eraseText(10).write("01/11/2026").type(KeyCode.ENTER);

        assertThat(robot.lookup("#todo-case-subject-error").queryAs(Label.class).getText())
                .isEqualTo("Écrivez en quelques mots ce qui s’est passé.");
        robot.clickOn("#todo-case-subject").write("Livre abîmé 📕");
        robot.clickOn("#todo-case-due").type(KeyCode.ENTER);
        assertThat(robot.lookup("#todo-case-due-error").queryAs(Label.class).getText())
                .startsWith("La réclamation est du 22 novembre 2026");
        assertThat(counter.cases.all()).isEmpty();

        robot.clickOn("#todo-case-due").eraseText(10).write("29/11").type(KeyCode.ENTER);
        until(() -> counter.cases.all().size() == 1);
        assertThat(counter.cases.all().getFirst().due()).isEqualTo(Counter.TODAY.plusDays(7));
        assertThat(counter.cases.all().getFirst().subject()).isEqualTo("Livre abîmé 📕");
    }

    @Test
    void whatCameOfACallIsComputedFromTheSales(FxRobot robot) throws Exception {
        counter.outreach.add(new Outreach(
                0, shop.denise.id(), Counter.TODAY.minusDays(5), Outreach.Occasion.THANKS, Outcome.REACHED));
        robot.interact(
                () -> robot.lookup("#todo-done").queryAs(ToggleButton.class).fire());
        TableView<?> table = robot.lookup("#todo-done-table").queryTableView();
        until(() -> table.getItems().size() == 1);

        assertThat(robot.lookup("#todo-done-summary").queryAs(Label.class).getText())
                .startsWith("1 contact noté")
                .contains("1 fois le client est revenu")
                .contains("20");
        robot.interact(table::requestFocus);
        robot.type(KeyCode.DOWN, KeyCode.DELETE);
        until(() -> counter.outreach.all().isEmpty());
        robot.interact(counter.undoStack::undoLast);
        until(() -> counter.outreach.all().size() == 1);
        assertThat(List.copyOf(counter.outreach.all())).hasSize(1);
    }
}
