package app.clientele.ui.common;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells the screens that something was stored. Fired after each commit, from any thread; listeners run on the window's
 * thread, and a burst of commits makes one refresh.
 */
public final class Changes {

    private final Executor window;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean pending = new AtomicBoolean();

    public Changes(Executor window) {
        this.window = window;
    }

    /** Calls {@code listener} after changes, until the returned handle is run. */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void fire() {
        if (pending.compareAndSet(false, true)) {
            window.execute(() -> {
                pending.set(false);
                listeners.forEach(Runnable::run);
            });
        }
    }
}
