package app.clientele.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.ui.OpenShop;
import app.clientele.ui.common.Views;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
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
class PastImportsViewTest {

    @TempDir
    private Path folder;

    private OpenShop open;

    @Start
    void show(Stage stage) {
        open = new OpenShop(folder, Locale.FRENCH);
        PastImportsViewModel model = new PastImportsViewModel(
                open.shop.importer(), open.shop.books(), open.background, open.changes, open, open.notices, open.texts);
        Views views = new Views(
                open.texts.bundle(), Map.of(PastImportsView.class, () -> new PastImportsView(model, open.texts)));
        stage.setScene(new Scene(views.load(PastImportsView.class), 960, 400));
        stage.show();
    }

    @Stop
    void close() {
        open.close();
    }

    @Test
    void eachImportIsOneRowInTheOwnersWords(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#importing-past-none").query().isVisible()).isTrue();

        robot.interact(() -> open.shop.demoShop().fill());

        assertThat(robot.lookup("#importing-past-none").query().isVisible()).isFalse();
        TableView<?> table = robot.lookup("#importing-past").queryTableView();
        assertThat(table.getItems()).hasSize(4);
        assertThat(table.getColumns().subList(2, 4))
                .map(TableColumn.class::cast)
                .map(column -> column.getCellData(2))
                .containsExactly("03/01/2022 au 31/12/2024", "186\u202f967,51\u00a0€");
        robot.interact(table::layout);
        assertThat(robot.from(table).lookup(".label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("sales.csv", "ventes · 15\u202f154 lignes");
    }
}
