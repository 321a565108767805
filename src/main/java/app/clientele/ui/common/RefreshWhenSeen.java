package app.clientele.ui.common;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Reloads a screen after changes, but only while it is seen; a hidden one waits until it is shown again. */
public final class RefreshWhenSeen {

    private final BooleanProperty seen = new SimpleBooleanProperty();
    private final Runnable reload;
    private boolean stale = true;

    public RefreshWhenSeen(Changes changes, Runnable reload) {
        this.reload = reload;
        seen.subscribe(this::reloadIfDue);
        changes.listen(this::invalidate);
    }

    /** To be bound to whether the screen is in a window. */
    public BooleanProperty seenProperty() {
        return seen;
    }

    /** What was loaded no longer holds. */
    public void invalidate() {
        stale = true;
        reloadIfDue();
    }

    private void reloadIfDue() {
        if (stale && seen.get()) {
            stale = false;
            reload.run();
        }
    }
}
