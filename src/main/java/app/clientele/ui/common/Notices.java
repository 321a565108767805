package app.clientele.ui.common;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The line at the bottom of the window that says what was just done and, for ten seconds, takes it back. */
public final class Notices {

    /** One line; {@code undo} is what its button takes back. */
    public record Notice(String text, Optional<UndoStack.Step> undo) {}

    private final ReadOnlyObjectWrapper<Optional<Notice>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final UndoStack undoStack;

    public Notices(UndoStack undoStack) {
        this.undoStack = undoStack;
    }

    public ReadOnlyObjectProperty<Optional<Notice>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Says {@code text}. */
    public void say(String text) {
        current.set(Optional.of(new Notice(text, Optional.empty())));
    }

    /** Says what was done and offers to take it back, here and by {@code Ctrl+Z}. */
    public void sayUndoable(String text, Runnable undo) {
        UndoStack.Step step = new UndoStack.Step(text, undo);
        undoStack.push(step);
        current.set(Optional.of(new Notice(text, Optional.of(step))));
    }

    public void clear() {
        current.set(Optional.empty());
    }
}
