package app.clientele.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.importing.SourceProfile;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesViewModelTest {

    @TempDir
    private Path folder;

    private ImportDesk desk;

    @BeforeEach
    void importFile() {
        desk = new ImportDesk(folder, Locale.FRENCH);
        assertThat(desk.sources.sources()).isEmpty();
        desk.store("ventes-2026-01.csv", ImportDesk.GOOD);
    }

    @AfterEach
    void closeShop() {
        desk.close();
        assertThat(desk.open.errors).isEmpty();
    }

    @Test
    void aSourceIsKnownAfterItsFirstImport() {
        SourceProfile source = desk.sources.sources().getFirst();

        assertThat(desk.sources.sources()).hasSize(1);
        assertThat(source.name()).isEqualTo("ventes");
        assertThat(desk.sources.content(source)).isEqualTo("ventes · client, date, montant");
        assertThat(desk.sources.imports(source)).isEqualTo("1");
        assertThat(desk.sources.lastUsed(source)).matches("\\d\\d/\\d\\d/\\d{4}");
    }

    @Test
    void forgettingAsksFirst() {
        desk.open.agrees = false;
        desk.sources.forget(desk.sources.sources().getFirst());

        assertThat(desk.open.questions).singleElement().asString().contains("ventes");
        assertThat(desk.sources.sources()).hasSize(1);
    }

    @Test
    void aForgottenSourceKeepsWhatItBrought() {
        desk.sources.forget(desk.sources.sources().getFirst());

        assertThat(desk.sources.sources()).isEmpty();
        assertThat(desk.open.said()).isEqualTo("La source «\u00a0ventes\u00a0» est oubliée.");
        assertThat(desk.open.sales().tickets()).isEqualTo(3);
    }
}
