package app.clientele.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.AppContext;
import app.clientele.ShopContext;
import app.clientele.settings.Settings;
import app.clientele.settings.ThemeChoice;
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
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Every screen in both languages, both themes and the usual window sizes, with an empty shop and with the demo shop:
 * written to {@code target/screens} to be looked at, and searched for words that do not fit.
 */
class GalleryTest {

    private static final Path SCREENS = Path.of("target/screens");
    private static final Pattern NAME = Pattern.compile("\\p{L}");

    @TempDir
    static Path folder;

    private static ShopContext empty;
    private static ShopContext demo;

    @BeforeAll
    static void openShops() throws Exception {
        FxToolkit.registerPrimaryStage();
        Files.createDirectories(SCREENS);
        empty = ShopContext.open(folder.resolve("empty"));
        demo = ShopContext.open(folder.resolve("demo"));
        demo.demoShop().fill();
    }

    @AfterAll
    static void closeShops() {
        empty.close();
        demo.close();
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
        "empty,en,LIGHT,1280,800"
    })
    void everyScreenIsShownWhole(String shop, String language, ThemeChoice theme, int width, int height)
            throws Exception {
        List<String> clipped = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            String name = "%s-%s-%s-%dx%d-%s"
                    .formatted(screen.prefix(), language, theme.name().toLowerCase(Locale.ROOT), width, height, shop);
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                Parent window = window(shop.equals("demo") ? demo : empty, language, screen, failures);
                Scene scene = new Scene(window, width, height);
                new Theme(theme).dress(scene);
                window.applyCss();
                window.layout();
                // Charts lay their axes out in a second pulse.
                window.applyCss();
                window.layout();
                Pictures.write(scene, SCREENS.resolve(name + ".png"));
                collectClipped(window, name, clipped);
            });
        }
        assertThat(failures).isEmpty();
        assertThat(clipped).as("texts that do not fit their place").isEmpty();
    }

    private static Parent window(ShopContext shop, String language, Screen screen, List<Throwable> failures) {
        Settings settings = new Settings(folder.resolve("settings"));
        Background background = Background.sameThread(failures::add);
        AppContext context = new AppContext(
                shop,
                settings,
                Locale.of(language),
                background,
                new Changes(background::later),
                new Theme(ThemeChoice.LIGHT),
                new NoDialogs(failures::add),
                (_, _, _) -> Optional.empty(),
                _ -> {});
        Parent window = context.window();
        context.main().open(screen);
        return window;
    }

    /** Names in tables may be cut, their columns are the owner's to widen; days and amounts may not. */
    private static void collectClipped(Node node, String where, List<String> clipped) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled
                && !(node instanceof IndexedCell<?>
                        && NAME.matcher(Objects.requireNonNullElse(labeled.getText(), ""))
                                .find())
                && labeled.lookup(".text") instanceof Text shown
                && labeled.getText() != null
                && !labeled.getText().isEmpty()
                && shown.getText().endsWith(labeled.getEllipsisString())
                && !labeled.getText().endsWith(labeled.getEllipsisString())) {
            clipped.add(where + ": " + labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectClipped(child, where, clipped));
        }
    }
}
