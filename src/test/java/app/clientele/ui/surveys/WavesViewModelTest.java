package app.clientele.ui.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.AnswerFiling;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.model.SurveyWave;
import app.clientele.ui.Counter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WavesViewModelTest {

    @TempDir
    private Path folder;

    private Counter counter;
    private WavesViewModel model;
    private WaveForm form;

    @BeforeEach
    void open() {
        counter = new Counter(folder);
        model = counter.wavesModel();
        form = model.form();
        model.seenProperty().set(true);
    }

    @AfterEach
    void close() {
        counter.close();
        assertThat(counter.dialogs.errors).isEmpty();
    }

    @Test
    void aNewWaveAsksRecommendationAndSatisfactionForFourWeeks() {
        model.add();
        form.nameProperty().set("Noël 2026");
        form.cardsOutProperty().set("120");
        model.save();

        assertThat(model.editingProperty().get()).isFalse();
        assertThat(counter.waves.all()).singleElement().satisfies(wave -> {
            assertThat(wave.starts()).isEqualTo(Counter.TODAY);
            assertThat(wave.ends()).isEqualTo(Counter.TODAY.plusDays(27));
            assertThat(wave.cardsOut()).isEqualTo(120);
            assertThat(wave.asked())
                    .extracting(SurveyWave.Asked::question)
                    .containsExactly(SurveyQuestion.NPS, SurveyQuestion.CSAT);
            assertThat(wave.first().text()).startsWith("Recommanderiez-vous");
        });
        counter.undoStack.undoLast();
        assertThat(counter.waves.all()).isEmpty();
    }

    @Test
    void whatCannotBeTakenIsSaidUnderItsFieldAndNothingIsStored() {
        model.add();
        form.ends().textProperty().set("01/11/2026");
        form.secondProperty().set(Optional.of(SurveyQuestion.NPS));
        model.save();

        assertThat(form.nameErrorProperty().get()).startsWith("Donnez un nom");
        assertThat(form.endsErrorProperty().get()).contains("22 novembre 2026");
        assertThat(form.secondErrorProperty().get()).startsWith("C’est déjà");
        assertThat(counter.waves.all()).isEmpty();
        assertThat(model.editingProperty().get()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "7,5", "beaucoup", "1 000", "9999999", "🎄"})
    void onlyAWholeNumberOfCardsIsTaken(String typed) {
        model.add();
        form.nameProperty().set("Noël");
        form.cardsOutProperty().set(typed);
        model.save();

        assertThat(form.cardsErrorProperty().get()).contains(typed);
        assertThat(counter.waves.all()).isEmpty();
    }

    @Test
    void theEndFollowsTheFirstDayAndTheAnswersMoveAlong() {
        SurveyWave wave = typedWave(LocalDate.of(2026, 9, 1));
        counter.surveys.add(
                new SurveyAnswer(0, SurveyQuestion.NPS, 9, LocalDate.of(2026, 9, 4), null, ""),
                AnswerFiling.ofWave(wave.id()));
        model.rows().select(wave.id());

        model.edit();
        form.starts().textProperty().set("01/10/2026");
        assertThat(form.ends().textProperty().get()).isEqualTo("28/10/2026");
        model.save();

        assertThat(counter.surveys.all().getFirst().day()).isEqualTo(LocalDate.of(2026, 10, 4));
        counter.undoStack.undoLast();
        assertThat(counter.surveys.all().getFirst().day()).isEqualTo(LocalDate.of(2026, 9, 4));
        assertThat(counter.waves.all()).containsExactly(wave);
    }

    @Test
    void answersOfTheFutureAreRefusedAtTheFirstDay() {
        SurveyWave wave = typedWave(LocalDate.of(2026, 11, 1));
        counter.surveys.add(
                new SurveyAnswer(0, SurveyQuestion.NPS, 9, Counter.TODAY, null, ""), AnswerFiling.ofWave(wave.id()));
        model.rows().select(wave.id());

        model.edit();
        form.starts().textProperty().set("02/11/2026");
        model.save();

        assertThat(form.starts().errorProperty().get()).contains("23 novembre 2026");
        assertThat(counter.surveys.all().getFirst().day()).isEqualTo(Counter.TODAY);
    }

    @Test
    void theOwnersOwnWordsStayWhenTheQuestionChanges() {
        model.add();
        form.firstProperty().set(SurveyQuestion.CES);
        assertThat(form.firstTextProperty().get()).contains("facile");
        form.firstTextProperty().set("C’était simple ?");
        form.firstProperty().set(SurveyQuestion.NPS);

        assertThat(form.firstTextProperty().get()).isEqualTo("C’était simple ?");
    }

    @Test
    void theCardsOfAWavePrintAndSave() throws Exception {
        typedWave(LocalDate.of(2026, 11, 1));
        CardsViewModel cards = counter.cardsModel();
        cards.show(model.rows().shown().stream().findFirst());
        assertThat(cards.sheetProperty().get().orElseThrow().shown().text()).contains("Recommanderiez-vous");

        cards.print();
        counter.dialogs.chosenFile = folder.resolve("cartes.pdf");
        cards.save();
        assertThat(counter.printed).hasSize(1);
        assertThat(folder.resolve("cartes.pdf")).isNotEmptyFile();

        cards.languageProperty().set(Locale.UK);
        assertThat(cards.sheetProperty().get().orElseThrow().shown().text()).contains("Anything to add?");
    }

    private SurveyWave typedWave(LocalDate starts) {
        model.add();
        form.nameProperty().set("Automne");
        form.starts().set(starts);
        form.ends().set(starts.plusDays(27));
        model.save();
        return counter.waves.all().getFirst();
    }
}
