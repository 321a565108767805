package app.clientele.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.loyalty.Indicator;
import app.clientele.model.MonthlyNumber;
import app.clientele.model.MonthlyNumber.Kind;
import app.clientele.model.Sale;
import app.clientele.model.SaleLine;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.store.Database;
import app.clientele.store.SaleStore;
import app.clientele.store.SurveyStore;
import app.clientele.ui.common.MetricTile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The screen on real books, as an owner uses it on 22 November 2026. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test
class DashboardViewTest {

    @TempDir
    private Path folder;

    private Database database;
    private DashboardScreen screen;
    private Scene scene;

    @Start
    void start(Stage stage) {
        database = Database.open(folder);
        database.inOneSave(() -> {
            for (int day = 1; day <= 30; day++) {
                sell(LocalDate.of(2026, 10, day));
                answer(LocalDate.of(2026, 10, day), 9);
            }
            sell(LocalDate.of(2026, 11, 20));
            return true;
        });
        screen = new DashboardScreen(folder, database);
        scene = screen.scene();
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anAnswerSavedMovesTheGaugeOfTheNps(FxRobot robot) {
        MetricTile nps = robot.lookup("#dashboard-nps").queryAs(MetricTile.class);
        assertThat(nps.readingProperty().get().value()).isEqualTo("+100");

        robot.interact(() -> answer(LocalDate.of(2026, 11, 22), 0));

        assertThat(nps.readingProperty().get().value()).isEqualTo("+94");
        assertThat(nps.getAccessibleText()).contains("31 réponses");
        assertThat(((Label) nps.lookup(".gauge-value")).getText()).isEqualTo("+94");
    }

    @Test
    void theOwnerChoosesAMonthAndStepsBackByKeyboard(FxRobot robot) {
        robot.interact(() -> robot.lookup("#dashboard-kind").query().requestFocus());
        robot.type(KeyCode.UP, 3);
        assertThat(text(robot, "#dashboard-period")).isEqualTo("novembre 2026");

        robot.type(KeyCode.TAB).type(KeyCode.SPACE);
        assertThat(text(robot, "#dashboard-period")).isEqualTo("octobre 2026");

        robot.clickOn("#dashboard-later");
        assertThat(text(robot, "#dashboard-period")).isEqualTo("novembre 2026");
        assertThat(robot.lookup("#dashboard-later").query().isDisabled()).isTrue();
    }

    @Test
    void theFieldsForDatesAppearWhenTheyAreAskedFor(FxRobot robot) {
        assertThat(robot.lookup("#dashboard-days").query().isVisible()).isFalse();

        robot.interact(() -> kind(robot).setValue(PeriodKind.CUSTOM));
        assertThat(robot.lookup("#dashboard-days").query().isVisible()).isTrue();
        robot.interact(() ->
                robot.lookup("#dashboard-from").queryAs(TextInputControl.class).setText("03/10/2026"));
        robot.interact(() ->
                robot.lookup("#dashboard-to").queryAs(TextInputControl.class).setText("12/10/2026"));
        robot.clickOn("#dashboard-show-days");

        assertThat(text(robot, "#dashboard-period")).isEqualTo("03/10/2026 – 12/10/2026");
    }

    @Test
    void theBarsOfTheRunningMonthAreHatchedAndTheLegendSaysWhy(FxRobot robot) {
        Node chart = robot.lookup("#dashboard-months-chart").query();

        assertThat(chart.lookupAll(".chart-bar.kept")).hasSize(2);
        assertThat(chart.lookupAll(".chart-bar.kept.running")).hasSize(1);
        assertThat(chart.getParent().lookupAll(".chart-key .label"))
                .extracting(label -> ((Label) label).getText().replace('\u00A0', ' '))
                .contains("ventes nettes (ligne, échelle de droite)", "hachuré : mois en cours");
    }

    @Test
    void theLineOfTheSalesNeverFallsToTheRunningMonth(FxRobot robot) {
        Node chart = robot.lookup("#dashboard-months-chart").query();
        assertThat(chart.lookupAll(".sales-line")).hasSize(1).noneMatch(Node::isVisible);
        assertThat(chart.lookupAll(".sales-dot.running")).hasSize(1);
    }

    @Test
    void theChartsAreSpokenToo(FxRobot robot) {
        assertThat(robot.lookup("#dashboard-months-chart").query().getAccessibleText())
                .contains("octobre 2026")
                .contains("novembre 2026 (mois en cours)");
        assertThat(robot.lookup("#dashboard-nps-chart").query().getAccessibleText())
                .contains("30 réponses");
    }

    @Test
    void aClickOnAFigureOpensItsCardAndEscapeLeadsBack(FxRobot robot) {
        robot.clickOn("#dashboard-nps");

        assertThat(robot.lookup("#dashboard-card").query().isVisible()).isTrue();
        assertThat(robot.lookup("#dashboard-content").query().isVisible()).isFalse();
        assertThat(text(robot, "#dashboard-card-value")).isEqualTo("+100");
        assertThat(text(robot, "#dashboard-card-formula"))
                .contains("30 promoteurs")
                .endsWith("= +100");
        assertThat(robot.lookup("#dashboard-card-table").queryTableView().getItems())
                .hasSize(30);

        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup("#dashboard-card").query().isVisible()).isFalse();
        assertThat(robot.lookup("#dashboard-nps").query().isFocused())
                .as("the keyboard goes on where it was")
                .isTrue();
    }

    @Test
    void aGoalIsSetByKeyboardAloneAndTakenBack(FxRobot robot) {
        robot.interact(() -> robot.lookup("#dashboard-nps").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#dashboard-card-back").query().isFocused()).isTrue();
        robot.type(KeyCode.TAB);
        assertThat(robot.lookup("#dashboard-card-target").query().isFocused()).isTrue();
        robot.write("40").type(KeyCode.ENTER);

        assertThat(screen.goals.all()).containsOnlyKeys(Indicator.NPS);
        robot.type(KeyCode.ESCAPE);
        MetricTile nps = robot.lookup("#dashboard-nps").queryAs(MetricTile.class);
        assertThat(nps.getAccessibleText()).contains("Objectif").contains("+40");
        assertThat(nps.lookup(".gauge-goal").isVisible()).isTrue();

        robot.interact(screen.undoStack::undoLast);
        assertThat(screen.goals.all()).isEmpty();
        assertThat(nps.getAccessibleText()).doesNotContain("Objectif");
    }

    @Test
    void aTargetThatCannotBeIsToldUnderItsField(FxRobot robot) {
        robot.clickOn("#dashboard-nps")
                .clickOn("#dashboard-card-target")
                .write("beaucoup")
                .type(KeyCode.ENTER);

        assertThat(text(robot, "#dashboard-card-target-error")).startsWith("« beaucoup »".replace(' ', '\u00A0'));
        assertThat(screen.goals.all()).isEmpty();
    }

    @Test
    void theNumbersOfAMonthAreTypedAndGetTheirTile(FxRobot robot) {
        assertThat(robot.lookup("#dashboard-numbers-form").query().isVisible()).isFalse();
        robot.interact(() -> {
            robot.lookup("#dashboard-numbers-type").queryAs(ToggleButton.class).fire();
            field(robot, "followers").setText("312");
            field(robot, "review-average").setText("4,6");
            robot.lookup("#dashboard-numbers-save").queryButton().fire();
        });

        assertThat(screen.monthlyNumbers.all())
                .containsExactly(
                        new MonthlyNumber(YearMonth.of(2026, 10), Kind.FOLLOWERS, 312_00),
                        new MonthlyNumber(YearMonth.of(2026, 10), Kind.REVIEW_AVERAGE, 4_60));
        assertThat(robot.lookup("#dashboard-number-followers-tile").query().getAccessibleText())
                .contains("312")
                .contains("octobre 2026");
        assertThat(robot.lookup("#dashboard-number-likes-tile").query().isVisible())
                .isFalse();
    }

    @Test
    void aNumberThatCannotBeIsToldAndNothingIsKept(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#dashboard-numbers-type").queryAs(ToggleButton.class).fire();
            field(robot, "followers").setText("312");
            field(robot, "review-average").setText("5,1");
            robot.lookup("#dashboard-numbers-save").queryButton().fire();
        });

        assertThat(text(robot, "#dashboard-numbers-error")).contains("5,1");
        assertThat(screen.monthlyNumbers.all()).isEmpty();
    }

    @Test
    void whoNobodyIsToBeCalledSaysSo(FxRobot robot) {
        assertThat(text(robot, "#dashboard-todo-basis")).startsWith("Personne à appeler cette semaine");
    }

    @Test
    void theMarksAreShownFromZeroToTen(FxRobot robot) {
        assertThat(robot.lookup("#dashboard-answers").query().getAccessibleText())
                .contains("Note 9 (recommande)")
                .contains("30 réponses");
        assertThat(robot.lookup("#dashboard-answers .share-bar").queryAll()).hasSize(11);
    }

    private static TextInputControl field(FxRobot robot, String kind) {
        return robot.lookup("#dashboard-number-" + kind + "-field").queryAs(TextInputControl.class);
    }

    @Test
    void everyIndicatorHasItsTile(FxRobot robot) {
        for (Indicator indicator : Indicator.values()) {
            String id =
                    "#dashboard-" + indicator.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(robot.lookup(id).tryQuery()).as(id).isPresent();
        }
    }

    @Test
    void everythingThatTheKeyboardReachesHasAName(FxRobot robot) {
        robot.interact(() -> kind(robot).setValue(PeriodKind.CUSTOM));
        Set<Node> nameless = scene.getRoot().lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> name(node).isBlank())
                .collect(Collectors.toSet());

        assertThat(nameless).isEmpty();
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        return "";
    }

    @SuppressWarnings("unchecked") // the screen has one list of these ids
    private static ComboBox<PeriodKind> kind(FxRobot robot) {
        return robot.lookup("#dashboard-kind").queryAs(ComboBox.class);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private void sell(LocalDate day) {
        SaleLine line = new SaleLine(0, "Roman", "", SaleLine.ONE_PIECE, null, 0, 12_50);
        new SaleStore(database).add(new Sale(0, day, null, "", null, "", "", List.of(line)));
    }

    private void answer(LocalDate day, int score) {
        new SurveyStore(database).add(new SurveyAnswer(0, SurveyQuestion.NPS, score, day, null, ""));
    }
}
