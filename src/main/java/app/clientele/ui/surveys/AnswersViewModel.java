package app.clientele.ui.surveys;

import app.clientele.loyalty.AnswerRow;
import app.clientele.loyalty.Surveys;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.report.export.ListColumns;
import app.clientele.report.export.ListTable;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.RefreshWhenSeen;
import app.clientele.ui.common.TableRows;
import app.clientele.ui.common.UndoableWork;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** All answers: searched, read, tagged, set aside and brought back. */
final class AnswersViewModel {

    private final Surveys surveys;
    private final UndoableWork work;
    private final Texts texts;
    private final TableRows<AnswerRow> rows;
    private final ObjectProperty<Optional<SurveyQuestion>> onlyQuestion = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<AnswerFilter> only = new SimpleObjectProperty<>(AnswerFilter.ALL);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final RefreshWhenSeen refresh;

    AnswersViewModel(Surveys surveys, Background background, Changes changes, UndoableWork work, Texts texts) {
        this.surveys = surveys;
        this.work = work;
        this.texts = texts;
        this.rows = new TableRows<>(background, AnswerRow::id, AnswerRow::mentions);
        onlyQuestion.subscribe(_ -> narrow());
        only.subscribe(_ -> narrow());
        rows.onArranged(() -> count.set(texts.get("surveys.count", rows.shown().size())));
        refresh = new RefreshWhenSeen(changes, () -> background.run(surveys::all, rows::load));
    }

    private void narrow() {
        Optional<SurveyQuestion> question = onlyQuestion.get();
        AnswerFilter filter = only.get();
        rows.filter(row -> filter.passes(row)
                && (question.isEmpty() || question.get() == row.answer().question()));
    }

    /** To be bound to whether the list is in a window. */
    BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    TableRows<AnswerRow> rows() {
        return rows;
    }

    ObjectProperty<Optional<SurveyQuestion>> onlyQuestionProperty() {
        return onlyQuestion;
    }

    ObjectProperty<AnswerFilter> onlyProperty() {
        return only;
    }

    /** How many answers the list shows, in words. */
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    String name(SurveyQuestion question) {
        return texts.get("surveys." + question.name().toLowerCase(Locale.ROOT));
    }

    String name(AnswerFilter filter) {
        return texts.get("surveys.filter." + Texts.key(filter));
    }

    /** Whether the answer counts, in a word; empty when it does. */
    String standing(AnswerRow row) {
        return row.filing().isSetAside() ? texts.get("surveys.set-aside") : "";
    }

    /** Lets the selected answer count nowhere, or count again. */
    void setAsideOrBringBack() {
        rows.selectedProperty().get().ifPresent(row -> {
            boolean aside = !row.filing().isSetAside();
            String key = aside ? "surveys.now-set-aside" : "surveys.brought-back";
            work.run(() -> surveys.setAside(row.id(), aside), _ -> describe(key, row.answer()), _ -> {});
        });
    }

    /** Gives the selected answer the owner's own words, separated by commas. */
    void tag(String words) {
        rows.selectedProperty()
                .get()
                .filter(row -> !row.tags().equals(words.strip()))
                .ifPresent(row -> work.run(
                        () -> surveys.tag(row.id(), words), _ -> describe("surveys.tagged", row.answer()), _ -> {}));
    }

    String describe(String key, SurveyAnswer answer) {
        return texts.get(key, answer.question().name(), answer.score());
    }

    /** The answers shown, for paper and files. */
    ListTable list() {
        return new ListColumns<AnswerRow>()
                .day(
                        texts.get("surveys.column.day"),
                        row -> Optional.of(row.answer().day()))
                .text(
                        texts.get("surveys.column.question"),
                        row -> name(row.answer().question()))
                .whole(texts.get("surveys.column.score"), row -> row.answer().score())
                .text(texts.get("surveys.column.customer"), AnswerRow::customerName)
                .text(texts.get("surveys.column.comment"), row -> row.answer().comment())
                .text(texts.get("surveys.column.wave"), AnswerRow::waveName)
                .text(texts.get("surveys.column.tags"), AnswerRow::tags)
                .text(texts.get("surveys.column.standing"), this::standing)
                .table(texts.get("surveys.title"), count.get(), rows.shown());
    }
}
