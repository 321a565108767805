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
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;

/**
 * What the owner waits for, with the demo shop and with a large one, and their ratio: the first picture of the dashboard,
 * another period, a page further in the list of customers, and the memory after many changes of screen and period.
 * Everything happens on the window's thread, so that nothing is left out.
 *
 * <p>Run with {@code -Dglass.platform=Headless -Dprism.order=sw}.
 */
public final class WindowTimes {

    private static final int PAGES = 100;
    private static final int ROUNDS = 30;

    private WindowTimes() {}

    private record Times(
            double firstPaintMs, double periodMs, double pageMs, double slowestPageMs, double startMb, double endMb) {}

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
        print("memory after the first round, MB", small.startMb(), large.startMb());
        print("memory after the last round, MB", small.endMb(), large.endMb());
        Platform.exit();
    }

    private static void print(String what, double demo, double large) {
        System.out.printf(Locale.ROOT, "%-36s demo %8.1f  large %8.1f  ratio %6.2f%n", what, demo, large, large / demo);
    }

    private static Times measure(ShopContext shop, Path folder) throws Exception {
        CompletableFuture<Times> times = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                times.complete(onWindow(shop, folder));
            } catch (RuntimeException e) {
                times.completeExceptionally(e);
            }
        });
        return times.get();
    }

    private static Times onWindow(ShopContext shop, Path folder) {
        List<Throwable> failures = new ArrayList<>();
        Background background = Background.sameThread(failures::add);
        long start = System.nanoTime();
        AppContext context = new AppContext(
                shop,
                new Settings(folder),
                Locale.FRANCE,
                background,
                new Changes(background::later),
                new Theme(ThemeChoice.LIGHT),
                new NoDialogs(failures::add),
                (_, _, _) -> Optional.empty(),
                _ -> {});
        Parent window = context.window();
        Scene scene = new Scene(window, 1280, 800);
        new Theme(ThemeChoice.LIGHT).dress(scene);
        paint(scene);
        double first = milliseconds(start);

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

        round(context, scene);
        double startMb = usedMb();
        for (int round = 0; round < ROUNDS; round++) {
            round(context, scene);
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.getFirst());
        }
        return new Times(first, period, each, slowest, startMb, usedMb());
    }

    private static void round(AppContext context, Scene scene) {
        for (Screen screen : Screen.values()) {
            context.main().open(screen);
            paint(scene);
        }
        context.main().open(Screen.DASHBOARD);
        switchPeriod(scene);
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

    private static double usedMb() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
