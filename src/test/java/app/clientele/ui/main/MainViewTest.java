package app.clientele.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Notices;
import app.clientele.ui.common.Screen;
import app.clientele.ui.common.UndoStack;
import app.clientele.ui.common.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MainViewTest {

    private final UndoStack undoStack = new UndoStack();
    private final Notices notices = new Notices(undoStack);
    private final MainViewModel model = new MainViewModel(notices, undoStack);
    private final List<Screen> loaded = new ArrayList<>();
    private final List<String> undone = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Texts texts = Texts.of(Locale.FRANCE);
        SearchViewModel search = new SearchViewModel(Background.sameThread(_ -> {}), _ -> List.of(), _ -> {}, _ -> {});
        model.showShop("La Librairie", Optional.empty(), false);
        Views views = new Views(
                texts.bundle(),
                Map.of(
                        MainView.class,
                        () -> new MainView(model, texts, this::load, () -> new Label()),
                        SearchView.class,
                        () -> new SearchView(search, texts)));
        stage.setScene(new Scene(views.load(MainView.class), 980, 700));
        stage.show();
    }

    private Label load(Screen screen) {
        loaded.add(screen);
        return new Label(screen.name());
    }

    @Test
    void aScreenIsLoadedOnItsFirstVisitOnly(FxRobot robot) {
        robot.clickOn("#main-customers").clickOn("#main-sales").clickOn("#main-customers");

        assertThat(loaded).containsExactly(Screen.DASHBOARD, Screen.CUSTOMERS, Screen.SALES);
        assertThat(model.screenProperty().get()).isEqualTo(Screen.CUSTOMERS);
    }

    @Test
    void everyScreenHasItsKey(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);

        assertThat(model.screenProperty().get()).isEqualTo(Screen.SURVEYS);
    }

    @Test
    void theLineAtTheBottomTakesBackWhatWasDone(FxRobot robot) {
        robot.interact(() -> notices.sayUndoable("Réponse supprimée", () -> undone.add("answer")));
        assertThat(robot.lookup("#main-notice-text").queryLabeled().getText()).isEqualTo("Réponse supprimée");

        robot.clickOn("#main-notice-undo");

        assertThat(undone).containsExactly("answer");
        assertThat(robot.lookup("#main-notice").query().isVisible()).isFalse();
    }

    @Test
    void controlZTakesBackTheLastThing(FxRobot robot) {
        robot.interact(() -> notices.sayUndoable("Vente supprimée", () -> undone.add("sale")));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(undone).containsExactly("sale");
    }
}
