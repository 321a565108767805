package app.clientele.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.settings.ThemeChoice;
import app.clientele.text.Texts;
import app.clientele.ui.common.Theme;
import app.clientele.ui.common.Views;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HelpViewTest {

    @Start
    void show(Stage stage) {
        Texts texts = Texts.of(Locale.ENGLISH);
        Views views = new Views(texts.bundle(), Map.of(HelpView.class, () -> new HelpView(new HelpViewModel(texts))));
        Scene scene = new Scene(views.load(HelpView.class), 900, 700);
        new Theme(ThemeChoice.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void thePagesAreTurnedByKeyboard(FxRobot robot) {
        TabPane pages = robot.lookup("#help-pages").queryAs(TabPane.class);
        robot.interact(pages::requestFocus);
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);

        assertThat(pages.getSelectionModel().getSelectedItem().getText()).isEqualTo("About");
        assertThat(robot.lookup("#help-version").queryLabeled().getText()).startsWith("Clientèle");
        assertThat(robot.lookup("#help-licences .section").queryAll()).isNotEmpty();
    }

    @Test
    void theMeaningsStandOnTheFirstPage(FxRobot robot) {
        assertThat(robot.lookup("Customers lost (churn)").tryQuery()).isPresent();
    }
}
