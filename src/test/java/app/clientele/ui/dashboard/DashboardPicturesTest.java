package app.clientele.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.loyalty.Dashboard;
import app.clientele.metrics.Definitions;
import app.clientele.metrics.ShopFiles;
import app.clientele.model.Books;
import app.clientele.settings.ThemeChoice;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.Theme;
import app.clientele.ui.common.Views;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DashboardPicturesTest {

    private static final Books DEMO = ShopFiles.demo().books();

    private static final int[][] SIZES = Boolean.getBoolean("all")
            ? new int[][] {{964, 700}, {1072, 800}, {964, 1900}, {1072, 1900}}
            : new int[][] {{964, 1900}, {1072, 700}};

    @Test
    void pictures() throws Exception {
        for (Locale locale : (Boolean.getBoolean("all") ? List.of(Locale.FRANCE, Locale.UK) : List.of(Locale.FRANCE))) {
            for (ThemeChoice choice : (Boolean.getBoolean("all")
                    ? List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)
                    : List.of(ThemeChoice.LIGHT))) {
                for (int[] size : SIZES) {
                    WaitForAsyncUtils.asyncFx(() -> {
                                picture(locale, choice, size[0], size[1]);
                                return null;
                            })
                            .get();
                }
            }
        }
    }

    private static void picture(Locale locale, ThemeChoice choice, int width, int height) throws Exception {
        Texts texts = Texts.of(locale);
        Clock clock = Clock.fixed(
                Instant.parse(System.getProperty("today", "2026-11-22T12:00:00Z")), ZoneId.of("Europe/Paris"));
        DashboardViewModel model = new DashboardViewModel(
                new Dashboard(() -> DEMO, () -> Definitions.DEFAULT, clock),
                () -> Currency.getInstance("EUR"),
                Background.sameThread(failure -> {
                    throw new IllegalStateException(failure);
                }),
                new Changes(Runnable::run),
                texts,
                clock);
        Views views = new Views(
                texts.bundle(),
                Map.of(
                        DashboardView.class, () -> new DashboardView(model),
                        PeriodPane.class, () -> new PeriodPane(model, texts),
                        ChartsPane.class, () -> new ChartsPane(model, texts)));
        Parent root = views.load(DashboardView.class);
        Scene scene = new Scene(root, width, height);
        new Theme(choice).dress(scene);
        scene.snapshot(null);
        WritableImage image = scene.snapshot(null);
        assertThat(image.getWidth()).isEqualTo(width);
        Path file = Path.of("target/screens/dashboard-" + locale.getLanguage() + "-" + choice + "-" + width + "x"
                + height + ".png");
        Files.createDirectories(file.getParent());
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                out.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(out, "png", file.toFile());
    }
}
