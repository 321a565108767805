package app.clientele.ui.dashboard;

import app.clientele.loyalty.calls.CallWords;
import app.clientele.loyalty.todo.ThisWeek;
import app.clientele.loyalty.todo.TodoWords;
import app.clientele.loyalty.todo.Week;
import app.clientele.model.Outreach.Occasion;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.Navigator;
import app.clientele.ui.common.RefreshWhenSeen;
import app.clientele.ui.common.Screen;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What there is to do this week, beside the figures: the calls by name, everything else counted. */
public final class TasksViewModel {

    private final Navigator navigator;
    private final Texts texts;
    private final TodoWords words;
    private final CallWords callWords;
    private final RefreshWhenSeen refresh;

    private final ReadOnlyStringWrapper title;
    private final ReadOnlyStringWrapper others = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper basis = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Task>> tasks = new ReadOnlyObjectWrapper<>(List.of());

    /** One customer to call, and why. */
    public record Task(long customerId, String name, String reason) {}

    public TasksViewModel(
            ThisWeek thisWeek,
            Background background,
            Changes changes,
            Navigator navigator,
            Texts texts,
            Formats formats) {
        this.navigator = navigator;
        this.texts = texts;
        this.words = new TodoWords(texts, formats);
        this.callWords = new CallWords(texts, formats);
        this.title = new ReadOnlyStringWrapper(texts.get("dashboard.todo"));
        this.refresh = new RefreshWhenSeen(changes, () -> background.run(thisWeek::week, this::show));
    }

    /** To be bound to whether the list is in a window. */
    public BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What else there is to do, counted; empty when there is nothing else. */
    public ReadOnlyStringProperty othersProperty() {
        return others.getReadOnlyProperty();
    }

    /** On what the list rests, or that there is nothing to do. */
    public ReadOnlyStringProperty basisProperty() {
        return basis.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Task>> tasksProperty() {
        return tasks.getReadOnlyProperty();
    }

    public void open(Task task) {
        navigator.openCustomer(task.customerId());
    }

    /** Leads to the whole list. */
    public void openAll() {
        navigator.open(Screen.TODO);
    }

    private void show(Week week) {
        List<Task> calls = week.of(Occasion.CALL).stream()
                .map(call -> new Task(call.customerId(), call.customer().displayName(), words.reason(call)))
                .toList();
        tasks.set(calls);
        title.set(calls.isEmpty() ? texts.get("dashboard.todo") : texts.get("dashboard.todo.count", calls.size()));
        others.set(
                week.count() == calls.size()
                        ? ""
                        : texts.get(
                                "dashboard.todo.others",
                                week.of(Occasion.THANKS).size(),
                                week.of(Occasion.VISIT).size(),
                                week.cases().size()));
        basis.set(
                calls.isEmpty()
                        ? texts.get("dashboard.todo.none")
                        : week.basis().map(callWords::basis).orElse(""));
    }
}
