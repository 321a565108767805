package app.clientele.ui.todo;

import app.clientele.loyalty.CustomerMatch;
import app.clientele.loyalty.todo.CaseRow;
import app.clientele.model.CustomerCase;
import app.clientele.model.CustomerCase.Gesture;
import app.clientele.model.CustomerCase.Outcome;
import app.clientele.text.AmountInput;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.CustomerEntry;
import app.clientele.ui.common.DayEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The fields in which a complaint is typed, or a case is looked after and closed. */
final class CaseForm {

    private static final int DAYS_TO_CLOSE = 7;

    private final CustomerEntry customer;
    private final DayEntry opened;
    private final DayEntry due;
    private final DayEntry closed;
    private final StringProperty subject = new SimpleStringProperty("");
    private final ObjectProperty<Gesture> gesture = new SimpleObjectProperty<>(Gesture.NONE);
    private final StringProperty cost = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Outcome>> outcome = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper subjectError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dueError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper closedError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper costError = new ReadOnlyStringWrapper("");
    private final Clock clock;
    private final Formats formats;
    private final Texts texts;
    private long id;
    private @Nullable Long answerId;
    private List<Object> shown = List.of();

    CaseForm(CustomerEntry customer, Clock clock, Formats formats, Texts texts) {
        this.customer = customer;
        this.opened = DayEntry.today(clock, formats, texts);
        this.due = DayEntry.ahead(clock, formats, texts);
        this.closed = DayEntry.optional(clock, formats, texts);
        this.clock = clock;
        this.formats = formats;
        this.texts = texts;
        subject.subscribe(_ -> subjectError.set(""));
        cost.subscribe(_ -> costError.set(""));
        due.textProperty().subscribe(_ -> dueError.set(""));
        due.errorProperty().subscribe(dueError::set);
        closed.textProperty().subscribe(_ -> closedError.set(""));
        closed.errorProperty().subscribe(closedError::set);
        outcome.subscribe(chosen -> {
            closedError.set("");
            if (chosen.isPresent() && closed.textProperty().get().isBlank()) {
                closed.set(LocalDate.now(clock));
            }
        });
    }

    CustomerEntry customer() {
        return customer;
    }

    DayEntry opened() {
        return opened;
    }

    DayEntry due() {
        return due;
    }

    DayEntry closed() {
        return closed;
    }

    StringProperty subjectProperty() {
        return subject;
    }

    ObjectProperty<Gesture> gestureProperty() {
        return gesture;
    }

    StringProperty costProperty() {
        return cost;
    }

    StringProperty noteProperty() {
        return note;
    }

    /** How the case ended; empty while it is open. */
    ObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome;
    }

    ReadOnlyStringProperty subjectErrorProperty() {
        return subjectError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty dueErrorProperty() {
        return dueError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty closedErrorProperty() {
        return closedError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty costErrorProperty() {
        return costError.getReadOnlyProperty();
    }

    /** A complaint of today. */
    void empty() {
        LocalDate today = LocalDate.now(clock);
        id = 0;
        answerId = null;
        customer.clear();
        opened.set(today);
        due.set(today.plusDays(DAYS_TO_CLOSE));
        subject.set("");
        gesture.set(Gesture.NONE);
        cost.set("");
        note.set("");
        outcome.set(Optional.empty());
        closed.textProperty().set("");
        shown = typed();
    }

    void fill(CaseRow row) {
        CustomerCase of = row.of();
        id = of.id();
        answerId = of.answerId();
        customer.set(row.customer().map(CustomerMatch::of));
        opened.set(of.opened());
        due.set(of.due());
        subject.set(of.subject());
        gesture.set(of.gesture());
        cost.set(of.gestureCents() == 0 ? "" : formats.plainMoney(of.gestureCents()));
        note.set(of.note());
        outcome.set(of.outcome());
        closed.textProperty().set(of.closed().map(formats::day).orElse(""));
        shown = typed();
    }

    boolean isChanged() {
        return !typed().equals(shown);
    }

    private List<Object> typed() {
        return List.of(
                customer.textProperty().get(),
                opened.textProperty().get(),
                due.textProperty().get(),
                subject.get(),
                gesture.get(),
                cost.get(),
                note.get(),
                outcome.get(),
                closed.textProperty().get());
    }

    /** The case, if every field can be taken; if not, each says what is wrong with it. */
    Optional<CustomerCase> check() {
        // All are asked, so that each says what is wrong with it.
        List<Boolean> clear = List.of(opened.check(), due.check(), closed.check(), customer.check());
        OptionalLong cents = cost.get().isBlank() ? OptionalLong.of(0) : AmountInput.cents(cost.get());
        boolean costIsClear = cents.isPresent() && cents.getAsLong() >= 0;
        costError.set(
                costIsClear
                        ? ""
                        : texts.get("todo.case.cost.unreadable", cost.get().strip()));
        boolean subjectIsClear = !subject.get().isBlank() || answerId != null;
        subjectError.set(subjectIsClear ? "" : texts.get("todo.case.subject.missing"));
        if (clear.contains(false) || !costIsClear || !subjectIsClear || !daysFollow()) {
            return Optional.empty();
        }
        return Optional.of(new CustomerCase(
                id,
                customer.chosen().map(CustomerMatch::id).orElse(null),
                answerId,
                opened.typed().orElseThrow(),
                due.typed().orElseThrow(),
                subject.get().strip(),
                gesture.get(),
                cents.getAsLong(),
                note.get().strip(),
                outcome.get(),
                closed.typed()));
    }

    /** Whether it is due and closed after it was opened, and closed just when it has a result. */
    private boolean daysFollow() {
        LocalDate from = opened.typed().orElseThrow();
        Optional<LocalDate> end = closed.typed();
        boolean dueFollows = !due.typed().orElseThrow().isBefore(from);
        dueError.set(dueFollows ? "" : texts.get("todo.case.due.before", formats.longDay(from)));
        if (end.filter(day -> day.isBefore(from)).isPresent()) {
            closedError.set(texts.get("todo.case.closed.before", formats.longDay(from)));
        } else if (end.isPresent() && outcome.get().isEmpty()) {
            closedError.set(texts.get("todo.case.result.missing"));
        } else if (end.isEmpty() && outcome.get().isPresent()) {
            closedError.set(texts.get("todo.case.closed.missing"));
        }
        return dueFollows && closedError.get().isEmpty();
    }
}
