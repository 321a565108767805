package app.clientele.ui.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.loyalty.AnswerRow;
import app.clientele.model.Customer;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.ui.Counter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveysViewModelTest {

    @TempDir
    private Path folder;

    private Counter counter;
    private SurveysViewModel model;
    private AnswerCard card;

    @BeforeEach
    void openScreen() {
        counter = new Counter(folder);
        model = counter.surveysModel();
        card = model.card();
        model.seenProperty().set(true);
    }

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void anAnswerIsStoredAndTheCardIsReadyForTheNext() {
        card.day().textProperty().set("03/11/2026");
        card.commentProperty().set(" Accueil chaleureux ");
        type("9");

        assertThat(counter.surveys.all()).singleElement().satisfies(answer -> {
            assertThat(answer.question()).isEqualTo(SurveyQuestion.NPS);
            assertThat(answer.score()).isEqualTo(9);
            assertThat(answer.day()).isEqualTo(LocalDate.of(2026, 11, 3));
            assertThat(answer.customerId()).isNull();
            assertThat(answer.comment()).isEqualTo("Accueil chaleureux");
        });
        assertThat(card.scoreProperty().get()).isEmpty();
        assertThat(card.commentProperty().get()).isEmpty();
        assertThat(card.day().textProperty().get()).as("the date stays").isEqualTo("03/11/2026");
        assertThat(counter.said()).isEqualTo("Réponse enregistrée\u00a0: NPS 9.");
    }

    @ParameterizedTest
    @CsvSource({"NPS,0,0", "NPS,10,10", "NPS,x,10", "NPS,X,10", "NPS,' 7 ',7", "CSAT,1,1", "CSAT,5,5", "CES,7,7"})
    void everyScoreOfTheScaleIsTaken(SurveyQuestion question, String typed, int score) {
        card.questionProperty().set(question);
        type(typed);

        assertThat(counter.surveys.all()).extracting(SurveyAnswer::score).containsExactly(score);
    }

    @ParameterizedTest
    @CsvSource({
        "NPS,11,« 11 » n’est pas sur l’échelle. La note va de 0 à 10.",
        "NPS,-1,« -1 » n’est pas sur l’échelle. La note va de 0 à 10.",
        "NPS,'7,5','« 7,5 » n’est pas un nombre entier. La note va de 0 à 10, sans virgule.'",
        "NPS,7.5,'« 7.5 » n’est pas un nombre entier. La note va de 0 à 10, sans virgule.'",
        "NPS,bof,« bof » n’est pas une note. Tapez un nombre de 0 à 10.",
        "NPS,'',Tapez une note de 0 à 10.",
        "NPS,99999999999,« 99999999999 » n’est pas sur l’échelle. La note va de 0 à 10.",
        "CSAT,0,« 0 » n’est pas sur l’échelle. La note va de 1 à 5.",
        "CSAT,6,« 6 » n’est pas sur l’échelle. La note va de 1 à 5.",
        "CES,x,« x » n’est pas sur l’échelle. La note va de 1 à 7."
    })
    void whatIsNoScoreIsRefusedInOneSentenceAndNothingIsStored(SurveyQuestion question, String typed, String said) {
        card.questionProperty().set(question);
        type(typed);

        assertThat(card.scoreErrorProperty().get().replace('\u00a0', ' ')).isEqualTo(said);
        assertThat(counter.surveys.all()).isEmpty();
        assertThat(card.scoreProperty().get()).as("the typed text stays").isEqualTo(typed);
    }

    @Test
    void aScoreOffTheScaleIsSaidWhileTypingAndForgottenOnceMended() {
        card.scoreProperty().set("11");
        assertThat(card.scoreErrorProperty().get()).isNotEmpty();

        card.scoreProperty().set("1");
        assertThat(card.scoreErrorProperty().get()).isEmpty();

        card.scoreProperty().set("7");
        card.questionProperty().set(SurveyQuestion.CSAT);
        assertThat(card.scoreErrorProperty().get()).as("7 is no CSAT score").isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31/02/2026", "hier", "23/11/2026", "01/01/1850", "''"})
    void aDayThatCannotBeIsRefusedUnderItsField(String day) {
        card.day().textProperty().set(day);
        type("8");

        assertThat(card.day().errorProperty().get()).isNotEmpty();
        assertThat(counter.surveys.all()).isEmpty();
        assertThat(card.scoreProperty().get()).isEqualTo("8");
    }

    @Test
    void theAnswerOfAKnownCustomerBearsTheName() {
        Customer leroy = counter.customer("C7", "Anne Leroy", "", "");
        card.customer().textProperty().set("leroy");
        card.customer().chooseHighlighted();
        type("10");

        assertThat(counter.surveys.all()).extracting(SurveyAnswer::customerId).containsExactly(leroy.id());
        assertThat(card.customer().textProperty().get())
                .as("the next card is another's")
                .isEmpty();
        assertThat(model.typed()).extracting(AnswerRow::customerName).containsExactly("Anne Leroy");
    }

    @Test
    void aNameThatWasNotChosenIsRefused() {
        counter.customer("C7", "Anne Leroy", "", "");
        card.customer().textProperty().set("Leroy");
        type("10");

        assertThat(card.customer().errorProperty().get()).contains("Leroy");
        assertThat(counter.surveys.all()).isEmpty();
    }

    @Test
    void aFailedSaveGivesTheTypedTextBack() {
        counter.database.close();
        card.commentProperty().set("Trop long à la caisse");
        type("3");

        assertThat(model.failureProperty().get()).isNotEmpty();
        assertThat(card.scoreProperty().get()).isEqualTo("3");
        assertThat(card.commentProperty().get()).isEqualTo("Trop long à la caisse");
        assertThat(model.unsavedProperty().get()).isZero();
    }

    @Test
    void theLastTenTypedAreListedTheNewestFirst() {
        for (int score = 0; score <= 10; score++) {
            type(String.valueOf(score));
        }

        assertThat(model.typed())
                .extracting(row -> row.answer().score())
                .containsExactly(10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(counter.surveys.all()).hasSize(11);
    }

    @Test
    void undoTakesTheLastAnswerBack() {
        type("9");
        type("2");

        counter.undoStack.undoLast();

        assertThat(counter.surveys.all()).extracting(SurveyAnswer::score).containsExactly(9);
        assertThat(model.typed()).extracting(row -> row.answer().score()).containsExactly(9);
    }

    @Test
    void aCorrectedAnswerKeepsItsPlaceAndWhatWasBeingTypedComesBack() {
        type("9");
        card.scoreProperty().set("4");
        card.commentProperty().set("à moitié");

        model.edit(model.typed().getFirst());
        assertThat(model.editingProperty().get()).isTrue();
        assertThat(card.scoreProperty().get()).isEqualTo("9");
        type("6");

        assertThat(counter.surveys.all()).extracting(SurveyAnswer::score).containsExactly(6);
        assertThat(model.editingProperty().get()).isFalse();
        assertThat(card.scoreProperty().get()).isEqualTo("4");
        assertThat(card.commentProperty().get()).isEqualTo("à moitié");

        counter.undoStack.undoLast();
        assertThat(counter.surveys.all()).extracting(SurveyAnswer::score).containsExactly(9);
    }

    @Test
    void leavingACorrectionAsksOnlyWhenSomethingWasTyped() {
        type("9");
        model.edit(model.typed().getFirst());
        assertThat(model.cancelEdit()).isTrue();
        assertThat(counter.dialogs.questions).isEmpty();

        model.edit(model.typed().getFirst());
        card.commentProperty().set("en fait…");
        counter.dialogs.answer = false;
        assertThat(model.cancelEdit()).isFalse();
        assertThat(card.commentProperty().get()).isEqualTo("en fait…");

        counter.dialogs.answer = true;
        assertThat(model.cancelEdit()).isTrue();
        assertThat(counter.surveys.all()).extracting(SurveyAnswer::comment).containsExactly("");
    }

    @Test
    void aDeletedAnswerComesBackAsItWas() {
        type("9");
        type("5");
        List<SurveyAnswer> before = counter.surveys.all();

        model.delete(model.typed().getLast());
        assertThat(counter.surveys.all()).extracting(SurveyAnswer::score).containsExactly(5);
        assertThat(counter.said()).isEqualTo("Réponse supprimée\u00a0: NPS 9.");

        counter.undoStack.undoLast();
        assertThat(counter.surveys.all()).isEqualTo(before);
        assertThat(model.typed()).hasSize(2);
    }

    @Test
    void theListFindsByCustomerCommentAndQuestion() {
        Customer muller = counter.customer("C9", "Zoé Müller", "", "");
        add(SurveyQuestion.NPS, 9, muller.id(), "Très bien");
        add(SurveyQuestion.CSAT, 4, null, "Parking difficile");
        add(SurveyQuestion.NPS, 2, null, "");
        model.placeProperty().set(SurveysPlace.LIST);

        assertThat(model.answers().rows().shown()).hasSize(3);
        assertThat(model.answers().countProperty().get()).isEqualTo("3 réponses");
        model.answers().rows().queryProperty().set("muller");
        assertThat(model.answers().rows().shown())
                .extracting(row -> row.answer().score())
                .containsExactly(9);
        model.answers().rows().queryProperty().set("PARKING diff");
        assertThat(model.answers().rows().shown())
                .extracting(row -> row.answer().score())
                .containsExactly(4);
        model.answers().rows().queryProperty().set("");
        model.answers().onlyQuestionProperty().set(Optional.of(SurveyQuestion.NPS));
        assertThat(model.answers().rows().shown())
                .extracting(row -> row.answer().score())
                .containsExactlyInAnyOrder(9, 2);
    }

    @Test
    void theListFollowsWhatOthersStoreWhileItIsSeen() {
        model.placeProperty().set(SurveysPlace.LIST);
        add(SurveyQuestion.CES, 7, null, "");
        assertThat(model.answers().rows().shown()).hasSize(1);

        model.seenProperty().set(false);
        add(SurveyQuestion.CES, 6, null, "");
        assertThat(model.answers().rows().shown()).as("a hidden list waits").hasSize(1);
        model.seenProperty().set(true);
        assertThat(model.answers().rows().shown()).hasSize(2);
    }

    private void add(SurveyQuestion question, int score, @Nullable Long customer, String comment) {
        counter.surveys.add(new SurveyAnswer(0, question, score, Counter.TODAY, customer, comment));
    }

    private void type(String score) {
        card.scoreProperty().set(score);
        model.save();
    }
}
