package app.clientele;

import app.clientele.settings.Settings;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.Dialogs;
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

    private Dialogs dialogs;
    private Screen screen = Screen.DASHBOARD;

    Running(
            Stage stage,
            Settings settings,
            Background background,
            Theme theme,
            ShopContext shop,
            Consumer<String> showDocument,
            Locale language) {
        this.stage = stage;
        this.settings = settings;
        this.background = background;
        this.theme = theme;
        this.shop = shop;
        this.showDocument = showDocument;
        this.changes = new Changes(background::later);
        this.dialogs = dialogs(language);
        shop.onCommit(() -> changes.fire());
        show(language);
    }

    /** Shows the window in a language in the place of what it showed, on the same screen. */
    private void show(Locale language) {
        changes = new Changes(background::later);
        dialogs = dialogs(language);
        PrintDialog printDialog = new StagePrintDialog(() -> stage, Texts.of(language), settings);
        AppContext context =
                new AppContext(shop, settings, language, background, changes, theme, dialogs, printDialog, this::show);
        context.main().open(screen);
        context.main().screenProperty().subscribe(now -> screen = now);
        stage.getScene().setRoot(context.window());
        stage.setTitle(Texts.of(language).get("app.name"));
    }

    private Dialogs dialogs(Locale language) {
        return new StageDialogs(() -> stage, Texts.of(language), showDocument);
    }

    /** Tells a failure that nothing else handles, in the language the window speaks now. */
    void tell(Throwable failure) {
        dialogs.error(failure);
    }

    @Override
    public void close() {
        WindowPlace.remember(stage, settings);
        background.close();
        shop.close();
    }
}
