package app.clientele.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Every screen in both languages, both themes and the usual window sizes, with an empty shop, the demo shop and a shop of
 * 300 000 lines: written to {@code target/screens} to be looked at, and searched for words that do not fit, that lie over
 * each other or that cannot be read, and for controls that a screen reader could not name.
 */
class GalleryTest {

    private static final Path SCREENS = Path.of("target/screens");

    /** Whoever works on one screen need not wait for all: {@code GALLERY=demofr} shows that shop in that language. */
    private static final Pattern WANTED = Pattern.compile(Objects.requireNonNullElse(System.getenv("GALLERY"), ""));

    @TempDir
    static Path folder;

    private static Map<String, ShopContext> shops;

    @BeforeAll
    static void openShops() throws Exception {
        FxToolkit.registerPrimaryStage();
        Files.createDirectories(SCREENS);
        BigShop.copyTo(folder.resolve("big"), 20_000, 300_000);
        shops = Map.of(
                "empty", ShopContext.open(folder.resolve("empty")),
                "demo", ShopContext.open(folder.resolve("demo")),
                "big", ShopContext.open(folder.resolve("big")));
        shop("demo").demoShop().fill();
    }

    @AfterAll
    static void closeShops() {
        shops.values().forEach(ShopContext::close);
    }

    private static ShopContext shop(String name) {
        return Optional.ofNullable(shops.get(name)).orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}x{4}")
    @CsvSource({
        "demo,fr,LIGHT,1280,800",
        "demo,fr,DARK,1280,800",
        "demo,en,LIGHT,1280,800",
        "demo,en,DARK,1280,800",
        "demo,fr,LIGHT,1024,700",
        "demo,en,DARK,1024,700",
        "demo,fr,DARK,1600,1000",
        "demo,en,LIGHT,1600,1000",
        "empty,fr,LIGHT,1024,700",
        "empty,fr,DARK,1280,800",
        "empty,en,LIGHT,1280,800",
        "empty,en,DARK,1600,1000",
        "big,fr,LIGHT,1024,700",
        "big,en,DARK,1280,800"
    })
    void everyScreenIsShownWhole(String shop, String language, ThemeChoice theme, int width, int height)
            throws Exception {
        assumeTrue(WANTED.matcher(shop + language + theme + width).find());
        List<Throwable> failures = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        AppContext context = context(shop(shop), language, failures);
        Scene scene = onWindow(() -> {
            Scene made = new Scene(context.window(), width, height);
            new Theme(theme).dress(made);
            return made;
        });
        for (Screen screen : Screen.values()) {
            String name = "%s-%s-%s-%dx%d-%s"
                    .formatted(screen.prefix(), language, theme.name().toLowerCase(Locale.ROOT), width, height, shop);
            onWindow(() -> {
                context.main().open(screen);
                look(scene, name, faults);
                if (screen == Screen.DASHBOARD && scene.lookup("#dashboard-churn") != null) {
                    press(scene.lookup("#dashboard-churn"), KeyCode.ENTER);
                    look(scene, name.replace("dashboard", "dashboard-card"), faults);
                    press(scene.lookup("#dashboard-card"), KeyCode.ESCAPE);
                }
                return scene;
            });
        }
        assertThat(failures).isEmpty();
        assertThat(faults).as("texts and controls that cannot be read or heard").isEmpty();
    }

    private static void press(Node node, KeyCode key) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static void look(Scene scene, String name, List<Fault> faults) {
        Parent window = scene.getRoot();
        // Charts lay their axes out in a second pulse.
        for (int pulse = 0; pulse < 3; pulse++) {
            window.applyCss();
            window.layout();
        }
        Pictures.write(scene, SCREENS.resolve(name + ".png"));
        scrolled(window).ifPresent(all -> Pictures.write(all, SCREENS.resolve(name + "-whole.png")));
        faults.addAll(Faults.in(window, name));
    }

    /** What a screen holds below its lower end. */
    private static Optional<Node> scrolled(Parent window) {
        return Stream.of(".screen-scroll", "#dashboard-content", "#dashboard-card")
                .flatMap(part -> window.lookupAll(part).stream())
                .filter(Node::isVisible)
                .map(ScrollPane.class::cast)
                .map(ScrollPane::getContent)
                .filter(content -> content.getLayoutBounds().getHeight()
                        > content.getScene().getHeight())
                .findFirst();
    }

    private static <T> T onWindow(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(120_000, work);
    }

    private static AppContext context(ShopContext shop, String language, List<Throwable> failures) throws Exception {
        return onWindow(() -> {
            Background background = Background.sameThread(failures::add);
            return new AppContext(
                    shop,
                    new Settings(folder.resolve("settings")),
                    Locale.of(language),
                    background,
                    new Changes(background::later),
                    new Theme(ThemeChoice.LIGHT),
                    new NoDialogs(failures::add),
                    (_, _, _) -> Optional.empty(),
                    _ -> {});
        });
    }
}
