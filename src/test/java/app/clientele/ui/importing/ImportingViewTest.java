package app.clientele.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.settings.ThemeChoice;
import app.clientele.ui.common.Theme;
import app.clientele.ui.importing.ImportingViewModel.Step;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class ImportingViewTest {

    private static final String SALES = "date,customer,amount\n2026-01-05,Zoé,12.50\n2026-01-06,,8.00\n";
    private static final String REJECTS = "date,customer,amount\n2026-01-05,Zoé,12.50\n2026-02-31,Zoé,8.00\n";

    @TempDir
    private Path folder;

    private ImportDesk desk;

    @Start
    void show(Stage stage) {
        desk = new ImportDesk(folder, Locale.ENGLISH);
        // What the sidebar and the frame leave of the smallest window.
        Scene scene = new Scene(desk.views().load(ImportingView.class), 964, 660);
        new Theme(ThemeChoice.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Stop
    void close() {
        desk.close();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(desk.open.errors).isEmpty();
    }

    private void choose(FxRobot robot, String name, String content) {
        desk.open.chosenFile = desk.file(name, content);
        robot.clickOn("#importing-choose");
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(ImportingViewTest::isInSight).isPresent();
    }

    private static boolean isInSight(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }

    private static @Nullable String keyboardIsOn(FxRobot robot) {
        Node owner = robot.lookup("#importing-root").query().getScene().getFocusOwner();
        return owner == null ? null : owner.getId();
    }

    private long tickets() {
        return desk.open.sales().tickets();
    }

    @Test
    void fromTheFileToTheResultByMouse(FxRobot robot) {
        choose(robot, "sales.csv", SALES);
        assertThat(text(robot, "#importing-file")).isEqualTo("sales.csv");
        robot.clickOn("#importing-forward");
        assertThat(isShown(robot, "#importing-columns")).isTrue();
        robot.clickOn("#importing-forward");
        assertThat(text(robot, "#importing-store")).isEqualTo("Import 2 sales");
        robot.clickOn("#importing-store");

        assertThat(text(robot, "#importing-result")).contains("sales.csv").contains("2 sales");
        assertThat(tickets()).isEqualTo(2);

        robot.clickOn("#importing-undo");
        assertThat(tickets()).isZero();
        assertThat(isShown(robot, "#importing-choose")).isTrue();
    }

    @Test
    void fromTheFileToTheResultByKeyboardOnly(FxRobot robot) {
        desk.open.chosenFile = desk.file("sales.csv", ImportDesk.AMBIGUOUS + "31/02/2026;Léa;9,00\n");
        robot.interact(() -> robot.lookup("#importing-choose").query().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.ENTER);
        assertThat(desk.step()).isEqualTo(Step.COLUMNS);
        assertThat(keyboardIsOn(robot)).isEqualTo("importing-choice-dmy");
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        assertThat(keyboardIsOn(robot)).isEqualTo("importing-forward");
        robot.type(KeyCode.ENTER);
        assertThat(desk.step()).isEqualTo(Step.CHECK);
        // The keyboard stands where something is missing: the rejected row must be agreed to.
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.ENTER);

        assertThat(desk.step()).isEqualTo(Step.DONE);
        assertThat(tickets()).isEqualTo(2);
        assertThat(desk.pastImports.imports().getFirst().lastDay()).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void escapeLeavesEachPage(FxRobot robot) {
        for (Step page : List.of(Step.FILE, Step.COLUMNS, Step.CHECK)) {
            choose(robot, "sales.csv", SALES);
            robot.interact(() -> desk.model.turnTo(page));
            robot.type(KeyCode.ESCAPE);
            assertThat(isShown(robot, "#importing-choose")).isTrue();
        }
        assertThat(tickets()).isZero();
    }

    @Test
    void rejectedRowsAreAcceptedByATick(FxRobot robot) {
        choose(robot, "sales.csv", REJECTS);
        robot.interact(() -> desk.model.turnTo(Step.CHECK));

        assertThat(robot.lookup("#importing-rejected").queryTableView().getItems())
                .hasSize(1);
        assertThat(robot.lookup("#importing-store").queryAs(Button.class).isDisabled())
                .isTrue();
        desk.open.chosenFile = folder.resolve("rejects.csv");
        robot.clickOn("#importing-save-rejects");
        assertThat(desk.open.chosenFile).exists();
        robot.clickOn("#importing-accept-rejects");
        robot.clickOn("#importing-store");

        assertThat(tickets()).isEqualTo(1);
    }

    @Test
    void theOpenQuestionIsAnsweredInPlace(FxRobot robot) {
        choose(robot, "sales.csv", ImportDesk.AMBIGUOUS);
        robot.clickOn("#importing-forward");
        assertThat(text(robot, "#importing-choice-mdy")).startsWith("2 April 2026");
        assertThat(robot.lookup("#importing-step-check").query().isDisabled()).isTrue();

        robot.clickOn("#importing-choice-mdy");
        assertThat(robot.lookup("#importing-choice-mdy")
                        .queryAs(RadioButton.class)
                        .isSelected())
                .isTrue();
        robot.clickOn("#importing-answer");

        assertThat(isShown(robot, "#importing-question")).isFalse();
        robot.clickOn("#importing-forward");
        assertThat(robot.lookup("#importing-months").queryTableView().getItems())
                .hasSize(2);
        robot.clickOn("#importing-store");
        assertThat(tickets()).isEqualTo(2);
    }

    @Test
    void aRefusalStandsInPlaceAndAnotherFileMayFollow(FxRobot robot) {
        choose(robot, "empty.csv", "");

        assertThat(text(robot, "#importing-problem")).contains("empty.csv");
        assertThat(isShown(robot, "#importing-go-back")).isFalse();
        desk.open.chosenFile = desk.file("sales.csv", SALES);
        robot.clickOn("#importing-choose-other");
        assertThat(isShown(robot, "#importing-forward")).isTrue();
    }

    @Test
    void severalFilesWaitForTheirTurn(FxRobot robot) {
        robot.interact(() -> desk.model.open(
                List.of(desk.file("a.csv", SALES), desk.file("b.csv", REJECTS), desk.file("c.csv", REJECTS))));
        robot.interact(() -> desk.model.turnTo(Step.CHECK));
        robot.clickOn("#importing-store");

        assertThat(text(robot, "#importing-waiting")).isEqualTo("2 other files are waiting, first b.csv.");
        robot.clickOn("#importing-next-file");
        assertThat(text(robot, "#importing-file")).isEqualTo("b.csv");
        robot.clickOn("#importing-leave");
        robot.clickOn("#importing-forget-waiting");
        assertThat(isShown(robot, "#importing-waiting")).isFalse();
    }

    @Test
    void theButtonsOfEveryPageAreInSightInTheSmallestWindow(FxRobot robot) {
        choose(robot, "sales.csv", ImportDesk.tickets("10,00") + "31/02/2026;1;Léa;9,00\nTotal;;;5,00\n");
        for (Step page : List.of(Step.FILE, Step.COLUMNS, Step.CHECK)) {
            robot.interact(() -> desk.model.turnTo(page));
            String button = page == Step.CHECK ? "#importing-store" : "#importing-forward";
            for (String id : List.of(button, "#importing-leave")) {
                Node node = robot.lookup(id).query();
                assertThat(node.getScene().getHeight())
                        .as("%s on %s", id, page)
                        .isGreaterThanOrEqualTo(
                                node.localToScene(node.getBoundsInLocal()).getMaxY());
            }
        }
    }

    @Test
    void aPastImportIsUndoneFromItsRow(FxRobot robot) {
        robot.interact(() -> desk.store("sales.csv", SALES));
        robot.interact(() -> desk.model.cancel());

        robot.clickOn("#importing-undo-1");

        assertThat(desk.open.questions)
                .singleElement()
                .asString()
                .contains("sales.csv")
                .contains("2 sales");
        assertThat(tickets()).isZero();
        assertThat(isShown(robot, "#importing-past-none")).isTrue();
    }
}
