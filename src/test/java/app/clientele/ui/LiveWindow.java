package app.clientele.ui;

import app.clientele.AppContext;
import app.clientele.ShopContext;
import app.clientele.settings.Settings;
import app.clientele.settings.ThemeChoice;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.NoDialogs;
import app.clientele.ui.common.Screen;
import app.clientele.ui.common.Theme;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.geometry.Dimension2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The program's window on a shop, where the owner changes language, theme and size while it is open. Everything happens
 * at once on the window's thread, so that nothing need be waited for and no work is left out of a measurement. Nothing is
 * shown: the screen without a display is smaller than the window of most owners.
 */
public final class LiveWindow {

    private final ShopContext shop;
    private final Settings settings;
    private final Theme theme = new Theme(ThemeChoice.LIGHT);
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final Background background = Background.sameThread(failures::add);
    private final Dialogs dialogs;
    private final Map<Dimension2D, Scene> scenes = new HashMap<>();
    private Scene scene = new Scene(new Group());
    private Locale language;
    private Changes changes = new Changes(background::later);
    private AppContext context;

    /** @param folder of the settings */
    public LiveWindow(ShopContext shop, Path folder, Locale language) {
        this(shop, folder, language, Optional.empty());
    }

    /** @param dialogs answer what is asked; by default a failure told to the owner is one of {@link #failures} */
    public LiveWindow(ShopContext shop, Path folder, Locale language, Dialogs dialogs) {
        this(shop, folder, language, Optional.of(dialogs));
    }

    private LiveWindow(ShopContext shop, Path folder, Locale language, Optional<Dialogs> dialogs) {
        this.shop = shop;
        this.dialogs = dialogs.orElseGet(() -> new NoDialogs(failures::add));
        this.settings = new Settings(folder);
        this.language = language;
        this.context = context(language);
        scene.setRoot(context.window());
        resize(1280, 800);
        shop.onCommit(() -> changes.fire());
    }

    private AppContext context(Locale language) {
        changes = new Changes(background::later);
        return new AppContext(
                shop,
                settings,
                language,
                background,
                changes,
                theme,
                dialogs,
                (_, _, _) -> Optional.empty(),
                this::showIn);
    }

    /** What the settings do when another language is chosen. */
    private void showIn(Locale next) {
        language = next;
        Screen screen = context.main().screenProperty().get();
        context = context(language);
        context.main().open(screen);
        scene.setRoot(context.window());
    }

    /** Chooses a language in the settings. */
    public void choose(Locale language) {
        choose("#settings-language", language.getLanguage());
    }

    /** Chooses a theme in the settings. */
    public void choose(ThemeChoice next) {
        if (theme.choiceProperty().get() != next) {
            choose("#settings-theme", next);
        }
    }

    private <T> void choose(String selector, T value) {
        Screen screen = context.main().screenProperty().get();
        context.main().open(Screen.SETTINGS);
        layOut();
        @SuppressWarnings("unchecked") // the caller knows what this choice lists
        ComboBox<T> choice = (ComboBox<T>) node(selector);
        choice.setValue(value);
        context.main().open(screen);
    }

    public ThemeChoice theme() {
        return theme.choiceProperty().get();
    }

    public Locale language() {
        return language;
    }

    /** A scene outside of a stage keeps its size: what it shows moves into another, one for each size. */
    public void resize(int width, int height) {
        Parent root = scene.getRoot();
        scene.setRoot(new Group());
        scene = scenes.computeIfAbsent(new Dimension2D(width, height), size -> {
            Scene fresh = new Scene(new Group(), width, height);
            theme.dress(fresh);
            return fresh;
        });
        scene.setRoot(root);
    }

    public void open(Screen screen) {
        context.main().open(screen);
    }

    public AppContext context() {
        return context;
    }

    public Scene scene() {
        return scene;
    }

    /** Everything that went wrong without a handler of its own, or was told to the owner. */
    public List<Throwable> failures() {
        return failures;
    }

    public Node node(String selector) {
        return find(selector).orElseThrow(() -> new AssertionError("no " + selector + " in the window"));
    }

    public Optional<Node> find(String selector) {
        return Optional.ofNullable(scene.lookup(selector));
    }

    public void press(String selector, KeyCode key) {
        node(selector).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    /** Gives everything its place and looks, as the next picture would. */
    public void layOut() {
        // Charts lay their axes out in a second pulse.
        for (int pulse = 0; pulse < 3; pulse++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }
}
