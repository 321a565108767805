package app.clientele.ui.todo;

import app.clientele.loyalty.todo.OutreachRow;
import app.clientele.loyalty.todo.Outreaches;
import app.clientele.loyalty.todo.TodoWords;
import app.clientele.report.export.ListTable;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.RefreshWhenSeen;
import app.clientele.ui.common.TableRows;
import app.clientele.ui.common.UndoableWork;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What was done, and whether it brought the customers back. */
public final class DoneViewModel {

    private final Outreaches outreaches;
    private final UndoableWork work;
    private final Texts texts;
    private final Formats formats;
    private final TodoWords words;
    private final TableRows<OutreachRow> rows;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final RefreshWhenSeen refresh;

    public DoneViewModel(
            Outreaches outreaches,
            Background background,
            UndoableWork work,
            Changes changes,
            Texts texts,
            Formats formats) {
        this.outreaches = outreaches;
        this.work = work;
        this.texts = texts;
        this.formats = formats;
        this.words = new TodoWords(texts, formats);
        this.rows = new TableRows<>(background, OutreachRow::id, OutreachRow::mentions);
        this.refresh = new RefreshWhenSeen(changes, () -> background.run(outreaches::all, this::show));
    }

    /** To be bound to whether the list is in a window. */
    BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    TableRows<OutreachRow> rows() {
        return rows;
    }

    TodoWords words() {
        return words;
    }

    /** How many words brought a customer back, and for how much. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Takes away what was written down by mistake. */
    void delete() {
        rows.selectedProperty()
                .get()
                .ifPresent(row -> work.run(
                        () -> outreaches.delete(row.id()), _ -> texts.get("todo.done.deleted", row.name()), _ -> {}));
    }

    /** What is shown, for paper and files. */
    ListTable list() {
        return new TodoLists(texts, words).done(summary.get(), rows.shown());
    }

    private void show(List<OutreachRow> all) {
        rows.load(all);
        long back = all.stream().filter(row -> row.back().isPresent()).count();
        long cents = all.stream()
                .flatMap(row -> row.back().stream())
                .mapToLong(visit -> visit.cents())
                .sum();
        summary.set(all.isEmpty() ? "" : texts.get("todo.done.summary", all.size(), back, formats.wholeMoney(cents)));
    }
}
