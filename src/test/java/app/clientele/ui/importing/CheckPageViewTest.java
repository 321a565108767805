package app.clientele.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class CheckPageViewTest {

    @TempDir
    private Path folder;

    private ImportDesk desk;

    @Start
    void show(Stage stage) {
        desk = ImportDesk.showing(CheckPageView.class, stage, folder, 960, 600);
    }

    @Stop
    void close() {
        desk.close();
    }

    private static TabPane tabs(FxRobot robot) {
        return robot.lookup("#importing-tabs").queryAs(TabPane.class);
    }

    @Test
    void onlyTabsWithRowsAreThereRejectsFirst(FxRobot robot) {
        robot.interact(() -> desk.open("sales.csv", ImportDesk.DIRTY));
        assertThat(tabs(robot).getTabs())
                .extracting(Tab::getText)
                .containsExactly("Rejected (1)", "Month by month (1)", "Ignored (1)");
        assertThat(tabs(robot).getSelectionModel().getSelectedIndex()).isZero();

        robot.interact(() -> desk.open("good.csv", ImportDesk.GOOD));
        assertThat(tabs(robot).getTabs()).extracting(Tab::getText).containsExactly("Month by month (1)");
    }

    @Test
    void anIgnoredRowComesBackByItsButton(FxRobot robot) {
        robot.interact(() -> desk.open("sales.csv", ImportDesk.DIRTY));
        robot.interact(() -> tabs(robot).getSelectionModel().selectLast());

        robot.clickOn("Bring this row back");

        assertThat(desk.checkPage.ignored()).isEmpty();
    }

    @Test
    void anIgnoredRowComesBackByTheKeyboard(FxRobot robot) {
        robot.interact(() -> desk.open("sales.csv", ImportDesk.DIRTY));
        robot.interact(() -> tabs(robot).getSelectionModel().selectLast());
        TableView<?> ignored = robot.lookup("#importing-ignored").queryTableView();
        robot.interact(() -> {
            ignored.requestFocus();
            ignored.getSelectionModel().selectFirst();
        });

        robot.type(KeyCode.ENTER);

        assertThat(desk.checkPage.ignored()).isEmpty();
    }

    @Test
    void changedSalesAreReplacedByATick(FxRobot robot) {
        robot.interact(() -> desk.store("sales.csv", ImportDesk.tickets("10,00")));
        robot.interact(() -> desk.open("later.csv", ImportDesk.tickets("10,00").replaceFirst("10,00", "12,00")));
        assertThat(robot.lookup("#importing-changed").queryTableView().getItems())
                .hasSize(1);

        robot.clickOn("#importing-replace-changed");

        assertThat(desk.checkPage.importTextProperty().get()).isEqualTo("Replace 1 sale");
    }
}
