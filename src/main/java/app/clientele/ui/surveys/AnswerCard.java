package app.clientele.ui.surveys;

import app.clientele.loyalty.CustomerMatch;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.model.SurveyWave;
import app.clientele.model.SurveyWave.Asked;
import app.clientele.text.Texts;
import app.clientele.ui.common.CustomerEntry;
import app.clientele.ui.common.DayEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The fields of the card in which the answers of one paper card are typed, or one answer is corrected. A wave says what
 * its cards ask; without one the owner chooses the question.
 */
final class AnswerCard {

    private final ScoreEntry first;
    private final ScoreEntry second;
    private final ReadOnlyBooleanWrapper secondAsked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper questionFree = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Optional<SurveyWave>> wave = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty comment = new SimpleStringProperty("");
    private final DayEntry day;
    private final CustomerEntry customer;
    private final Clock clock;
    private long id;

    AnswerCard(DayEntry day, CustomerEntry customer, Texts texts, Clock clock) {
        this.day = day;
        this.customer = customer;
        this.clock = clock;
        this.first = new ScoreEntry(SurveyQuestion.NPS, texts);
        this.second = new ScoreEntry(SurveyQuestion.CSAT, texts);
    }

    ScoreEntry first() {
        return first;
    }

    ScoreEntry second() {
        return second;
    }

    /** Whether the card has a second question. */
    ReadOnlyBooleanProperty secondAskedProperty() {
        return secondAsked.getReadOnlyProperty();
    }

    /** Whether the owner chooses the question, because no wave does. */
    ReadOnlyBooleanProperty questionFreeProperty() {
        return questionFree.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<SurveyWave>> waveProperty() {
        return wave.getReadOnlyProperty();
    }

    ObjectProperty<SurveyQuestion> questionProperty() {
        return first.questionProperty();
    }

    StringProperty scoreProperty() {
        return first.textProperty();
    }

    ReadOnlyStringProperty scoreErrorProperty() {
        return first.errorProperty();
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

    /** Takes cards of another wave. Of one that is over, the day is its last one until another is typed. */
    void choose(Optional<SurveyWave> chosen) {
        show(chosen);
        LocalDate today = LocalDate.now(clock);
        if (id == 0) {
            chosen.ifPresent(it -> day.set(it.ends().isBefore(today) ? it.ends() : today));
        }
    }

    /** The same wave, as it reads now; empty when it is gone. */
    void refresh(Optional<SurveyWave> now) {
        show(now);
    }

    private void show(Optional<SurveyWave> chosen) {
        wave.set(chosen);
        boolean asks = id == 0 && chosen.isPresent();
        questionFree.set(!asks);
        secondAsked.set(asks && chosen.flatMap(SurveyWave::second).isPresent());
        if (asks) {
            first.questionProperty().set(chosen.get().first().question());
            chosen.get().second().ifPresent(asked -> second.questionProperty().set(asked.question()));
        }
    }

    /** The words in which the wave asked a question. */
    Optional<String> asked(SurveyQuestion question) {
        return wave.get().stream()
                .flatMap(it -> it.asked().stream())
                .filter(asked -> asked.question() == question && !asked.text().isBlank())
                .map(Asked::text)
                .findFirst();
    }

    AnswerDraft draft() {
        Optional<CustomerMatch> chosen = customer.chosen();
        return new AnswerDraft(
                id,
                first.questionProperty().get(),
                first.textProperty().get(),
                second.textProperty().get(),
                wave.get(),
                day.textProperty().get(),
                chosen,
                chosen.isPresent() ? "" : customer.textProperty().get(),
                comment.get());
    }

    void fill(AnswerDraft draft) {
        id = draft.id();
        first.questionProperty().set(draft.question());
        show(draft.wave());
        first.textProperty().set(draft.score());
        second.textProperty().set(draft.second());
        day.textProperty().set(draft.day());
        customer.set(draft.customer());
        if (draft.customer().isEmpty()) {
            customer.textProperty().set(draft.customerText());
        }
        comment.set(draft.comment());
    }

    /**
     * The answers of the card, if every field can be taken; if not, each says what is wrong with it. One of two questions
     * may be left out; the comment goes with the first answer.
     */
    Optional<List<SurveyAnswer>> check() {
        boolean both = secondAsked.get();
        boolean onlySecond = both && first.isBlank() && !second.isBlank();
        boolean onlyFirst = !both || second.isBlank();
        boolean firstIsClear = onlySecond || first.check();
        boolean secondIsClear = onlyFirst || second.check();
        boolean dayIsClear = day.check();
        boolean customerIsClear = customer.check();
        if (!firstIsClear || !secondIsClear || !dayIsClear || !customerIsClear) {
            return Optional.empty();
        }
        List<SurveyAnswer> given = new ArrayList<>();
        String words = comment.get().strip();
        if (!onlySecond) {
            given.add(answer(first, words));
        }
        if (!onlyFirst) {
            given.add(answer(second, onlySecond ? words : ""));
        }
        return Optional.of(given);
    }

    private SurveyAnswer answer(ScoreEntry entry, String words) {
        return new SurveyAnswer(
                id,
                entry.questionProperty().get(),
                entry.score().orElseThrow(),
                day.typed().orElseThrow(),
                customer.chosen().map(CustomerMatch::id).orElse(null),
                words);
    }
}
