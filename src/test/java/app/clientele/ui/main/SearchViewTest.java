package app.clientele.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.Customer;
import app.clientele.ui.Counter;
import app.clientele.ui.common.Views;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SearchViewTest {

    @TempDir
    private Path folder;

    private Counter counter;
    private Customer zoe;
    private final List<Object> taken = new ArrayList<>();

    @Start
    void open(Stage stage) {
        counter = new Counter(folder);
        counter.customer("C2", "Anne Leroy", "anne@exemple.fr", "");
        zoe = counter.customer("C1", "Zoé Lefèvre", "", "+33 6 12 34 56 78");
        SearchViewModel model =
                new SearchViewModel(counter.background, counter.customerCases::find, taken::add, taken::add);
        Views views =
                new Views(counter.texts.bundle(), Map.of(SearchView.class, () -> new SearchView(model, counter.texts)));
        stage.setScene(new Scene(new StackPane(new TextField("behind"), views.load(SearchView.class)), 900, 600));
        stage.show();
    }

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void aCustomerIsFoundByAPartOfTheTelephone(FxRobot robot) {
        assertThat(robot.lookup("#main-search").query().isVisible()).isFalse();

        robot.push(KeyCode.CONTROL, KeyCode.K).write("06 12 34").type(KeyCode.ENTER);

        assertThat(taken).containsExactly(zoe.id());
        assertThat(robot.lookup("#main-search").query().isVisible()).isFalse();
    }

    @Test
    void aNameIsFoundWithoutAccentsAndAChangeOfItAtOnce(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("lefevre").type(KeyCode.ENTER);
        robot.interact(() -> counter.customers.delete(zoe.id()));
        robot.push(KeyCode.CONTROL, KeyCode.K).write("lefevre").type(KeyCode.ENTER);

        assertThat(taken).containsExactly(zoe.id(), "lefevre");
    }

    @Test
    void aNewCustomerIsMadeOfWhatIsTyped(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("anne").type(KeyCode.DOWN, KeyCode.ENTER);

        assertThat(taken).containsExactly("anne");
    }

    @Test
    void escGivesTheKeysBack(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("a").type(KeyCode.ESCAPE).write("x");

        assertThat(robot.lookup(".text-field").queryAs(TextField.class).getText())
                .contains("x");
        assertThat(robot.lookup("#main-search").query().isVisible()).isFalse();
    }
}
