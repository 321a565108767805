package app.clientele.ui;

import app.clientele.ShopContext;
import app.clientele.store.BigShop;
import app.clientele.ui.common.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every screen in both languages, both themes and three window sizes, with an empty shop, the demo shop and a shop of
 * 300 000 lines; language, theme and size change while the window is open, as they do for the owner.
 */
class GalleryTest {

    /** What the screens show once something is opened in them. Each ends where the next one can begin. */
    private static final List<Further> FURTHER = List.of(
            new Further("dashboard-card", Screen.DASHBOARD, it -> it.press("#dashboard-churn", KeyCode.ENTER)),
            new Further("dashboard", Screen.DASHBOARD, it -> it.press("#dashboard-card", KeyCode.ESCAPE)),
            new Further("dashboard-tables", Screen.DASHBOARD, it -> toggleTables(it, true)),
            new Further("dashboard-charts", Screen.DASHBOARD, it -> toggleTables(it, false)),
            new Further("customers-card", Screen.CUSTOMERS, it -> select(it, "#customers-table")),
            new Further("customers-best", Screen.CUSTOMERS, it -> part(it, 1)),
            new Further("customers-referrals", Screen.CUSTOMERS, it -> part(it, 2)),
            new Further("customers-duplicates", Screen.CUSTOMERS, it -> {
                part(it, 3);
                select(it, "#customers-duplicates-table");
            }),
            new Further("customers", Screen.CUSTOMERS, it -> part(it, 0)),
            new Further("customers-form", Screen.CUSTOMERS, it -> fire(it, "#customers-add")),
            new Further("sales-form", Screen.SALES, it -> fire(it, "#sales-add")));

    @TempDir
    Path folder;

    /** @param open leads from the screen to what is to be seen */
    private record Further(String name, Screen screen, Consumer<LiveWindow> open) {}

    @Test
    void everyScreenOfAnEmptyShopIsShownWhole() throws Exception {
        show("empty", false);
    }

    @Test
    void everyScreenOfTheDemoShopIsShownWhole() throws Exception {
        try (ShopContext shop = ShopContext.open(folder)) {
            shop.demoShop().fill();
        }
        show("demo", true);
    }

    @Test
    void everyScreenOfABigShopIsShownWhole() throws Exception {
        BigShop.copyTo(folder, 20_000, 300_000);
        show("big", true);
    }

    private void show(String name, boolean filled) throws Exception {
        try (ShopContext shop = ShopContext.open(folder);
                Gallery gallery = new Gallery(shop, folder, Locale.FRENCH, name)) {
            showAll(gallery, filled);
            gallery.onWindow(() -> gallery.window.choose(Locale.ENGLISH));
            showAll(gallery, filled);
        }
    }

    private static void showAll(Gallery gallery, boolean filled) throws Exception {
        for (Screen screen : Screen.values()) {
            gallery.onWindow(() -> gallery.window.open(screen));
            gallery.show(screen.prefix());
        }
        if (filled) {
            for (Further further : FURTHER) {
                gallery.onWindow(() -> {
                    gallery.window.open(further.screen());
                    gallery.window.layOut();
                    further.open().accept(gallery.window);
                });
                gallery.show(further.name());
            }
        }
    }

    private static void toggleTables(LiveWindow window, boolean tables) {
        window.scene().getRoot().lookupAll(".as-table").forEach(it -> ((ToggleButton) it).setSelected(tables));
    }

    private static void part(LiveWindow window, int part) {
        ((TabPane) window.node("#customers-parts")).getSelectionModel().select(part);
        window.layOut();
    }

    private static void select(LiveWindow window, String table) {
        ((TableView<?>) window.node(table)).getSelectionModel().select(0);
    }

    private static void fire(LiveWindow window, String button) {
        ((Button) window.node(button)).fire();
    }
}
