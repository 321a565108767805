package app.clientele.ui.todo;

import app.clientele.loyalty.calls.CallWords;
import app.clientele.loyalty.todo.Outreaches;
import app.clientele.loyalty.todo.Proposal;
import app.clientele.loyalty.todo.ThisWeek;
import app.clientele.loyalty.todo.TodoWords;
import app.clientele.loyalty.todo.Week;
import app.clientele.model.FoldedText;
import app.clientele.model.Outreach.Outcome;
import app.clientele.model.ShopProfile;
import app.clientele.report.export.ListTable;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.Navigator;
import app.clientele.ui.common.RefreshWhenSeen;
import app.clientele.ui.common.TableRows;
import app.clientele.ui.common.UndoableWork;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Whom to call, thank or remind this week, and how many cases wait; one key says what came of it. */
public final class TodoViewModel {

    private final ThisWeek thisWeek;
    private final Outreaches outreaches;
    private final Supplier<ShopProfile> profile;
    private final Background background;
    private final Navigator navigator;
    private final UndoableWork work;
    private final Texts texts;
    private final Formats formats;
    private final TodoWords words;
    private final CallWords callWords;

    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.CALLS);
    private final ReadOnlyObjectWrapper<Optional<Week>> week = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final TableRows<Proposal> rows;
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper suggestion = new ReadOnlyStringWrapper("");
    private final RefreshWhenSeen refresh;
    private String shopName = "";

    private record Loaded(Week week, String shopName) {}

    public TodoViewModel(
            ThisWeek thisWeek,
            Outreaches outreaches,
            Supplier<ShopProfile> profile,
            Background background,
            UndoableWork work,
            Changes changes,
            Navigator navigator,
            Texts texts,
            Formats formats) {
        this.thisWeek = thisWeek;
        this.outreaches = outreaches;
        this.profile = profile;
        this.background = background;
        this.work = work;
        this.navigator = navigator;
        this.texts = texts;
        this.formats = formats;
        this.words = new TodoWords(texts, formats);
        this.callWords = new CallWords(texts, formats);
        this.rows = new TableRows<>(background, Proposal::customerId, this::mentions);
        place.subscribe(_ -> showPlace());
        rows.selectedProperty()
                .subscribe(selected -> suggestion.set(selected.map(proposal -> words.suggestion(proposal, shopName))
                        .orElse("")));
        this.refresh = new RefreshWhenSeen(changes, this::load);
    }

    /** To be bound to whether the screen is in a window. */
    BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    ObjectProperty<Place> placeProperty() {
        return place;
    }

    /** What there is to do; empty until it was found. */
    ReadOnlyObjectProperty<Optional<Week>> weekProperty() {
        return week.getReadOnlyProperty();
    }

    /** The proposals of the chosen list. */
    TableRows<Proposal> rows() {
        return rows;
    }

    TodoWords words() {
        return words;
    }

    /** On what the chosen list rests, and up to which day. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** What could be said to the selected customer. */
    ReadOnlyStringProperty suggestionProperty() {
        return suggestion.getReadOnlyProperty();
    }

    /** Why the last thing asked for was not done; empty when it was. */
    ReadOnlyStringProperty failureProperty() {
        return work.failureProperty();
    }

    /** The name of a list with how many wait in it. */
    String title(Place of) {
        String name = texts.get("todo.place." + Texts.key(of));
        int waiting = week.get().map(found -> count(found, of)).orElse(0);
        return waiting == 0 ? name : texts.get("todo.place.counted", name, formats.integer(waiting));
    }

    private static int count(Week week, Place place) {
        return place.occasion()
                .map(occasion -> week.of(occasion).size())
                .orElseGet(() -> place == Place.CASES ? week.cases().size() : 0);
    }

    /** Writes down what came of the selected proposal and goes on to the next one. */
    void note(Outcome outcome) {
        rows.selectedProperty().get().ifPresent(proposal -> {
            Optional<Proposal> next = next(proposal);
            work.run(
                    () -> outreaches.note(proposal, outcome),
                    _ -> texts.get("todo.noted", proposal.customer().displayName(), words.outcome(outcome)),
                    _ -> next.ifPresent(following -> rows.select(following.customerId())));
        });
    }

    private Optional<Proposal> next(Proposal proposal) {
        List<Proposal> shown = rows.shown();
        int index = shown.indexOf(proposal);
        if (index + 1 < shown.size()) {
            return Optional.of(shown.get(index + 1));
        }
        return index > 0 ? Optional.of(shown.get(index - 1)) : Optional.empty();
    }

    /** Opens the card of the selected customer. */
    void openCustomer() {
        rows.selectedProperty().get().ifPresent(proposal -> navigator.openCustomer(proposal.customerId()));
    }

    /** The chosen list as it is shown, for paper and files. */
    ListTable list() {
        return new TodoLists(texts, words)
                .proposals(texts.get("todo.place." + Texts.key(place.get())), note.get(), rows.shown());
    }

    private boolean mentions(Proposal proposal, String word) {
        return FoldedText.of(proposal.customer().displayName() + " "
                        + proposal.customer().phone() + " " + words.reason(proposal))
                .contains(word);
    }

    private void load() {
        background.run(() -> new Loaded(thisWeek.week(), profile.get().name()), loaded -> {
            shopName = loaded.shopName();
            week.set(Optional.of(loaded.week()));
            showPlace();
        });
    }

    private void showPlace() {
        week.get()
                .ifPresent(found -> place.get().occasion().ifPresent(occasion -> {
                    List<Proposal> proposals = found.of(occasion);
                    rows.load(proposals);
                    if (rows.selectedProperty().get().isEmpty() && !proposals.isEmpty()) {
                        rows.select(proposals.getFirst().customerId());
                    }
                    note.set(noteOf(found));
                }));
    }

    private String noteOf(Week found) {
        String upTo = found.asOf()
                .map(day -> texts.get("todo.as-of", formats.longDay(day)))
                .orElse("");
        String basis = place.get() == Place.CALLS
                ? found.basis().map(callWords::basis).orElse("")
                : texts.get("todo.basis." + Texts.key(place.get()));
        return (basis + " " + upTo).strip();
    }
}
