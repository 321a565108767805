package app.clientele;

import app.clientele.settings.Settings;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.Notices;
import app.clientele.ui.common.Screen;
import app.clientele.ui.common.Theme;
import app.clientele.ui.common.UndoStack;
import app.clientele.ui.common.Views;
import app.clientele.ui.main.MainView;
import app.clientele.ui.main.MainViewModel;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;

/**
 * Makes the window's long-lived objects for one language and joins them. A change of language makes a new one on the
 * same shop.
 */
public final class AppContext {

    private final Views views;
    private final MainViewModel main;

    /**
     * @param shop the open books and what can be done with them
     * @param showIn builds the window anew in another language
     */
    public AppContext(
            ShopContext shop,
            Settings settings,
            Locale language,
            Background background,
            Changes changes,
            Theme theme,
            Dialogs dialogs,
            Consumer<Locale> showIn) {
        Texts texts = Texts.of(language);
        UndoStack undoStack = new UndoStack();
        Notices notices = new Notices(undoStack);
        this.main = new MainViewModel(notices, undoStack);

        Map<Class<?>, Supplier<?>> makers = new HashMap<>();
        makers.put(MainView.class, () -> new MainView(main, texts, this::screen));
        this.views = new Views(texts.bundle(), makers);
    }

    /** The frame with its first screen. */
    public Parent window() {
        return views.load(MainView.class);
    }

    public MainViewModel main() {
        return main;
    }

    private Parent screen(Screen screen) {
        throw new IllegalArgumentException("no view for " + screen);
    }
}
