package app.clientele.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.importing.column.ColumnRole;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class ColumnsPageViewTest {

    @TempDir
    private Path folder;

    private ImportDesk desk;

    @Start
    void show(Stage stage) {
        desk = ImportDesk.showing(ColumnsPageView.class, stage, folder, 960, 700);
    }

    @Stop
    void close() {
        desk.close();
    }

    @Test
    void aClearColumnIsOpenedAndChanged(FxRobot robot) {
        robot.interact(() -> desk.open("sales.csv", "date;client;article;montant\n17/01/2026;Zoé;Thé;12,50\n"));
        assertThat(robot.lookup("#importing-role-2").tryQuery()).isEmpty();

        robot.clickOn("#importing-change-2");
        ComboBox<?> role = robot.lookup("#importing-role-2").queryComboBox();
        assertThat(role.isFocused()).isTrue();
        assertThat(role.getAccessibleText()).contains("article");
        robot.interact(() -> role.getSelectionModel().selectLast());

        assertThat(desk.columnsPage.columns())
                .filteredOn(column -> column.place() == 2)
                .singleElement()
                .satisfies(column -> assertThat(column.role()).isEqualTo(ColumnRole.OTHER));
        assertThat(robot.lookup("#importing-role-2").queryComboBox().isFocused())
                .as("the keyboard stays where it was")
                .isTrue();
    }

    @Test
    void anAnswerThatNothingSpeaksForIsNotPicked(FxRobot robot) {
        robot.interact(() -> desk.open("sales.csv", ImportDesk.AMBIGUOUS));
        robot.interact(() -> desk.columnsPage.chosenProperty().set(null));
        robot.interact(
                () -> desk.open("more.csv", "date;client;montant\n17/01/2026;ZoÃ©;12,50\n18/01/2026;Léa;8,00\n"));

        assertThat(robot.lookup(".radio-button").queryAllAs(RadioButton.class))
                .hasSize(2)
                .noneMatch(RadioButton::isSelected);
        assertThat(robot.lookup("#importing-answer").queryAs(Button.class).isDisabled())
                .isTrue();
    }
}
