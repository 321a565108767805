package app.clientele.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.ui.OpenShop;
import app.clientele.ui.common.Screen;
import app.clientele.ui.common.Views;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
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
class StartViewTest {

    @TempDir
    private Path folder;

    private OpenShop open;

    @Start
    void show(Stage stage) {
        open = new OpenShop(folder, Locale.FRENCH);
        StartViewModel model =
                new StartViewModel(open.shop.demoShop(), open.background, open, open.notices, open, open.texts);
        Views views = new Views(open.texts.bundle(), Map.of(StartView.class, () -> new StartView(model)));
        stage.setScene(new Scene(views.load(StartView.class), 900, 600));
        stage.show();
    }

    @Stop
    void close() {
        open.close();
    }

    @Test
    void theDemoShopIsOneClickAway(FxRobot robot) {
        robot.clickOn("#start-demo");

        assertThat(open.errors).isEmpty();
        assertThat(open.sales().tickets()).isEqualTo(6088);
        assertThat(robot.lookup("#start-filling").query().isVisible()).isFalse();
    }

    @Test
    void enterLeadsToTheOwnSales(FxRobot robot) {
        robot.type(KeyCode.ENTER);

        assertThat(open.visited).containsExactly(Screen.IMPORTING);
    }
}
