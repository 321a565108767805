package app.clientele.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The last things the owner typed or deleted, each with its way back. Used on the window's thread only. */
public final class UndoStack {

    private static final int DEPTH = 100;

    private final Deque<Step> steps = new ArrayDeque<>();

    /**
     * A thing that can be taken back.
     *
     * @param text what was done, as the owner reads it: "Réponse supprimée"
     */
    public record Step(String text, Runnable undo) {}

    public void push(Step step) {
        steps.push(step);
        if (steps.size() > DEPTH) {
            steps.removeLast();
        }
    }

    /** Takes the last thing back and tells which it was. */
    public Optional<Step> undoLast() {
        Optional<Step> last = Optional.ofNullable(steps.poll());
        last.ifPresent(step -> step.undo().run());
        return last;
    }

    /** Takes back exactly this thing, if it was not already. */
    public boolean undo(Step step) {
        if (steps.remove(step)) {
            step.undo().run();
            return true;
        }
        return false;
    }
}
