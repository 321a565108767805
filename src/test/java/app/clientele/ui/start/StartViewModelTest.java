package app.clientele.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.importing.ShopNotEmpty;
import app.clientele.ui.OpenShop;
import app.clientele.ui.common.Screen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartViewModelTest {

    @TempDir
    private Path folder;

    private OpenShop open;
    private StartViewModel model;

    @BeforeEach
    void openScreen() {
        open = new OpenShop(folder, Locale.ENGLISH);
        model = new StartViewModel(open.shop.demoShop(), open.background, open, open.notices, open, open.texts);
    }

    @AfterEach
    void closeShop() {
        open.close();
    }

    @Test
    void theDemoShopMovesInAndTheWindowHearsOfIt() {
        List<Boolean> filling = new ArrayList<>();
        model.fillingProperty().subscribe((Boolean now) -> {
            filling.add(now);
        });
        List<String> heard = new ArrayList<>();
        open.changes.listen(() -> heard.add("changed"));

        model.tryDemo();

        assertThat(filling).containsExactly(false, true, false);
        assertThat(heard).isNotEmpty();
        assertThat(open.sales().tickets()).isEqualTo(6088);
        assertThat(open.said()).startsWith("This is the demo shop");
        assertThat(open.errors).isEmpty();
    }

    @Test
    void theDemoShopStaysOutOfAShopWithSales() {
        model.tryDemo();
        model.tryDemo();

        assertThat(open.errors).singleElement().isInstanceOf(ShopNotEmpty.class);
        assertThat(open.sales().tickets()).isEqualTo(6088);
        assertThat(model.fillingProperty().get()).isFalse();
    }

    @Test
    void ownSalesAreImportedOnTheImportScreen() {
        model.importSales();

        assertThat(open.visited).containsExactly(Screen.IMPORTING);
    }
}
