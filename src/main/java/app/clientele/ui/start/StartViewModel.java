package app.clientele.ui.start;

import app.clientele.importing.DemoShop;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.Navigator;
import app.clientele.ui.common.Notices;
import app.clientele.ui.common.Screen;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The two ways to begin: with the own sales, or with a demo shop. */
public final class StartViewModel {

    private final DemoShop demoShop;
    private final Background background;
    private final Navigator navigator;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper filling = new ReadOnlyBooleanWrapper();

    public StartViewModel(
            DemoShop demoShop,
            Background background,
            Navigator navigator,
            Notices notices,
            Dialogs dialogs,
            Texts texts) {
        this.demoShop = demoShop;
        this.background = background;
        this.navigator = navigator;
        this.notices = notices;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    public void importSales() {
        navigator.open(Screen.IMPORTING);
    }

    /** Fills the shop with the demo shop; the dashboard follows by itself. */
    public void tryDemo() {
        if (!filling.get()) {
            filling.set(true);
            background.run(
                    demoShop::fill,
                    _ -> {
                        filling.set(false);
                        notices.say(texts.get("start.demo-done"));
                    },
                    failure -> {
                        filling.set(false);
                        dialogs.error(failure);
                    });
        }
    }

    /** While the demo shop moves in. */
    public ReadOnlyBooleanProperty fillingProperty() {
        return filling.getReadOnlyProperty();
    }
}
