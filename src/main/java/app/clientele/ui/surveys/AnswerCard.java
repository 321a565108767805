package app.clientele.ui.surveys;

import app.clientele.loyalty.CustomerMatch;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.text.Texts;
import app.clientele.ui.common.CustomerEntry;
import app.clientele.ui.common.DayEntry;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The fields of the card in which one answer is typed or corrected. */
final class AnswerCard {

    private final ObjectProperty<SurveyQuestion> question = new SimpleObjectProperty<>(SurveyQuestion.NPS);
    private final StringProperty score = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper scoreError = new ReadOnlyStringWrapper("");
    private final StringProperty comment = new SimpleStringProperty("");
    private final DayEntry day;
    private final CustomerEntry customer;
    private final Texts texts;
    private long id;

    AnswerCard(DayEntry day, CustomerEntry customer, Texts texts) {
        this.day = day;
        this.customer = customer;
        this.texts = texts;
        score.subscribe(_ -> judgeWhileTyping());
        question.subscribe(_ -> judgeWhileTyping());
    }

    ObjectProperty<SurveyQuestion> questionProperty() {
        return question;
    }

    StringProperty scoreProperty() {
        return score;
    }

    ReadOnlyStringProperty scoreErrorProperty() {
        return scoreError.getReadOnlyProperty();
    }

    StringProperty commentProperty() {
        return comment;
    }

    DayEntry day() {
        return day;
    }

    CustomerEntry customer() {
        return customer;
    }

    OptionalInt score() {
        return ScoreText.score(question.get(), score.get());
    }

    AnswerDraft draft() {
        Optional<CustomerMatch> chosen = customer.chosen();
        return new AnswerDraft(
                id,
                question.get(),
                score.get(),
                day.textProperty().get(),
                chosen,
                chosen.isPresent() ? "" : customer.textProperty().get(),
                comment.get());
    }

    void fill(AnswerDraft draft) {
        id = draft.id();
        question.set(draft.question());
        score.set(draft.score());
        day.textProperty().set(draft.day());
        customer.set(draft.customer());
        if (draft.customer().isEmpty()) {
            customer.textProperty().set(draft.customerText());
        }
        comment.set(draft.comment());
    }

    /** The answer, if every field can be taken; if not, each says what is wrong with it. */
    Optional<SurveyAnswer> check() {
        scoreError.set(ScoreText.problem(question.get(), score.get(), texts));
        boolean dayIsClear = day.check();
        boolean customerIsClear = customer.check();
        if (!scoreError.get().isEmpty() || !dayIsClear || !customerIsClear) {
            return Optional.empty();
        }
        Long who = customer.chosen().map(CustomerMatch::id).orElse(null);
        return Optional.of(new SurveyAnswer(
                id,
                question.get(),
                score().orElseThrow(),
                day.typed().orElseThrow(),
                who,
                comment.get().strip()));
    }

    private void judgeWhileTyping() {
        scoreError.set(score.get().isBlank() ? "" : ScoreText.problem(question.get(), score.get(), texts));
    }
}
