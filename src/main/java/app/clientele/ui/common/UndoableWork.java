package app.clientele.ui.common;

import app.clientele.loyalty.Undoable;
import app.clientele.model.Explained;
import app.clientele.text.Texts;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Changes the books in the background: says what was done and offers to take it back, or says why it was not done. A
 * second press of a key while the first is still at work does nothing.
 */
public final class UndoableWork {

    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Texts texts;
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private boolean busy;

    public UndoableWork(Background background, Notices notices, Dialogs dialogs, Texts texts) {
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /** Why the last thing asked for was not done; empty when it was. */
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public void forgetFailure() {
        failure.set("");
    }

    /**
     * Runs {@code work} unless other work of this kind still runs.
     *
     * @param said what was done, for the line at the bottom of the window
     */
    public <T> void run(Callable<Undoable<T>> work, Function<T, String> said, Consumer<T> done) {
        run(work, said, done, this::tell);
    }

    /**
     * As above, for work whose failure belongs somewhere else than in {@link #failureProperty()}.
     *
     * @param failed gets what went wrong
     */
    public <T> void run(
            Callable<Undoable<T>> work, Function<T, String> said, Consumer<T> done, Consumer<Throwable> failed) {
        if (!busy) {
            busy = true;
            failure.set("");
            background.run(
                    work,
                    stored -> {
                        busy = false;
                        say(stored, said);
                        done.accept(stored.result());
                    },
                    cause -> {
                        busy = false;
                        failed.accept(cause);
                    });
        }
    }

    /** Says what was done and offers to take it back. */
    public <T> void say(Undoable<T> stored, Function<T, String> said) {
        notices.sayUndoable(said.apply(stored.result()), () -> takeBack(stored));
    }

    /** Says in one sentence what went wrong; what has no sentence of its own also opens the dialog with the details. */
    public void tell(Throwable cause) {
        failure.set(texts.explain(cause));
        if (!(cause instanceof Explained)) {
            dialogs.error(cause);
        }
    }

    private void takeBack(Undoable<?> stored) {
        background.run(
                () -> {
                    stored.undo().run();
                    return stored;
                },
                _ -> {});
    }
}
