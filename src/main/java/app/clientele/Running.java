package app.clientele;

import app.clientele.settings.Settings;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.PrintDialog;
import app.clientele.ui.common.Screen;
import app.clientele.ui.common.StageDialogs;
import app.clientele.ui.common.StagePrintDialog;
import app.clientele.ui.common.Theme;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.Stage;

/** The program once its books are open: the window in a language, and the orderly end. */
final class Running implements AutoCloseable {

    private final Stage stage;
    private final Settings settings;
    private final Background background;
    private final Theme theme;
    private final ShopContext shop;
    private final Consumer<String> showDocument;

    /** Of the window that is shown now; one that was replaced hears nothing more. */
    private volatile Changes changes;

    private Screen screen = Screen.DASHBOARD;

    Running(
            Stage stage,
            Settings settings,
            Background background,
            Theme theme,
            ShopContext shop,
            Consumer<String> showDocument) {
        this.stage = stage;
        this.settings = settings;
        this.background = background;
        this.theme = theme;
        this.shop = shop;
        this.showDocument = showDocument;
        this.changes = new Changes(background::later);
        shop.onCommit(() -> changes.fire());
    }

    /** Shows the window in a language; a second call replaces it, on the same screen. */
    void show(Locale language) {
        changes = new Changes(background::later);
        StageDialogs dialogs = new StageDialogs(() -> stage, Texts.of(language), showDocument);
        PrintDialog printDialog = new StagePrintDialog(() -> stage, Texts.of(language), settings);
        AppContext context =
                new AppContext(shop, settings, language, background, changes, theme, dialogs, printDialog, this::show);
        context.main().open(screen);
        context.main().screenProperty().subscribe(now -> screen = now);
        stage.getScene().setRoot(context.window());
        stage.setTitle(Texts.of(language).get("app.name"));
    }

    @Override
    public void close() {
        settings.set(Settings.WINDOW_WIDTH, (int) stage.getScene().getWidth());
        settings.set(Settings.WINDOW_HEIGHT, (int) stage.getScene().getHeight());
        background.close();
        shop.close();
    }
}
