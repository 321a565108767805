package app.clientele.ui.todo;

import app.clientele.loyalty.Customers;
import app.clientele.loyalty.todo.CaseReview;
import app.clientele.loyalty.todo.CaseRow;
import app.clientele.loyalty.todo.Cases;
import app.clientele.loyalty.todo.TodoWords;
import app.clientele.report.export.ListTable;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.CustomerEntry;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.Editing;
import app.clientele.ui.common.RefreshWhenSeen;
import app.clientele.ui.common.TableRows;
import app.clientele.ui.common.UndoableWork;
import java.time.Clock;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The complaints and unhappy answers, and the form in which one is typed, looked after and closed. */
public final class CasesViewModel {

    private final Cases cases;
    private final Background background;
    private final Texts texts;
    private final TodoWords words;
    private final UndoableWork work;
    private final CaseForm form;
    private final Editing editing;
    private final TableRows<CaseRow> rows;
    private final BooleanProperty closedShown = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper review = new ReadOnlyStringWrapper("");
    private final RefreshWhenSeen refresh;

    private record Loaded(List<CaseRow> rows, CaseReview review) {}

    public CasesViewModel(
            Cases cases,
            Customers customers,
            Background background,
            UndoableWork work,
            Changes changes,
            Dialogs dialogs,
            Texts texts,
            Formats formats,
            Clock clock) {
        this.cases = cases;
        this.background = background;
        this.work = work;
        this.texts = texts;
        this.words = new TodoWords(texts, formats);
        this.form = new CaseForm(new CustomerEntry(background, customers::find, texts), clock, formats, texts);
        this.editing = new Editing(dialogs, texts, form::isChanged);
        this.rows = new TableRows<>(background, CaseRow::id, CaseRow::mentions);
        closedShown.subscribe(shown -> rows.filter(row -> shown || row.of().isOpen()));
        this.refresh = new RefreshWhenSeen(changes, this::load);
    }

    /** To be bound to whether the list is in a window. */
    BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    TableRows<CaseRow> rows() {
        return rows;
    }

    TodoWords words() {
        return words;
    }

    CaseForm form() {
        return form;
    }

    /** Whether the list holds the closed ones too. */
    BooleanProperty closedShownProperty() {
        return closedShown;
    }

    ReadOnlyBooleanProperty editingProperty() {
        return editing.openProperty();
    }

    /** What the open form is for. */
    ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /** How quickly cases are closed, in words. */
    ReadOnlyStringProperty reviewProperty() {
        return review.getReadOnlyProperty();
    }

    /** Why the last thing asked for was not done; empty when it was. */
    ReadOnlyStringProperty failureProperty() {
        return work.failureProperty();
    }

    void add() {
        if (editing.leave()) {
            work.forgetFailure();
            heading.set(texts.get("todo.case.new"));
            form.empty();
            editing.open();
        }
    }

    void edit() {
        rows.selectedProperty().get().ifPresent(row -> {
            work.forgetFailure();
            heading.set(words.subject(row));
            form.fill(row);
            editing.open();
        });
    }

    /** Closes the form; asks first if something was typed. */
    void cancelEdit() {
        if (editing.leave()) {
            work.forgetFailure();
        }
    }

    /** Stores what the form holds; what cannot be taken is said under its field and nothing is stored. */
    void save() {
        form.check()
                .ifPresent(typed -> work.run(
                        () -> cases.save(typed),
                        stored -> texts.get(stored.isOpen() ? "todo.case.saved" : "todo.case.closed"),
                        stored -> {
                            editing.close();
                            rows.select(stored.id());
                        }));
    }

    /** Takes the selected case away; an answer that nobody took up cannot be taken away here. */
    void delete() {
        rows.selectedProperty()
                .get()
                .filter(row -> row.of().id() != 0)
                .ifPresent(row ->
                        work.run(() -> cases.delete(row.of().id()), _ -> texts.get("todo.case.deleted"), _ -> {}));
    }

    /** The cases shown, for paper and files. */
    ListTable list() {
        return new TodoLists(texts, words).cases(review.get(), rows.shown());
    }

    private void load() {
        background.run(() -> new Loaded(cases.all(), cases.review()), loaded -> {
            rows.load(loaded.rows());
            review.set(words.review(loaded.review()));
        });
    }
}
