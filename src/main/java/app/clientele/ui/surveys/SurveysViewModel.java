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
import app.clientele.ui.common.Editing;
import app.clientele.ui.common.Notices;
import app.clientele.ui.common.RefreshWhenSeen;
import app.clientele.ui.common.TableRows;
import app.clientele.ui.common.UndoableWork;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

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

    private final AnswerCard card;
    private final ReadOnlyIntegerWrapper unsaved = new ReadOnlyIntegerWrapper();
    private final Editing editing;
    private final UndoableWork work;
    private final BooleanProperty listShown = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<SurveyQuestion>> onlyQuestion = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<AnswerRow> typed = FXCollections.observableArrayList();
    private final TableRows<AnswerRow> rows;
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    private final RefreshWhenSeen refreshCard;
    private final RefreshWhenSeen refreshList;
    private final Deque<Long> typedIds = new ArrayDeque<>();
    private final Deque<AnswerDraft> failed = new ArrayDeque<>();
    private AnswerDraft besideEdit;
    private AnswerDraft stored;
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
        this.card = new AnswerCard(
                DayEntry.today(clock, formats, texts), new CustomerEntry(background, customers::find, texts), texts);
        this.besideEdit = card.draft();
        this.stored = besideEdit;
        this.editing = new Editing(dialogs, texts, () -> !card.draft().equals(stored));
        this.work = new UndoableWork(background, notices, dialogs, texts);
        this.rows = new TableRows<>(background, AnswerRow::id, AnswerRow::mentions);
        onlyQuestion.subscribe(only ->
                rows.filter(row -> only.isEmpty() || only.get() == row.answer().question()));
        rows.onArranged(() -> count.set(texts.get("surveys.count", rows.shown().size())));
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
        return work.failureProperty();
    }

    /** How many answers could not be stored and wait to be taken up again. */
    ReadOnlyIntegerProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** Whether the card holds an answer that was stored before. */
    ReadOnlyBooleanProperty editingProperty() {
        return editing.openProperty();
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

    /** How many answers the list shows, in words. */
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    String name(SurveyQuestion question) {
        return texts.get("surveys." + question.name().toLowerCase(Locale.ROOT));
    }

    /** The score in one line. */
    String headline(AnswerRow row) {
        SurveyAnswer answer = row.answer();
        return texts.get(
                "surveys.score.of",
                answer.question().name(),
                answer.score(),
                answer.question().highest());
    }

    /** Day, customer and comment in one line. */
    String detail(AnswerRow row) {
        return Stream.of(
                        formats.day(row.answer().day()),
                        row.customerName(),
                        row.answer().comment())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Called when the card is ready for the next score. */
    void onNextCard(Runnable action) {
        onNextCard = action;
    }

    /** Stores what the card holds; what cannot be taken is said under its field and nothing is stored. */
    void save() {
        card.check().ifPresent(answer -> {
            AnswerDraft draft = card.draft();
            work.forgetFailure();
            leaveCard(draft);
            background.run(() -> store(answer), done -> saved(done, draft), cause -> notSaved(cause, draft));
        });
    }

    private Undoable<SurveyAnswer> store(SurveyAnswer answer) {
        if (answer.id() != 0) {
            return surveys.correct(answer, null);
        }
        Undoable<List<SurveyAnswer>> stored = surveys.record(List.of(answer), null);
        return new Undoable<>(stored.result().getFirst(), stored.undo());
    }

    private void leaveCard(AnswerDraft draft) {
        card.fill(editing.isOpen() ? besideEdit : draft.next());
        editing.close();
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
        work.say(done, stored -> describe(key, stored));
        loadTyped();
    }

    private void notSaved(Throwable cause, AnswerDraft draft) {
        work.tell(cause);
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
            if (draft.id() == 0) {
                card.fill(draft);
            } else {
                beginEdit(draft);
            }
        }
    }

    /** Puts a stored answer into the card to be corrected. What was being typed comes back afterwards. */
    void edit(AnswerRow row) {
        if (cancelEdit()) {
            beginEdit(AnswerDraft.of(row, formats));
            listShown.set(false);
            onNextCard.run();
        }
    }

    /** Leaves the correction; asks first if something was typed. False when the owner wants to go on with it. */
    boolean cancelEdit() {
        if (!editing.isOpen()) {
            return true;
        }
        boolean left = editing.leave();
        if (left) {
            card.fill(besideEdit);
        }
        return left;
    }

    private void beginEdit(AnswerDraft draft) {
        if (!editing.isOpen()) {
            besideEdit = card.draft();
        }
        stored = draft;
        card.fill(draft);
        editing.open();
    }

    void delete(AnswerRow row) {
        if (card.draft().id() == row.id() && !cancelEdit()) {
            return;
        }
        work.run(() -> surveys.delete(row.id()), _ -> describe("surveys.deleted", row.answer()), _ -> {});
    }

    private String describe(String key, SurveyAnswer answer) {
        return texts.get(key, answer.question().name(), answer.score());
    }

    private void loadTyped() {
        List<Long> ids = List.copyOf(typedIds);
        background.run(() -> surveys.some(ids), typed::setAll);
    }
}
