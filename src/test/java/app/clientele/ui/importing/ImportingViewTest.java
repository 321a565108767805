package app.clientele.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.settings.ThemeChoice;
import app.clientele.ui.OpenShop;
import app.clientele.ui.common.Theme;
import app.clientele.ui.common.Views;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ImportingViewTest {

    @TempDir
    private Path folder;

    private OpenShop open;
    private ImportingViewModel model;

    @Start
    void show(Stage stage) {
        open = new OpenShop(folder.resolve("shop"), Locale.ENGLISH);
        PastImportsViewModel past = new PastImportsViewModel(
                open.shop.importer(), open.shop.books(), open.background, open.changes, open, open.notices, open.texts);
        model = new ImportingViewModel(
                open.shop.importer(), open.shop.books(), past, open.background, open, open, open.texts);
        Views views = new Views(
                open.texts.bundle(),
                Map.of(
                        ImportingView.class, () -> new ImportingView(model, open.texts),
                        PastImportsView.class, () -> new PastImportsView(past, open.texts)));
        Scene scene = new Scene(views.load(ImportingView.class), 960, 900);
        new Theme(ThemeChoice.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Stop
    void close() {
        open.close();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(open.errors).isEmpty();
    }

    private void choose(FxRobot robot, String name, String content) throws IOException {
        open.chosenFile = Files.writeString(folder.resolve(name), content);
        robot.clickOn("#importing-choose");
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id)
                .tryQuery()
                .filter(node -> node.isVisible() && isInSight(node))
                .isPresent();
    }

    private static boolean isInSight(javafx.scene.Node node) {
        for (javafx.scene.Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void fromTheFileToTheResultByMouse(FxRobot robot) throws IOException {
        choose(robot, "sales.csv", "date,customer,amount\n2026-01-05,Zoé,12.50\n2026-01-06,,8.00\n");

        assertThat(robot.lookup("#importing-file").queryAs(Label.class).getText())
                .isEqualTo("sales.csv");
        assertThat(isShown(robot, "#importing-left-out")).isFalse();
        assertThat(isShown(robot, "#importing-question")).isFalse();
        robot.clickOn("#importing-store");

        assertThat(robot.lookup("#importing-result").queryAs(Label.class).getText())
                .contains("sales.csv");
        assertThat(open.sales().tickets()).isEqualTo(2);
        TableView<?> past = robot.lookup("#importing-past").queryTableView();
        assertThat(past.getItems()).hasSize(1);
    }

    @Test
    void enterImportsAndEscapeLeaves(FxRobot robot) throws IOException {
        choose(robot, "sales.csv", "date,customer,amount\n2026-01-05,Zoé,12.50\n");
        robot.type(KeyCode.ESCAPE);
        assertThat(isShown(robot, "#importing-choose")).isTrue();
        assertThat(open.sales().tickets()).isZero();

        robot.clickOn("#importing-choose");
        robot.type(KeyCode.ENTER);
        assertThat(open.sales().tickets()).isEqualTo(1);
    }

    @Test
    void rejectedRowsAreListedAndAcceptedByATick(FxRobot robot) throws IOException {
        choose(robot, "sales.csv", "date,customer,amount\n2026-01-05,Zoé,12.50\n2026-02-31,Zoé,8.00\n");

        assertThat(robot.lookup("#importing-left-out").queryTableView().getItems())
                .hasSize(1);
        assertThat(robot.lookup("#importing-store").queryAs(Button.class).isDisabled())
                .isTrue();
        robot.clickOn("#importing-accept-rejects");
        robot.clickOn("#importing-store");

        assertThat(open.sales().tickets()).isEqualTo(1);
    }

    @Test
    void theOpenQuestionIsAnsweredInPlace(FxRobot robot) throws IOException {
        choose(robot, "sales.csv", "date;customer;amount\n04/02/2026;Zoé;12,50\n03/02/2026;Léa;8,00\n");
        assertThat(robot.lookup("#importing-choice-dmy").queryAs(Button.class).getText())
                .isEqualTo("4 February 2026");

        robot.clickOn("#importing-choice-dmy");

        assertThat(isShown(robot, "#importing-question")).isFalse();
        robot.clickOn("#importing-store");
        assertThat(open.sales().tickets()).isEqualTo(2);
    }

    @Test
    void theKindIsChosenFromAList(FxRobot robot) throws IOException {
        choose(robot, "people.csv", "name,email\nZoé Lefèvre,zoe@example.org\n");
        ComboBox<?> kinds = robot.lookup("#importing-kind").queryComboBox();
        assertThat(kinds.getItems()).hasSize(4);

        robot.interact(() -> kinds.getSelectionModel().select(0));

        assertThat(robot.lookup("#importing-problem").queryAs(Label.class).getText())
                .contains("people.csv");
    }

    @Test
    void aRefusalStandsInPlaceAndAnotherFileMayFollow(FxRobot robot) throws IOException {
        choose(robot, "empty.csv", "");

        assertThat(robot.lookup("#importing-problem").queryAs(Label.class).getText())
                .contains("empty.csv");
        open.chosenFile =
                Files.writeString(folder.resolve("sales.csv"), "date,customer,amount\n2026-01-05,Zoé,12.50\n");
        robot.clickOn("#importing-choose-other");
        assertThat(isShown(robot, "#importing-store")).isTrue();
    }

    @Test
    void aPastImportIsUndoneFromItsRow(FxRobot robot) throws IOException {
        choose(robot, "sales.csv", "date,customer,amount\n2026-01-05,Zoé,12.50\n");
        robot.clickOn("#importing-store");
        WaitForAsyncUtils.waitForFxEvents();

        robot.clickOn("#importing-undo-1");

        assertThat(open.questions).singleElement().asString().contains("sales.csv");
        assertThat(open.sales().tickets()).isZero();
        assertThat(isShown(robot, "#importing-past-none")).isTrue();
    }
}
