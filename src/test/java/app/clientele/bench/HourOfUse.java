package app.clientele.bench;

import app.clientele.ShopContext;
import app.clientele.settings.ThemeChoice;
import app.clientele.store.BigShop;
import app.clientele.ui.LiveWindow;
import app.clientele.ui.common.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/**
 * What stays in memory while the program is used for long: every screen, period, card, list, theme and language over and
 * over, answers typed and taken back; the heap after collection at the start and every few minutes.
 *
 * <p>Run with {@code -Dglass.platform=Headless -Dprism.order=sw -XX:SoftRefLRUPolicyMSPerMB=0}, so that pictures which the
 * toolkit keeps while there is room are not counted, and with the minutes, {@code big} or {@code demo}, and how many
 * times as long as it worked it rests, so that it can run beside other things.
 */
public final class HourOfUse {

    private static final int REPORTS = 12;
    private static final Duration WARM_UP = Duration.ofMinutes(2);

    private final LiveWindow window;
    private final int rest;
    private int round;

    private HourOfUse(LiveWindow window, int rest) {
        this.window = window;
        this.rest = rest;
        window.resize(1000, 800);
        Stage stage = new Stage();
        stage.setScene(window.scene());
        stage.show();
    }

    public static void main(String[] arguments) throws Exception {
        Duration length = Duration.ofMinutes(Long.parseLong(arguments[0]));
        Path folder = Files.createTempDirectory("clientele-hour");
        Platform.startup(() -> Platform.setImplicitExit(false));
        if (arguments[1].equals("big")) {
            BigShop.copyTo(folder, 100_000, 300_000);
        }
        try (ShopContext shop = ShopContext.open(folder)) {
            if (arguments[1].equals("demo")) {
                shop.demoShop().fill();
            }
            HourOfUse use = onWindow(
                    () -> new HourOfUse(new LiveWindow(shop, folder, Locale.FRANCE), Integer.parseInt(arguments[2])));
            use.during(WARM_UP);
            double start = usedMb();
            System.out.printf(Locale.ROOT, "%s start %.1f MB after %d rounds%n", arguments[1], start, use.round);
            for (int report = 1; report <= REPORTS; report++) {
                use.during(length.dividedBy(REPORTS));
                double now = usedMb();
                System.out.printf(
                        Locale.ROOT,
                        "%s %d min %.1f MB, %.3f of the start, after %d rounds%n",
                        arguments[1],
                        length.multipliedBy(report).dividedBy(REPORTS).toMinutes(),
                        now,
                        now / start,
                        use.round);
            }
        }
        Platform.exit();
    }

    private void during(Duration length) throws Exception {
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            for (Runnable action : actions()) {
                long start = System.nanoTime();
                onWindow(() -> {
                    action.run();
                    window.layOut();
                    return action;
                });
                painted();
                Thread.sleep(Duration.ofNanos((System.nanoTime() - start) * rest));
            }
            if (!window.failures().isEmpty()) {
                throw new IllegalStateException(window.failures().getFirst());
            }
            round++;
        }
    }

    private List<Runnable> actions() {
        return List.of(
                () -> window.open(Screen.DASHBOARD),
                () -> fire("#dashboard-earlier"),
                () -> window.press("#dashboard-churn", KeyCode.ENTER),
                () -> window.press("#dashboard-card", KeyCode.ESCAPE),
                () -> fire("#dashboard-later"),
                () -> window.open(Screen.CUSTOMERS),
                () -> page("#customers-table"),
                () -> write("#customers-search", "martin " + round),
                () -> write("#customers-search", ""),
                () -> window.open(Screen.SALES),
                () -> page("#sales-table"),
                this::answer,
                () -> window.context().main().undo(),
                () -> window.open(Screen.REPORT),
                () -> window.open(Screen.IMPORTING),
                () -> window.open(Screen.HELP),
                () -> window.choose(round % 2 == 0 ? ThemeChoice.DARK : ThemeChoice.LIGHT),
                () -> window.choose(round % 2 == 0 ? Locale.ENGLISH : Locale.FRENCH));
    }

    private void answer() {
        window.open(Screen.SURVEYS);
        window.layOut();
        write("#surveys-score", "9");
        fire("#surveys-save");
    }

    private void fire(String button) {
        Node node = window.node(button);
        if (!node.isDisabled()) {
            ((Button) node).fire();
        }
    }

    private void write(String field, String text) {
        ((TextField) window.node(field)).setText(text);
    }

    private void page(String list) {
        TableView<?> table = (TableView<?>) window.node(list);
        int row = (round * 997) % Math.max(1, table.getItems().size());
        table.scrollTo(row);
        table.getSelectionModel().select(row);
    }

    private static double usedMb() throws Exception {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    /** Waits until what changed has been drawn into the window. */
    private void painted() throws Exception {
        CompletableFuture<Boolean> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            window.scene().addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    drawn.complete(true);
                    Platform.runLater(() -> window.scene().removePostLayoutPulseListener(this));
                }
            });
            Platform.requestNextPulse();
        });
        drawn.get();
    }

    private static <T> T onWindow(Callable<T> work) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.get();
    }
}
