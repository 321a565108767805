package app.clientele.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.ShopContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page of an import in both languages, both themes and the two smallest window sizes: written to {@code
 * target/screens} to be looked at, and searched for words that do not fit.
 */
class ImportGalleryTest {

    private static final String JANUARY = """
            Date;Ticket;Client;Article;Quantité;Prix unitaire;Montant;Règlement
            05/01/2026;1001;Zoé Lefèvre;Thé vert Sencha 100 g;2;6,25;12,50;carte
            17/01/2026;1002;;Carnet ligné;1;8,00;8,00;espèces
            18/01/2026;1003;Léa Martin;Bougie parfumée au figuier;1;1 024,00;1 024,00;carte
            """;

    private static final String QUARTER = """
            La Librairie du Port;;;;;;;
            Ventes de janvier à mars 2026;;;;;;;
            ;;;;;;;
            Date;Ticket;Client;Article;Quantité;Prix unitaire;Montant;Règlement
            05/01/2026;1001;Zoé Lefèvre;Thé vert Sencha 100 g;2;6,25;12,50;carte
            17/01/2026;1002;;Carnet ligné;2;8,00;16,00;espèces
            18/01/2026;1003;Léa Martin;Bougie parfumée au figuier;1;1 024,00;1 024,00;carte
            31/02/2026;1004;Zoé Lefèvre;Carnet ligné;1;8,00;8,00;carte
            05/03/2026;1005;Jean-Baptiste de La Rochefoucauld;Carnet ligné;3;8,00;24,00;carte
            17/03/2026;1006;;Thé vert Sencha 100 g;x;6,25;;carte
            18/03/2026;1007;Léa Martin;Thé vert Sencha 100 g;-1;6,25;-6,25;carte
            17/01/2026;1008;Léa Martin;Carnet ligné;1;8,00;8,00;espèces
            Clôture du trimestre;;;;;;;
            Total;;;;;;1 100,00;
            """;

    /** Enough tickets to see that each row is one. */
    private static final String FEBRUARY = IntStream.rangeClosed(1, 24)
            .mapToObj(day ->
                    "%02d/02/2026;%d;Léa Martin;Thé vert Sencha 100 g;1;6,25;6,25;carte\n".formatted(day, 2000 + day))
            .collect(Collectors.joining());

    private static final String AMBIGUOUS = """
            date;client;montant
            04/02/2026;Zoé;12,50
            03/02/2026;Léa;8,00
            05/06/2026;Léa;18,00
            09/07/2026;;1 248,00
            """;

    @TempDir
    static Path folder;

    @TempDir
    Path files;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyPageOfAnImportIsShownWhole(String language) throws Exception {
        try (ShopContext shop = ShopContext.open(folder.resolve(language));
                Gallery gallery = new Gallery(shop, folder.resolve(language), Locale.of(language), "files")) {
            importAll(gallery);
        }
    }

    private void importAll(Gallery gallery) throws Exception {
        show(gallery, "ventes-janvier.csv", JANUARY + FEBRUARY);
        press(gallery, "#importing-forward");
        gallery.show("importing-columns-clear");
        press(gallery, "#importing-forward");
        press(gallery, "#importing-store");
        gallery.show("importing-result");
        show(gallery, "ventes-trimestre.csv", QUARTER.lines().skip(3).limit(3).reduce("", (a, b) -> a + b + "\n"));
        gallery.show("importing-same");
        press(gallery, "#importing-leave");
        show(gallery, "caisse-t1-2026.csv", QUARTER.replace("Clôture", FEBRUARY + "Clôture"));
        press(gallery, "#importing-step-file");
        gallery.show("importing-file");
        press(gallery, "#importing-step-columns");
        gallery.show("importing-columns");
        press(gallery, "#importing-step-check");
        gallery.show("importing-check");
        tick(gallery, "#importing-accept-rejects");
        tick(gallery, "#importing-replace-changed");
        gallery.show("importing-check-agreed");
        press(gallery, "#importing-store");
        show(gallery, "questions.csv", AMBIGUOUS);
        press(gallery, "#importing-forward");
        gallery.show("importing-question");
        press(gallery, "#importing-leave");
        show(gallery, "abime.csv", "date;client;montant\n17/01/2026;ZoÃ©;12,50\n18/01/2026;LÃ©a;8,00\n");
        press(gallery, "#importing-step-columns");
        gallery.show("importing-misread");
        press(gallery, "#importing-leave");
        gallery.show("importing-past");
        show(gallery, "vide.csv", "");
        gallery.show("importing-refused");
    }

    private void show(Gallery gallery, String name, String content) throws Exception {
        Path file = Files.writeString(files.resolve(name), content);
        gallery.onWindow(() -> {
            gallery.window.context().main().importFiles(List.of(file));
            gallery.window.layOut();
        });
    }

    private static void press(Gallery gallery, String id) throws Exception {
        gallery.onWindow(() -> {
            Button button = (Button) gallery.window.node(id);
            assertThat(button.isDisabled()).as(id).isFalse();
            assertThat(button.isVisible() && button.getParent().isVisible())
                    .as(id)
                    .isTrue();
            button.fire();
            gallery.window.layOut();
        });
    }

    private static void tick(Gallery gallery, String id) throws Exception {
        gallery.onWindow(() -> ((CheckBox) gallery.window.node(id)).setSelected(true));
    }
}
