package app.clientele.ui.dashboard;

import app.clientele.loyalty.WeeksCalls;
import app.clientele.loyalty.calls.CallWords;
import app.clientele.model.ShopProfile;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.Navigator;
import app.clientele.ui.common.RefreshWhenSeen;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What there is to do this week, beside the figures. */
public final class TodoViewModel {

    private final WeeksCalls calls;
    private final Supplier<ShopProfile> profile;
    private final Background background;
    private final Navigator navigator;
    private final Texts texts;
    private final RefreshWhenSeen refresh;

    private final ReadOnlyStringWrapper title;
    private final ReadOnlyStringWrapper basis = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Task>> tasks = new ReadOnlyObjectWrapper<>(List.of());

    /** One customer to call, and why. */
    public record Task(long customerId, String name, String reason) {}

    private record Loaded(List<Task> tasks, String basis) {}

    public TodoViewModel(
            WeeksCalls calls,
            Supplier<ShopProfile> profile,
            Background background,
            Changes changes,
            Navigator navigator,
            Texts texts) {
        this.calls = calls;
        this.profile = profile;
        this.background = background;
        this.navigator = navigator;
        this.texts = texts;
        this.title = new ReadOnlyStringWrapper(texts.get("dashboard.todo"));
        this.refresh = new RefreshWhenSeen(changes, this::load);
    }

    /** To be bound to whether the list is in a window. */
    public BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
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

    private void load() {
        background.run(this::loaded, loaded -> {
            tasks.set(loaded.tasks());
            basis.set(loaded.basis());
            int count = loaded.tasks().size();
            title.set(count == 0 ? texts.get("dashboard.todo") : texts.get("dashboard.todo.count", count));
        });
    }

    private Loaded loaded() {
        CallWords words =
                new CallWords(texts, new Formats(texts.locale(), profile.get().currency()));
        return calls.thisWeek()
                .filter(week -> !week.calls().isEmpty())
                .map(week -> new Loaded(
                        week.calls().stream()
                                .map(call -> new Task(call.call().customerId(), call.name(), words.reason(call.call())))
                                .toList(),
                        words.basis(week.basis())))
                .orElseGet(() -> new Loaded(List.of(), texts.get("dashboard.todo.none")));
    }
}
