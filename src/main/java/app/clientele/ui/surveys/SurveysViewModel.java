package app.clientele.ui.surveys;

import app.clientele.loyalty.AnswerRow;
import app.clientele.loyalty.Customers;
import app.clientele.loyalty.Surveys;
import app.clientele.loyalty.Undoable;
import app.clientele.loyalty.Waves;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.model.SurveyWave;
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
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Typing a pile of paper cards, and the list of all answers.
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
    private final AnswersViewModel answers;
    private final ObjectProperty<SurveysPlace> place = new SimpleObjectProperty<>(SurveysPlace.TYPING);
    private final ObservableList<Optional<SurveyWave>> waveChoices = FXCollections.observableArrayList();
    private final ObservableList<AnswerRow> typed = FXCollections.observableArrayList();
    private final RefreshWhenSeen refreshCard;
    private final Deque<Long> typedIds = new ArrayDeque<>();
    private final Deque<AnswerDraft> failed = new ArrayDeque<>();
    private AnswerDraft besideEdit;
    private AnswerDraft stored;
    private Runnable onNextCard = () -> {};

    public SurveysViewModel(
            Surveys surveys,
            Waves waves,
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
                DayEntry.today(clock, formats, texts),
                new CustomerEntry(background, customers::find, texts),
                texts,
                clock);
        this.besideEdit = card.draft();
        this.stored = besideEdit;
        this.editing = new Editing(dialogs, texts, () -> !card.draft().equals(stored));
        this.work = new UndoableWork(background, notices, dialogs, texts);
        this.answers = new AnswersViewModel(surveys, background, changes, work, texts);
        refreshCard = new RefreshWhenSeen(changes, () -> {
            loadTyped();
            background.run(waves::all, this::offer);
        });
        answers.seenProperty().bind(refreshCard.seenProperty().and(place.isEqualTo(SurveysPlace.LIST)));
    }

    private void offer(List<SurveyWave> known) {
        Optional<Long> chosen = card.waveProperty().get().map(SurveyWave::id);
        waveChoices.setAll(Stream.concat(
                        Stream.of(Optional.<SurveyWave>empty()), known.stream().map(Optional::of))
                .toList());
        // Its words may have changed, or it may be gone.
        if (chosen.isPresent()) {
            card.refresh(
                    known.stream().filter(wave -> wave.id() == chosen.get()).findFirst());
        }
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

    /** Which part of the screen is shown. */
    ObjectProperty<SurveysPlace> placeProperty() {
        return place;
    }

    AnswersViewModel answers() {
        return answers;
    }

    /** The waves whose cards can be typed, and none. */
    ObservableList<Optional<SurveyWave>> waveChoices() {
        return waveChoices;
    }

    String name(Optional<SurveyWave> wave) {
        return wave.map(SurveyWave::name).orElseGet(() -> texts.get("surveys.no-wave"));
    }

    /** The question in the words of the wave, else in the usual ones. */
    String sentence(SurveyQuestion question) {
        String key = question.name().toLowerCase(Locale.ROOT);
        return card.asked(question)
                .map(words -> texts.get("surveys.sentence.asked", words, question.lowest(), question.highest()))
                .orElseGet(() -> texts.get("surveys.sentence." + key));
    }

    /** The last answers typed since the program was started, the newest first. */
    ObservableList<AnswerRow> typed() {
        return typed;
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
        card.check().ifPresent(typedAnswers -> {
            AnswerDraft draft = card.draft();
            work.forgetFailure();
            leaveCard(draft);
            background.run(
                    () -> store(typedAnswers, draft), done -> saved(done, draft), cause -> notSaved(cause, draft));
        });
    }

    private Undoable<List<SurveyAnswer>> store(List<SurveyAnswer> typedAnswers, AnswerDraft draft) {
        Long wave = draft.wave().map(SurveyWave::id).orElse(null);
        if (draft.id() == 0) {
            return surveys.record(typedAnswers, wave);
        }
        Undoable<SurveyAnswer> corrected = surveys.correct(typedAnswers.getFirst(), wave);
        return new Undoable<>(List.of(corrected.result()), corrected.undo());
    }

    private void leaveCard(AnswerDraft draft) {
        card.fill(editing.isOpen() ? besideEdit : draft.next());
        editing.close();
        onNextCard.run();
    }

    private void saved(Undoable<List<SurveyAnswer>> done, AnswerDraft draft) {
        if (draft.id() == 0) {
            done.result().reversed().forEach(answer -> typedIds.addFirst(answer.id()));
            while (typedIds.size() > TYPED_SHOWN) {
                typedIds.removeLast();
            }
        }
        String key = draft.id() == 0 ? "surveys.saved" : "surveys.changed";
        work.say(done, stored -> texts.get(key, scores(stored)));
        loadTyped();
    }

    private static String scores(List<SurveyAnswer> answers) {
        return answers.stream()
                .map(answer -> answer.question().name() + " " + answer.score())
                .collect(Collectors.joining(", "));
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
            place.set(SurveysPlace.TYPING);
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
        work.run(() -> surveys.delete(row.id()), _ -> answers.describe("surveys.deleted", row.answer()), _ -> {});
    }

    private void loadTyped() {
        List<Long> ids = List.copyOf(typedIds);
        background.run(() -> surveys.some(ids), typed::setAll);
    }
}
