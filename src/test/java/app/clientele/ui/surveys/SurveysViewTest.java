package app.clientele.ui.surveys;

import static app.clientele.ui.Awaiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.Customer;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.model.SurveyWave;
import app.clientele.model.SurveyWave.Asked;
import app.clientele.model.SurveyWave.Channel;
import app.clientele.ui.Counter;
import app.clientele.ui.common.Background;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The owner's way, on the program's real threads. */
@ExtendWith(ApplicationExtension.class)
class SurveysViewTest {

    @TempDir
    private Path folder;

    private Counter counter;

    @Start
    void open(Stage stage) {
        counter = new Counter(folder, Locale.FRANCE, Background::threads);
        SurveysViewModel model = counter.surveysModel();
        WavesViewModel waves = counter.wavesModel();
        counter.show(
                stage,
                SurveysView.class,
                Map.of(
                        SurveysView.class,
                        () -> new SurveysView(model),
                        AnswerCardPane.class,
                        () -> new AnswerCardPane(model, counter.texts),
                        AnswerListPane.class,
                        () -> new AnswerListPane(
                                model, counter.texts, counter.formats, counter.settings, counter.lists()),
                        WavesPane.class,
                        () -> new WavesPane(
                                waves, counter.cardsModel(), counter.texts, counter.settings, counter.lists()),
                        WaveFormPane.class,
                        () -> new WaveFormPane(waves, counter.texts)));
    }

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void fiftyAnswersAreTypedByKeyboardOnly(FxRobot robot) throws Exception {
        Customer anne = counter.customer("C1", "Anne Leroy", "", "");
        counter.customer("C2", "Anne Leroy", "", "06 12 34 56 78");
        List<Integer> typed = new ArrayList<>();
        robot.type(KeyCode.TAB).eraseText(10).write("03/11/2026");
        backTab(robot);

        for (int card = 0; card < 50; card++) {
            int score = card * 7 % 11;
            typed.add(score);
            typeScore(robot, score, card);
            if (card == 20) {
                robot.type(KeyCode.TAB, 3).write("leroy");
                until(() -> robot.listWindows().size() == 2);
                robot.type(KeyCode.ENTER);
            }
            if (card % 10 == 3) {
                robot.type(KeyCode.TAB, 4).write("Très bien, à bientôt");
            }
            robot.type(KeyCode.ENTER);
        }
        until(() -> counter.surveys.all().size() == 50);

        List<SurveyAnswer> stored = counter.surveys.all();
        assertThat(stored).extracting(SurveyAnswer::score).isEqualTo(typed);
        assertThat(stored).extracting(SurveyAnswer::question).containsOnly(SurveyQuestion.NPS);
        assertThat(stored).extracting(SurveyAnswer::day).containsOnly(LocalDate.of(2026, 11, 3));
        assertThat(stored.get(20).customerId())
                .as("the first of the two Anne Leroy")
                .isEqualTo(anne.id());
        assertThat(stored).filteredOn(answer -> answer.customerId() != null).hasSize(1);
        assertThat(stored)
                .filteredOn(answer -> answer.comment().equals("Très bien, à bientôt"))
                .hasSize(5);
        assertThat(counter.dialogs.errors).isEmpty();
    }

    @Test
    void fiftyCardsOfAWaveWithTwoQuestionsAreTypedWithDigitsAndEnterOnly(FxRobot robot) throws Exception {
        LocalDate lastDay = Counter.TODAY.minusDays(12);
        SurveyWave wave = counter.waves.add(new SurveyWave(
                0,
                "Automne",
                lastDay.minusDays(27),
                lastDay,
                Channel.COUNTER,
                new Asked(SurveyQuestion.NPS, "Parleriez-vous de nous ?"),
                Optional.of(new Asked(SurveyQuestion.CSAT, "Content ?")),
                120));
        ComboBox<?> waves = robot.lookup("#surveys-wave").queryAs(ComboBox.class);
        until(() -> waves.getItems().size() == 2);
        robot.interact(() -> waves.getSelectionModel().select(1));
        assertThat(robot.lookup("#surveys-sentence").queryAs(Label.class).getText())
                .startsWith("Parleriez-vous de nous");

        for (int card = 0; card < 50; card++) {
            typeScore(robot, card % 11, 1);
            robot.type(KeyCode.ENTER);
            if (card % 5 > 0) {
                typeScore(robot, card % 5, card);
            }
            robot.type(KeyCode.ENTER);
        }
        until(() -> counter.surveys.all().size() == 90);

        List<SurveyAnswer> stored = counter.surveys.all();
        assertThat(stored).extracting(SurveyAnswer::day).containsOnly(lastDay);
        assertThat(stored)
                .filteredOn(answer -> answer.question() == SurveyQuestion.NPS)
                .extracting(SurveyAnswer::score)
                .isEqualTo(IntStream.range(0, 50).mapToObj(card -> card % 11).toList());
        assertThat(counter.surveys.allFiled())
                .allSatisfy(filed -> assertThat(filed.filing().waveId()).isEqualTo(wave.id()))
                .extracting(filed -> filed.filing().card())
                .as("a card for each pair")
                .satisfies(cards -> assertThat(cards.stream().distinct()).hasSize(50));
        robot.interact(counter.undoStack::undoLast);
        until(() -> counter.surveys.all().size() == 88);
    }

    @Test
    void anAnswerIsReadTaggedSetAsideAndBroughtBack(FxRobot robot) throws Exception {
        counter.surveys.add(new SurveyAnswer(0, SurveyQuestion.NPS, 2, Counter.TODAY, null, "Trop d’attente"));
        robot.clickOn("#surveys-list");
        TableView<?> table = robot.lookup("#surveys-table").queryAs(TableView.class);
        until(() -> table.getItems().size() == 1);
        robot.interact(table::requestFocus);
        robot.type(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#surveys-words").queryAs(TextArea.class).getText())
                .isEqualTo("Trop d’attente");

        robot.clickOn("#surveys-tags").write("attente").type(KeyCode.ENTER);
        until(() -> counter.surveys.allFiled().getFirst().filing().tags().equals(List.of("attente")));
        robot.clickOn("#surveys-aside");
        until(() -> counter.surveys.all().isEmpty());
        until(() ->
                robot.lookup("#surveys-aside").queryAs(Button.class).getText().equals("Remettre dans la note"));
        robot.clickOn("#surveys-aside");
        until(() -> counter.surveys.all().size() == 1);
    }

    private static void backTab(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    }

    /** Ten is typed in its two ways in turn. */
    private static void typeScore(FxRobot robot, int score, int card) {
        if (score < 10) {
            robot.type(KeyCode.getKeyCode(String.valueOf(score)));
        } else if (card % 2 == 0) {
            robot.type(KeyCode.X);
        } else {
            robot.type(KeyCode.DIGIT1, KeyCode.DIGIT0);
        }
    }

    @Test
    void anAnswerOfElevenIsRefusedUnderTheField(FxRobot robot) throws Exception {
        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.ENTER);

        Label error = robot.lookup("#surveys-score-error").queryAs(Label.class);
        assertThat(error.isVisible()).isTrue();
        assertThat(error.getText()).contains("11").contains("0 à 10");
        assertThat(counter.surveys.all()).isEmpty();

        robot.type(KeyCode.BACK_SPACE).type(KeyCode.ENTER);
        until(() -> counter.surveys.all().size() == 1);
        assertThat(error.isVisible()).isFalse();
        assertThat(counter.surveys.all().getFirst().score()).isEqualTo(1);
    }

    @Test
    void theQuestionIsChosenByArrowKeysAndTheScaleFollows(FxRobot robot) throws Exception {
        backTab(robot);
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#surveys-scores .score-button").queryAll()).hasSize(5);
        robot.type(KeyCode.TAB).type(KeyCode.DIGIT5, KeyCode.ENTER);
        until(() -> counter.surveys.all().size() == 1);
        assertThat(counter.surveys.all().getFirst().question()).isEqualTo(SurveyQuestion.CSAT);
    }

    @Test
    void theMouseTypesCorrectsAndDeletesToo(FxRobot robot) throws Exception {
        robot.clickOn("#surveys-score-7").clickOn("#surveys-save");
        ListView<?> typed = robot.lookup("#surveys-typed").queryAs(ListView.class);
        until(() -> typed.getItems().size() == 1);

        robot.clickOn(robot.from(typed).lookup(".button").<Node>query())
                .clickOn("#surveys-score-4")
                .clickOn("#surveys-save");
        until(() -> counter.surveys.all().getFirst().score() == 4);

        robot.clickOn("#surveys-list");
        TableView<?> table = robot.lookup("#surveys-table").queryAs(TableView.class);
        until(() -> table.getItems().size() == 1);
        robot.clickOn(robot.from(table).lookup(".table-row-cell").<Node>query()).type(KeyCode.DELETE);
        until(() -> counter.surveys.all().isEmpty());
        until(() -> table.getItems().isEmpty());
        assertThat(robot.lookup("#surveys-edit").queryAs(Button.class).isDisabled())
                .as("nothing is selected any more")
                .isTrue();
        robot.interact(counter.undoStack::undoLast);
        until(() -> table.getItems().size() == 1);
    }
}
