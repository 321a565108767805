package app.clientele.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.settings.ThemeChoice;
import app.clientele.ui.common.Theme;
import app.clientele.ui.common.Views;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class ReportViewTest {

    @TempDir
    private Path folder;

    private ReportDesk desk;

    @Start
    void show(Stage stage) {
        desk = new ReportDesk(folder);
        desk.sell(LocalDate.of(2026, 10, 5), 34_00);
        Views views = new Views(
                desk.open.texts.bundle(), Map.of(ReportView.class, () -> new ReportView(desk.model, desk.open.texts)));
        Scene scene = new Scene(views.load(ReportView.class), 960, 700);
        new Theme(ThemeChoice.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Stop
    void close() {
        desk.close();
    }

    @Test
    void thePageIsPrintedByOneClick(FxRobot robot) {
        robot.clickOn("#report-print");

        assertThat(desk.printed).hasSize(1);
        assertThat(robot.lookup("#report-outcome-text").queryLabeled().getText())
                .contains("Comptoir");
        assertThat(robot.lookup("#report-open").query().isVisible())
                .as("nothing to open on paper")
                .isFalse();
    }

    @Test
    void theArrowsTurnTheMonths(FxRobot robot) {
        robot.clickOn("#report-previous");
        assertThat(desk.model.monthProperty().get()).isEqualTo(YearMonth.of(2026, 9));

        robot.clickOn("#report-next").clickOn("#report-next");
        assertThat(desk.model.monthProperty().get()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(robot.lookup("#report-next").query().isDisabled())
                .as("no page of a month that has not begun")
                .isTrue();
    }

    @Test
    void theSavedFileIsOneClickAway(FxRobot robot) {
        desk.open.chosenFile = folder.resolve("page.pdf");

        robot.clickOn("#report-save").clickOn("#report-open");

        assertThat(Files.exists(folder.resolve("page.pdf"))).isTrue();
        assertThat(desk.open.opened).containsExactly(folder.resolve("page.pdf"));
    }
}
