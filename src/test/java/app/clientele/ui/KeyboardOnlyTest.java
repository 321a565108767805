package app.clientele.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.ShopContext;
import app.clientele.settings.ThemeChoice;
import app.clientele.ui.common.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the owner does on each screen, done without a mouse: by its shortcut, the tab key, Enter, Space and Escape. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // JUnit and TestFX call openShop and start before the tests
class KeyboardOnlyTest {

    /** More than any screen has places for the keyboard. */
    private static final int MOST_TABS = 80;

    @TempDir
    static Path folder;

    private static ShopContext shop;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private LiveWindow window;

    @BeforeAll
    static void openShop() throws Exception {
        shop = ShopContext.open(folder);
        shop.demoShop().fill();
    }

    @AfterAll
    static void closeShop() {
        shop.close();
    }

    @Start
    void start(Stage stage) {
        window = new LiveWindow(shop, folder, Locale.FRENCH, dialogs);
        window.resize(1000, 900);
        stage.setScene(window.scene());
        stage.show();
    }

    @Test
    void aFigureIsOpenedAndLeftAndAChartReadAsATable(FxRobot robot) {
        open(robot, Screen.DASHBOARD);
        tabTo(robot, "#dashboard-earlier").type(KeyCode.SPACE);
        assertThat(label("#dashboard-period")).isEqualTo("2023");
        tabTo(robot, "#dashboard-churn").type(KeyCode.ENTER);
        assertThat(window.node("#dashboard-card").isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(window.node("#dashboard-churn").isFocused()).isTrue();

        tabTo(robot, "#dashboard-nps-as-table").type(KeyCode.SPACE);
        tabTo(robot, "#dashboard-nps-table").type(KeyCode.DOWN);
        assertThat(((TableView<?>) window.node("#dashboard-nps-table")).getItems())
                .hasSize(12);
    }

    @Test
    void aCustomerIsFoundAndHerCardChanged(FxRobot robot) {
        open(robot, Screen.CUSTOMERS);
        tabTo(robot, "#customers-search").write("Agnès Bernard");
        tabTo(robot, "#customers-table").type(KeyCode.DOWN).type(KeyCode.ENTER);
        tabTo(robot, "#customers-city").write("Lyon").type(KeyCode.ENTER);
        assertThat(window.node("#customers-form").isVisible()).isFalse();
        assertThat(shop.customers().all()).anyMatch(customer -> customer.city().contains("Lyon"));

        undo(robot);
        assertThat(shop.customers().all()).noneMatch(customer -> customer.city().contains("Lyon"));
    }

    @Test
    void aSaleIsTypedAndTakenBack(FxRobot robot) {
        int before = sales();
        open(robot, Screen.SALES);
        tabTo(robot, "#sales-add").type(KeyCode.SPACE);
        tabTo(robot, "#sales-amount-0").write("12,50").type(KeyCode.ENTER);
        assertThat(sales()).isEqualTo(before + 1);

        undo(robot);
        assertThat(sales()).isEqualTo(before);
    }

    @Test
    void anAnswerIsTypedAndTakenBack(FxRobot robot) {
        int before = shop.surveys().all().size();
        open(robot, Screen.SURVEYS);
        tabTo(robot, "#surveys-score").write("9").type(KeyCode.ENTER);
        assertThat(shop.surveys().all()).hasSize(before + 1);

        undo(robot);
        assertThat(shop.surveys().all()).hasSize(before);
    }

    @Test
    void pointsAreCorrectedAndTheCorrectionTakenBack(FxRobot robot) {
        open(robot, Screen.PROGRAMME);
        tabTo(robot, "#programme-search").write("Agnès Dupont");
        tabTo(robot, "#programme-table").type(KeyCode.DOWN);
        String before = label("#programme-points");
        tabTo(robot, "#programme-correct").type(KeyCode.SPACE);
        tabTo(robot, "#programme-correct-points").write("7");
        tabTo(robot, "#programme-correct-reason").write("Carte papier").type(KeyCode.ENTER);
        assertThat(label("#programme-points")).isNotEqualTo(before);

        undo(robot);
        assertThat(label("#programme-points")).isEqualTo(before);
    }

    @Test
    void aFileIsImported(FxRobot robot) throws Exception {
        dialogs.chosenFile = Files.writeString(
                folder.resolve("soir.csv"), "Date;Ticket;Montant\n17/01/2024;9001;12,50\n18/01/2024;9002;8,00\n");
        int before = sales();
        open(robot, Screen.IMPORTING);
        tabTo(robot, "#importing-choose").type(KeyCode.ENTER);
        tabTo(robot, "#importing-forward").type(KeyCode.ENTER);
        tabTo(robot, "#importing-forward").type(KeyCode.ENTER);
        tabTo(robot, "#importing-store").type(KeyCode.ENTER);

        assertThat(sales()).isEqualTo(before + 2);
    }

    @Test
    void theReportTurnsToAnotherMonth(FxRobot robot) {
        open(robot, Screen.REPORT);
        String shown = window.node("#report-preview").getAccessibleText();
        tabTo(robot, "#report-previous").type(KeyCode.SPACE);

        assertThat(window.node("#report-preview").getAccessibleText()).isNotEqualTo(shown);
    }

    @Test
    void theShopIsNamedAndTheWindowTurnsDark(FxRobot robot) {
        open(robot, Screen.SETTINGS);
        tabTo(robot, "#settings-name").write("Chez Zoé").type(KeyCode.ENTER);
        assertThat(label("#main-shop-name")).isEqualTo("Chez Zoé");

        ThemeChoice before = window.theme();
        tabTo(robot, "#settings-theme").type(KeyCode.DOWN);
        assertThat(window.theme()).isNotEqualTo(before);
    }

    @Test
    void theHelpIsLeafedThrough(FxRobot robot) {
        open(robot, Screen.HELP);
        tabTo(robot, "#help-pages").type(KeyCode.RIGHT, 2);

        assertThat(window.node("#help-version").getParent().getParent().isVisible())
                .isTrue();
        assertThat(((Labeled) window.node("#help-version")).getText()).isNotBlank();
    }

    private void open(FxRobot robot, Screen screen) {
        robot.press(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + screen.digit()))
                .release(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + screen.digit()));
        assertThat(window.context().main().screenProperty().get()).isEqualTo(screen);
    }

    private void undo(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.CONTROL, KeyCode.Z);
    }

    /** Goes there as only the tab key leads, and leaves what stands in a field marked, as it is then. */
    private FxRobot tabTo(FxRobot robot, String place) {
        for (int i = 0; i < MOST_TABS; i++) {
            Node owner = window.scene().getFocusOwner();
            if (owner != null && owner.equals(window.scene().lookup(place))) {
                if (owner instanceof TextInputControl field) {
                    robot.interact(field::selectAll);
                }
                return robot;
            }
            robot.type(KeyCode.TAB);
        }
        throw new AssertionError("the tab key does not lead to " + place);
    }

    private static int sales() {
        return shop.books().books().history().size();
    }

    private String label(String place) {
        return ((Label) window.node(place)).getText();
    }
}
