package app.clientele.bench;

import app.clientele.AppContext;
import app.clientele.ShopContext;
import app.clientele.settings.Settings;
import app.clientele.settings.ThemeChoice;
import app.clientele.store.BigShop;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.NoDialogs;
import app.clientele.ui.common.Screen;
import app.clientele.ui.common.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * What the owner waits for, with the demo shop and with a large one, and their ratio: the first picture of the dashboard
 * from a window that is not there yet, as in the program with the figures made beside the window; then another period and
 * a page further in the list of customers, with all their work on the window's thread, so that nothing is left out.
 * {@link HourOfUse} measures the memory.
 *
 * <p>Run with {@code -Dglass.platform=Headless -Dprism.order=sw}.
 */
public final class WindowTimes {

    private static final int PAGES = 100;

    private WindowTimes() {}

    private record Times(double firstPaintMs, double periodMs, double pageMs, double slowestPageMs) {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("clientele-times");
        Platform.startup(() -> {});
        ShopContext demo = ShopContext.open(folder.resolve("demo"));
        demo.demoShop().fill();
        measure(demo, folder);
        Times small = measure(demo, folder);
        demo.close();
        BigShop.copyTo(folder.resolve("big"), 100_000, 300_000);
        ShopContext big = ShopContext.open(folder.resolve("big"));
        Times large = measure(big, folder);
        big.close();
        print("first picture of the dashboard, ms", small.firstPaintMs(), large.firstPaintMs());
        print("another period, ms", small.periodMs(), large.periodMs());
        print("a page of customers, ms", small.pageMs(), large.pageMs());
        print("the slowest page, ms", small.slowestPageMs(), large.slowestPageMs());
        Platform.exit();
    }

    private static void print(String what, double demo, double large) {
        System.out.printf(Locale.ROOT, "%-36s demo %8.1f  large %8.1f  ratio %6.2f%n", what, demo, large, large / demo);
    }

    private static Times measure(ShopContext shop, Path folder) throws Exception {
        double firstPaint = firstPaint(shop, folder);
        CompletableFuture<Times> times = new CompletableFuture<>();
        Platform.runLater(() -> complete(times, () -> onWindow(shop, folder, firstPaint)));
        return times.get();
    }

    private static double firstPaint(ShopContext shop, Path folder) throws Exception {
        CompletableFuture<Double> time = new CompletableFuture<>();
        try (Background background = Background.threads(time::completeExceptionally)) {
            Platform.runLater(() -> complete(time, () -> {
                long start = System.nanoTime();
                Scene scene = new Scene(context(shop, folder, background).window(), 1280, 800);
                new Theme(ThemeChoice.LIGHT).dress(scene);
                paint(scene);
                scene.lookup("#dashboard-content").visibleProperty().subscribe(shown -> {
                    if (shown) {
                        Platform.runLater(() -> {
                            paint(scene);
                            time.complete(milliseconds(start));
                        });
                    }
                });
                return null;
            }));
            return time.get();
        }
    }

    private static <T> void complete(CompletableFuture<T> result, Callable<@Nullable T> work) {
        try {
            T made = work.call();
            if (made != null) {
                result.complete(made);
            }
        } catch (Exception e) {
            result.completeExceptionally(e);
        }
    }

    private static AppContext context(ShopContext shop, Path folder, Background background) {
        return new AppContext(
                shop,
                new Settings(folder),
                Locale.FRANCE,
                background,
                new Changes(background::later),
                new Theme(ThemeChoice.LIGHT),
                new NoDialogs(failure -> {
                    throw new IllegalStateException(failure);
                }),
                (_, _, _) -> Optional.empty(),
                _ -> {});
    }

    private static Times onWindow(ShopContext shop, Path folder, double firstPaint) {
        List<Throwable> failures = new ArrayList<>();
        AppContext context = context(shop, folder, Background.sameThread(failures::add));
        Scene scene = new Scene(context.window(), 1280, 800);
        new Theme(ThemeChoice.LIGHT).dress(scene);
        paint(scene);

        double period = switchPeriod(scene);
        context.main().open(Screen.CUSTOMERS);
        paint(scene);
        TableView<?> customers = (TableView<?>) scene.lookup("#customers-table");
        double slowest = 0;
        long pages = System.nanoTime();
        for (int page = 0; page < PAGES; page++) {
            long from = System.nanoTime();
            customers.scrollTo((int) ((long) page * customers.getItems().size() / PAGES));
            paint(scene);
            slowest = Math.max(slowest, milliseconds(from));
        }
        double each = milliseconds(pages) / PAGES;

        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.getFirst());
        }
        return new Times(firstPaint, period, each, slowest);
    }

    /** One period back and forth again; the time of one change. */
    private static double switchPeriod(Scene scene) {
        long start = System.nanoTime();
        ((Button) scene.lookup("#dashboard-earlier")).fire();
        paint(scene);
        ((Button) scene.lookup("#dashboard-later")).fire();
        paint(scene);
        return milliseconds(start) / 2;
    }

    private static void paint(Scene scene) {
        for (int pulse = 0; pulse < 2; pulse++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        scene.snapshot(null);
    }

    private static double milliseconds(long since) {
        return (System.nanoTime() - since) / 1e6;
    }
}
