package app.clientele.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.AppContext;
import app.clientele.ShopContext;
import app.clientele.settings.Settings;
import app.clientele.settings.ThemeChoice;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.NoDialogs;
import app.clientele.ui.common.Screen;
import app.clientele.ui.common.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Every page of an import in both languages, both themes and the two smallest window sizes: written to {@code
 * target/screens} to be looked at, and searched for words that do not fit.
 */
class ImportGalleryTest {

    private static final Path SCREENS = Path.of("target/screens");

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

    private final List<Throwable> failures = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        Files.createDirectories(SCREENS);
    }

    @ParameterizedTest(name = "{0} {1} {2}x{3}")
    @CsvSource({
        "fr,LIGHT,1280,800",
        "fr,DARK,1280,800",
        "en,LIGHT,1280,800",
        "en,DARK,1280,800",
        "fr,LIGHT,1024,700",
        "fr,DARK,1024,700",
        "en,LIGHT,1024,700",
        "en,DARK,1024,700"
    })
    void everyPageOfAnImportIsShownWhole(String language, ThemeChoice theme, int width, int height) throws Exception {
        String look = "%s-%s-%dx%d".formatted(language, theme.name().toLowerCase(Locale.ROOT), width, height);
        try (ShopContext shop = ShopContext.open(folder.resolve(look))) {
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                Gallery gallery = new Gallery(shop, language, theme, width, height, look);
                gallery.show("ventes-janvier.csv", JANUARY + FEBRUARY);
                gallery.press("#importing-forward");
                gallery.write("columns-clear");
                gallery.press("#importing-forward");
                gallery.press("#importing-store");
                gallery.write("result");
                gallery.show(
                        "ventes-trimestre.csv", QUARTER.lines().skip(3).limit(3).reduce("", (a, b) -> a + b + "\n"));
                gallery.write("same");
                gallery.press("#importing-leave");
                gallery.show("caisse-t1-2026.csv", QUARTER.replace("Clôture", FEBRUARY + "Clôture"));
                gallery.press("#importing-step-file");
                gallery.write("file");
                gallery.press("#importing-step-columns");
                gallery.write("columns");
                gallery.press("#importing-step-check");
                gallery.write("check");
                gallery.tick("#importing-accept-rejects");
                gallery.tick("#importing-replace-changed");
                gallery.write("check-agreed");
                gallery.press("#importing-store");
                gallery.show("questions.csv", AMBIGUOUS);
                gallery.press("#importing-forward");
                gallery.write("question");
                gallery.press("#importing-leave");
                gallery.show("abime.csv", "date;client;montant\n17/01/2026;ZoÃ©;12,50\n18/01/2026;LÃ©a;8,00\n");
                gallery.press("#importing-step-columns");
                gallery.write("misread");
                gallery.press("#importing-leave");
                gallery.write("past");
                gallery.show("vide.csv", "");
                gallery.write("refused");
            });
        }
        assertThat(failures).isEmpty();
        assertThat(faults).as("texts and controls that cannot be read or heard").isEmpty();
    }

    /** A window that imports files and is photographed on the way. */
    private final class Gallery {

        private final AppContext context;
        private final ThemeChoice theme;
        private final int width;
        private final int height;
        private final String look;
        private Scene scene;

        Gallery(ShopContext shop, String language, ThemeChoice theme, int width, int height, String look) {
            Background background = Background.sameThread(failures::add);
            Changes changes = new Changes(background::later);
            shop.onCommit(changes::fire);
            this.look = look;
            this.context = new AppContext(
                    shop,
                    new Settings(folder.resolve("settings")),
                    Locale.of(language),
                    background,
                    changes,
                    new Theme(ThemeChoice.LIGHT),
                    new NoDialogs(failures::add),
                    (_, _, _) -> Optional.empty(),
                    _ -> {});
            Parent window = context.window();
            context.main().open(Screen.IMPORTING);
            this.theme = theme;
            this.width = width;
            this.height = height;
            this.scene = new Scene(window, width, height);
        }

        void show(String name, String content) {
            try {
                Path file = folder.resolve(look + "-files").resolve(name);
                Files.createDirectories(file.getParent());
                context.main().importFiles(List.of(Files.writeString(file, content)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void press(String id) {
            Button button = (Button) scene.lookup(id);
            assertThat(button.isDisabled()).as(id).isFalse();
            assertThat(button.isVisible() && button.getParent().isVisible())
                    .as(id)
                    .isTrue();
            button.fire();
        }

        void tick(String id) {
            ((CheckBox) scene.lookup(id)).setSelected(true);
        }

        void write(String page) {
            Parent window = scene.getRoot();
            // A scene outside of a window draws its nodes as they were at the first picture, so each one gets its own.
            scene.setRoot(new Group());
            scene = new Scene(window, width, height);
            new Theme(theme).dress(scene);
            for (int pulse = 0; pulse < 3; pulse++) {
                window.applyCss();
                window.layout();
            }
            String name = "wizard-%s-%s".formatted(page, look);
            Pictures.write(scene, SCREENS.resolve(name + ".png"));
            faults.addAll(Faults.in(window, name));
        }
    }
}
