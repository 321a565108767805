package app.clientele.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class BackgroundTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void storeWorkGoesToOneThreadThatNobodyCanInterrupt() throws Exception {
        try (Background background = Background.threads(_ -> {})) {
            CompletableFuture<String> result = new CompletableFuture<>();

            background.run(
                    () -> {
                        Thread.currentThread().interrupt();
                        return Thread.currentThread().getName()
                                + Thread.currentThread().isInterrupted();
                    },
                    result::complete);

            assertThat(result.get(5, TimeUnit.SECONDS)).isEqualTo("databasefalse");
        }
    }

    @Test
    void resultsComeBackOnTheWindowsThread() throws Exception {
        try (Background background = Background.threads(_ -> {})) {
            CompletableFuture<String> thread = new CompletableFuture<>();

            background.compute(
                    () -> 1, _ -> thread.complete(Thread.currentThread().getName()));

            assertThat(thread.get(5, TimeUnit.SECONDS)).isEqualTo("JavaFX Application Thread");
        }
    }

    @Test
    void noFailureVanishes() {
        List<Throwable> told = new ArrayList<>();
        Background background = Background.sameThread(told::add);
        IllegalStateException failure = new IllegalStateException("disk");

        background.run(
                () -> {
                    throw failure;
                },
                _ -> {});

        assertThat(told).containsExactly(failure);
    }

    @Test
    void aBurstOfChangesMakesOneRefresh() {
        List<Runnable> queue = new ArrayList<>();
        Changes changes = new Changes(queue::add);
        List<String> refreshed = new ArrayList<>();
        Runnable stop = changes.listen(() -> refreshed.add("refresh"));

        changes.fire();
        changes.fire();
        List.copyOf(queue).forEach(Runnable::run);
        assertThat(refreshed).hasSize(1);

        stop.run();
        changes.fire();
        queue.getLast().run();
        assertThat(refreshed).hasSize(1);
    }
}
