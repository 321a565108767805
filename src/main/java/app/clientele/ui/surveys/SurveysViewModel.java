package app.clientele.ui.surveys;

import app.clientele.loyalty.AnswerRow;
import app.clientele.loyalty.Customers;
import app.clientele.loyalty.Surveys;
import app.clientele.loyalty.Undoable;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.CustomerEntry;
import app.clientele.ui.common.DayEntry;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.Notices;
import app.clientele.ui.common.RefreshWhenSeen;
import app.clientele.ui.common.TableRows;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Typing a pile of paper answers, and the list of all of them.
 *
 * <p>The card is empty for the next answer as soon as Enter is pressed, while the last one is being stored. Should
 * storing fail, its text comes back: at once if the card is still empty, else on demand.
 */
public final class SurveysViewModel {

    /** How many of the answers typed last are listed. */
    static final int TYPED_SHOWN = 10;

    private final Surveys surveys;
    private final Background background;
    private final Texts texts;
    private final Formats formats;
    private final Notices notices;
    private final Dialogs dialogs;

    private final AnswerCard card;
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper unsaved = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final BooleanProperty listShown = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<SurveyQuestion>> onlyQuestion = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<AnswerRow> typed = FXCollections.observableArrayList();
    private final TableRows<AnswerRow> rows;

    private final RefreshWhenSeen refreshCard;
    private final RefreshWhenSeen refreshList;
    private final Deque<Long> typedIds = new ArrayDeque<>();
    private final Deque<AnswerDraft> failed = new ArrayDeque<>();
    private @Nullable AnswerDraft beforeEdit;
    private @Nullable AnswerDraft editBegan;
    private Runnable onNextCard = () -> {};

    public SurveysViewModel(
            Surveys surveys,
            Customers customers,
            Background background,
            Changes changes,
            Texts texts,
            Formats formats,
            Notices notices,
            Dialogs dialogs,
            Clock clock) {
        this.surveys = surveys;
        this.background = background;
        this.texts = texts;
        this.formats = formats;
        this.notices = notices;
        this.dialogs = dialogs;
        this.card = new AnswerCard(
                DayEntry.today(clock, formats, texts), new CustomerEntry(background, customers::find, texts), texts);
        this.rows = new TableRows<>(background, AnswerRow::id, AnswerRow::mentions);
        onlyQuestion.subscribe(only -> rows.filter(
                row -> only.isEmpty() || only.get() == row.answer().question()));
        refreshCard = new RefreshWhenSeen(changes, this::loadTyped);
        refreshList = new RefreshWhenSeen(changes, () -> background.run(surveys::all, rows::load));
        refreshList.seenProperty().bind(refreshCard.seenProperty().and(listShown));
    }

    /** To be bound to whether the screen is in a window. */
    BooleanProperty seenProperty() {
        return refreshCard.seenProperty();
    }

    AnswerCard card() {
        return card;
    }

    /** Why the last answer could not be stored; empty when it could. */
    ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** How many answers could not be stored and wait to be taken up again. */
    ReadOnlyIntegerProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** Whether the card holds an answer that was stored before. */
    ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /** Whether the list of all answers is shown instead of the card. */
    BooleanProperty listShownProperty() {
        return listShown;
    }

    ObjectProperty<Optional<SurveyQuestion>> onlyQuestionProperty() {
        return onlyQuestion;
    }

    /** The last answers typed since the program was started, the newest first. */
    ObservableList<AnswerRow> typed() {
        return typed;
    }

    TableRows<AnswerRow> rows() {
        return rows;
    }

    /** Called when the card is ready for the next score. */
    void onNextCard(Runnable action) {
        onNextCard = action;
    }

    /** Stores what the card holds; what cannot be taken is said under its field and nothing is stored. */
    void save() {
        card.check().ifPresent(answer -> {
            AnswerDraft draft = card.draft();
            failure.set("");
            leaveCard(draft);
            background.run(() -> surveys.save(answer), done -> saved(done, draft), cause -> notSaved(cause, draft));
        });
    }

    private void leaveCard(AnswerDraft draft) {
        card.fill(beforeEdit == null ? draft.next() : beforeEdit);
        endEdit();
        onNextCard.run();
    }

    private void saved(Undoable<SurveyAnswer> done, AnswerDraft draft) {
        SurveyAnswer answer = done.result();
        if (draft.id() == 0) {
            typedIds.addFirst(answer.id());
            if (typedIds.size() > TYPED_SHOWN) {
                typedIds.removeLast();
            }
        }
        String key = draft.id() == 0 ? "surveys.saved" : "surveys.changed";
        notices.sayUndoable(texts.get(key, answer.question().name(), answer.score()), () -> takeBack(done));
        loadTyped();
    }

    private void notSaved(Throwable cause, AnswerDraft draft) {
        failure.set(texts.get("surveys.not-saved", texts.explain(cause)));
        failed.addLast(draft);
        unsaved.set(failed.size());
        if (card.draft().isEmpty()) {
            takeUpFailed();
        }
    }

    /** Puts an answer that could not be stored into the card again. */
    void takeUpFailed() {
        AnswerDraft draft = failed.pollFirst();
        if (draft != null) {
            unsaved.set(failed.size());
            if (draft.id() != 0) {
                beginEdit(draft);
            }
            card.fill(draft);
        }
    }

    /** Puts a stored answer into the card to be corrected. What was being typed comes back afterwards. */
    void edit(AnswerRow row) {
        if (cancelEdit()) {
            AnswerDraft draft = AnswerDraft.of(row, formats);
            beginEdit(draft);
            card.fill(draft);
            listShown.set(false);
            onNextCard.run();
        }
    }

    /** Leaves the correction; asks first if something was typed. False when the owner wants to go on with it. */
    boolean cancelEdit() {
        if (!editing.get() || beforeEdit == null) {
            return true;
        }
        if (!card.draft().equals(editBegan)
                && !dialogs.confirm(
                        texts.get("common.discard.question"),
                        texts.get("common.discard.consequence"),
                        texts.get("common.discard.action"))) {
            return false;
        }
        card.fill(beforeEdit);
        endEdit();
        return true;
    }

    private void beginEdit(AnswerDraft draft) {
        if (beforeEdit == null) {
            beforeEdit = card.draft();
        }
        editBegan = draft;
        editing.set(true);
    }

    private void endEdit() {
        beforeEdit = null;
        editBegan = null;
        editing.set(false);
    }

    void delete(AnswerRow row) {
        if (card.draft().id() == row.id() && !cancelEdit()) {
            return;
        }
        background.run(() -> surveys.delete(row.id()), done -> {
            SurveyAnswer answer = row.answer();
            notices.sayUndoable(
                    texts.get("surveys.deleted", answer.question().name(), answer.score()), () -> takeBack(done));
        });
    }

    private void takeBack(Undoable<?> done) {
        background.run(
                () -> {
                    done.undo().run();
                    return done;
                },
                _ -> {});
    }

    private void loadTyped() {
        List<Long> ids = List.copyOf(typedIds);
        background.run(() -> surveys.some(ids), typed::setAll);
    }
}
