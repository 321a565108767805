package app.clientele.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.ShopContext;
import app.clientele.settings.ThemeChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Shows what a window shows in both themes and three sizes, writes it to {@code target/screens} to be looked at, and
 * searches it for faults.
 */
final class Gallery implements AutoCloseable {

    private static final Path SCREENS = Path.of("target/screens");
    private static final List<Size> SIZES = List.of(new Size(1024, 700), new Size(1280, 800), new Size(1600, 1000));

    /** Whoever works on one screen need not wait for all: {@code GALLERY='sales-fr.*demo'} shows that only. */
    private static final Pattern WANTED = Pattern.compile(Objects.requireNonNullElse(System.getenv("GALLERY"), ""));

    final LiveWindow window;
    private final String shop;
    private final Pictures pictures;
    private final List<Fault> faults = new ArrayList<>();
    private List<ThemeChoice> themes = List.of(ThemeChoice.LIGHT, ThemeChoice.DARK);

    private record Size(int width, int height) {}

    /**
     * Opens a window on a shop.
     *
     * @param name what the pictures' names say of the shop
     */
    Gallery(ShopContext shop, Path folder, Locale language, String name) throws Exception {
        FxToolkit.registerPrimaryStage();
        this.window = WaitForAsyncUtils.asyncFx(() -> new LiveWindow(shop, folder, language))
                .get(2, TimeUnit.MINUTES);
        this.shop = name;
        this.pictures = new Pictures(Files.createDirectories(SCREENS));
    }

    /** Shows what is open in all looks. */
    void show(String screen) throws Exception {
        for (ThemeChoice theme : themes) {
            for (Size size : SIZES) {
                String name = "%s-%s-%s-%dx%d-%s"
                        .formatted(
                                screen,
                                window.language().getLanguage(),
                                theme.name().toLowerCase(Locale.ROOT),
                                size.width(),
                                size.height(),
                                shop);
                if (WANTED.matcher(name).find()) {
                    look(name, theme, size);
                }
            }
        }
        // The next screen begins in the theme that is worn: a change of it makes all styles anew.
        themes = themes.reversed();
    }

    private void look(String name, ThemeChoice theme, Size size) throws Exception {
        onWindow(() -> {
            window.choose(theme);
            window.resize(size.width(), size.height());
            window.layOut();
            pictures.write(window.scene(), name);
            scrolled().ifPresent(page -> pictures.write(page, name + "-whole"));
            faults.addAll(Faults.in(window.scene().getRoot(), name));
        });
    }

    /** Does on the window's thread what the owner would do. */
    void onWindow(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(2, TimeUnit.MINUTES);
    }

    /** The page that goes on below the window's lower end. */
    private Optional<Node> scrolled() {
        return Stream.of(".screen-scroll", "#dashboard-content", "#dashboard-card")
                .flatMap(part -> window.scene().getRoot().lookupAll(part).stream())
                .filter(Node::isVisible)
                .map(ScrollPane.class::cast)
                .map(ScrollPane::getContent)
                .filter(page ->
                        page.getLayoutBounds().getHeight() > page.getScene().getHeight())
                .findFirst();
    }

    @Override
    public void close() {
        pictures.close();
        assertThat(window.failures()).isEmpty();
        assertThat(faults).as("texts and controls that cannot be read or heard").isEmpty();
    }
}
