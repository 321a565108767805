package app.clientele.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.settings.Settings;
import app.clientele.settings.ThemeChoice;
import app.clientele.ui.OpenShop;
import app.clientele.ui.common.Views;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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
class SettingsViewTest {

    @TempDir
    private Path folder;

    private OpenShop open;
    private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final List<Locale> shownIn = new ArrayList<>();

    @Start
    void show(Stage stage) {
        open = new OpenShop(folder.resolve("shop"), Locale.ENGLISH);
        SettingsViewModel model = new SettingsViewModel(
                open.shop.books(),
                new Settings(folder),
                open.shop.folder(),
                theme,
                shownIn::add,
                open.background,
                open,
                open.texts);
        DefinitionsViewModel definitions = DefinitionsViewModelTest.model(open);
        Views views = new Views(
                open.texts.bundle(),
                Map.of(
                        SettingsView.class,
                        () -> new SettingsView(model, open.texts),
                        DefinitionsPane.class,
                        () -> new DefinitionsPane(definitions)));
        stage.setScene(new Scene(views.load(SettingsView.class), 960, 1000));
        stage.show();
    }

    @Stop
    void close() {
        open.close();
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.clickOn(id);
        robot.interact(() -> robot.lookup(id).queryAs(TextField.class).selectAll());
        robot.write(text);
    }

    @Test
    void enterKeepsWhatWasTyped(FxRobot robot) {
        type(robot, "#settings-name", "The Bookshop");
        robot.type(KeyCode.ENTER);

        assertThat(open.shop.books().profile().name()).isEqualTo("The Bookshop");
    }

    @Test
    void leavingAFieldKeepsWhatWasTyped(FxRobot robot) {
        type(robot, "#settings-margin", "40");
        robot.type(KeyCode.TAB);

        assertThat(open.shop.books().profile().marginRate()).isEqualTo(0.4);
    }

    @Test
    void whatCannotBeIsToldUnderItsField(FxRobot robot) {
        assertThat(robot.lookup("#settings-window-error").query().isVisible()).isFalse();
        type(robot, "#settings-window", "0");
        robot.type(KeyCode.ENTER);

        Label error = robot.lookup("#settings-window-error").queryAs(Label.class);
        assertThat(error.isVisible()).isTrue();
        assertThat(error.getText()).isEqualTo("Silence is a whole number of days from 1 to 3,650.");
        assertThat(open.shop.books().profile().windowDays()).isEqualTo(365);
    }

    @Test
    void listsHoldAtOnce(FxRobot robot) {
        ComboBox<Currency> currency = robot.lookup("#settings-currency").queryComboBox();
        ComboBox<String> language = robot.lookup("#settings-language").queryComboBox();
        ComboBox<ThemeChoice> choice = robot.lookup("#settings-theme").queryComboBox();
        robot.interact(() -> {
            currency.setValue(Currency.getInstance("CAD"));
            choice.setValue(ThemeChoice.DARK);
            language.setValue("fr");
        });

        assertThat(open.shop.books().profile().currency()).isEqualTo(Currency.getInstance("CAD"));
        assertThat(theme.get()).isEqualTo(ThemeChoice.DARK);
        assertThat(shownIn)
                .as("anew in the other currency, then in the other language")
                .containsExactly(Locale.UK, Locale.FRENCH);
    }

    @Test
    void theDataFolderOpensByTheKeyboard(FxRobot robot) {
        // Far down the page: reached by the keyboard, not by the mouse.
        robot.interact(() -> robot.lookup("#settings-open-folder").query().requestFocus());
        robot.type(KeyCode.SPACE);

        assertThat(open.opened).containsExactly(open.shop.folder());
    }
}
