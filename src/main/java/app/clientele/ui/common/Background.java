package app.clientele.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Runs work away from the window and brings its result back to it. No failure vanishes: without a handler of its own, a
 * failure goes to the one given at the start.
 *
 * <p>All store calls go to one thread named {@code database}, in the order they were asked for; work that needs no
 * store, such as reading a spreadsheet or drawing a page, goes to the other threads. In tests everything happens on the
 * calling thread.
 */
public final class Background implements AutoCloseable {

    private final Executor database;
    private final Executor workers;
    private final Executor window;
    private final Consumer<Throwable> unhandled;

    private Background(Executor database, Executor workers, Executor window, Consumer<Throwable> unhandled) {
        this.database = database;
        this.workers = workers;
        this.window = window;
        this.unhandled = unhandled;
    }

    /** Daemon threads; results come back on the window's thread. */
    public static Background threads(Consumer<Throwable> unhandled) {
        return new Background(
                Executors.newSingleThreadExecutor(DatabaseThread::new),
                Executors.newFixedThreadPool(
                        2, Thread.ofPlatform().daemon().name("worker-", 1).factory()),
                Platform::runLater,
                unhandled);
    }

    /** Everything at once on the calling thread, for tests. */
    public static Background sameThread(Consumer<Throwable> unhandled) {
        return new Background(Runnable::run, Runnable::run, Runnable::run, unhandled);
    }

    /** Runs {@code work} on the database thread, then {@code done} or {@code failed} on the window's thread. */
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
        submit(database, work, done, failed);
    }

    public <T> void run(Callable<T> work, Consumer<? super T> done) {
        run(work, done, unhandled);
    }

    /** Like {@link #run}, for work that does not touch the store. */
    public <T> void compute(Callable<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
        submit(workers, work, done, failed);
    }

    public <T> void compute(Callable<T> work, Consumer<? super T> done) {
        compute(work, done, unhandled);
    }

    /** Runs {@code action} on the window's thread, soon. */
    public void later(Runnable action) {
        window.execute(action);
    }

    private <T> void submit(Executor executor, Callable<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
        executor.execute(() -> {
            T result;
            try {
                result = work.call();
            } catch (Throwable failure) {
                window.execute(() -> failed.accept(failure));
                return;
            }
            window.execute(() -> done.accept(result));
        });
    }

    /** Lets running work end, for a few seconds at most. */
    @Override
    public void close() {
        for (Executor executor : new Executor[] {workers, database}) {
            if (executor instanceof ExecutorService service) {
                service.shutdown();
                try {
                    if (!service.awaitTermination(10, TimeUnit.SECONDS)) {
                        service.shutdownNow();
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /** H2 closes the whole database when the thread that uses it is interrupted, so this one cannot be. */
    private static final class DatabaseThread extends Thread {
        DatabaseThread(Runnable work) {
            super(work, "database");
            setDaemon(true);
        }

        @Override
        public void interrupt() {
            // See above: an interrupt here would close the file for everybody.
        }
    }
}
