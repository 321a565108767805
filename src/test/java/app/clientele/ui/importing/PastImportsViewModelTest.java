package app.clientele.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.importing.PastImport;
import app.clientele.ui.OpenShop;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastImportsViewModelTest {

    @TempDir
    private Path folder;

    private OpenShop open;
    private PastImportsViewModel model;

    @BeforeEach
    void openScreen() throws Exception {
        open = new OpenShop(folder, Locale.FRENCH);
        model = new PastImportsViewModel(
                open.shop.importer(), open.shop.books(), open.background, open.changes, open, open.notices, open.texts);
        assertThat(model.imports()).isEmpty();
        open.shop.demoShop().fill();
    }

    @AfterEach
    void closeShop() {
        open.close();
        assertThat(open.errors).isEmpty();
    }

    private PastImport sales() {
        return model.imports().stream()
                .filter(past -> past.fileName().equals("sales.csv"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void newImportsAppearByThemselvesTheNewestFirst() {
        assertThat(model.imports())
                .extracting(PastImport::fileName)
                .containsExactly("costs.csv", "surveys.csv", "sales.csv", "customers.csv");
        assertThat(model.content(sales())).isEqualTo("ventes · 15\u202f154 lignes");
        assertThat(model.days(sales())).isEqualTo("03/01/2022 au 31/12/2024");
        assertThat(model.total(sales())).isEqualTo("186\u202f967,51\u00a0€");
        assertThat(model.total(model.imports().getLast())).isEqualTo("–");
    }

    @Test
    void undoSaysWhatWillGoAndAsks() {
        open.agrees = false;

        model.undo(sales());

        assertThat(open.questions)
                .singleElement()
                .asString()
                .contains("sales.csv")
                .contains("15\u202f154");
        assertThat(open.sales().tickets()).isEqualTo(6088);
    }

    @Test
    void undoTakesTheRowsOutAndSaysSo() {
        model.undo(sales());

        assertThat(open.sales().tickets()).isZero();
        assertThat(model.imports()).hasSize(3);
        assertThat(open.said()).contains("6\u202f088 tickets");
    }
}
