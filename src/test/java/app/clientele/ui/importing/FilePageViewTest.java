package app.clientele.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.importing.ImportKind;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class FilePageViewTest {

    @TempDir
    private Path folder;

    private ImportDesk desk;

    @Start
    void show(Stage stage) {
        desk = ImportDesk.showing(FilePageView.class, stage, folder, 960, 600);
    }

    @Stop
    void close() {
        desk.close();
    }

    @Test
    void theFirstRowsStandUnderTheColumnsOfTheFile(FxRobot robot) {
        robot.interact(() -> desk.open("sales.csv", ImportDesk.DIRTY));

        TableView<?> preview = robot.lookup("#importing-preview").queryTableView();
        assertThat(preview.getItems()).hasSize(4);
        assertThat(preview.getColumns()).hasSize(5);
        assertThat(preview.getColumns().subList(2, 5))
                .map(TableColumn::getGraphic)
                .map(heading -> robot.from(heading).lookup(".label").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList()
                        .toString())
                .containsExactly("[date, Date]", "[client, Customer name]", "[montant, Amount]");
        robot.interact(preview::layout);
        assertThat(robot.lookup((javafx.scene.Node node) ->
                                node instanceof Label || node instanceof javafx.scene.control.TableCell<?, ?>)
                        .queryAllAs(javafx.scene.control.Labeled.class))
                .extracting(javafx.scene.control.Labeled::getText)
                .contains("17 January 2026", "12.50", "rejected", "ignored");
    }

    @Test
    void theKindIsChosenFromAList(FxRobot robot) {
        robot.interact(() -> desk.open("people.csv", "date,name,amount\n2026-01-05,Zoé,12.50\n"));
        ComboBox<?> kinds = robot.lookup("#importing-kind").queryComboBox();
        assertThat(kinds.getItems()).hasSize(4);
        assertThat(kinds.getValue()).isEqualTo(ImportKind.SALES);

        robot.interact(() -> kinds.getSelectionModel().select(1));

        assertThat(desk.filePage.kindProperty().get()).isEqualTo(ImportKind.CUSTOMERS);
        assertThat(kinds.getValue()).isEqualTo(ImportKind.CUSTOMERS);
    }

    @Test
    void sheetsAreOfferedForAWorkbookOnly(FxRobot robot) {
        robot.interact(() -> desk.open("sales.csv", ImportDesk.GOOD));

        assertThat(robot.lookup("#importing-sheet").query().getParent().isVisible())
                .isFalse();
    }
}
