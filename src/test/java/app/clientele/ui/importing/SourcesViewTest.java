package app.clientele.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SourcesViewTest {

    @TempDir
    private Path folder;

    private ImportDesk desk;

    @Start
    void show(Stage stage) {
        desk = ImportDesk.showing(SourcesView.class, stage, folder, 960, 400);
    }

    @Stop
    void close() {
        desk.close();
    }

    @Test
    void aSourceIsOneRowWithTheWayToForgetIt(FxRobot robot) {
        TableView<?> table = robot.lookup("#importing-sources").queryTableView();
        assertThat(table.getParent().isVisible()).isFalse();

        robot.interact(() -> desk.store("sales.csv", ImportDesk.GOOD));
        assertThat(table.getParent().isVisible()).isTrue();
        assertThat(table.getItems()).hasSize(1);

        WaitForAsyncUtils.waitForFxEvents();

        robot.clickOn("Forget");
        assertThat(desk.sources.sources()).isEmpty();
    }
}
