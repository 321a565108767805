package app.clientele.ui.surveys;

import app.clientele.model.SurveyQuestion;
import app.clientele.text.Texts;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The state of a field for a score: of which question, what is typed, and what is wrong with it. */
final class ScoreEntry {

    private final ObjectProperty<SurveyQuestion> question;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final Texts texts;

    ScoreEntry(SurveyQuestion question, Texts texts) {
        this.question = new SimpleObjectProperty<>(question);
        this.texts = texts;
        text.subscribe(_ -> judgeWhileTyping());
        this.question.subscribe(_ -> judgeWhileTyping());
    }

    ObjectProperty<SurveyQuestion> questionProperty() {
        return question;
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    boolean isBlank() {
        return text.get().isBlank();
    }

    OptionalInt score() {
        return ScoreText.score(question.get(), text.get());
    }

    /** Whether the field can be taken; if not, the error says why. */
    boolean check() {
        error.set(ScoreText.problem(question.get(), text.get(), texts));
        return error.get().isEmpty();
    }

    private void judgeWhileTyping() {
        error.set(isBlank() ? "" : ScoreText.problem(question.get(), text.get(), texts));
    }
}
