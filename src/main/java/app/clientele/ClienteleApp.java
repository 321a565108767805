package app.clientele;

import app.clientele.settings.Settings;
import app.clientele.settings.StartArguments;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.StageDialogs;
import app.clientele.ui.common.Theme;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program with a window: shows it at once, opens the books beside, closes everything at the end. */
public final class ClienteleApp extends Application {

    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    private @Nullable Running running;

    @Override
    public void start(Stage stage) {
        StartArguments arguments = StartArguments.of(getParameters().getRaw().toArray(String[]::new));
        Settings settings = new Settings(arguments.folder());
        Locale language = arguments.language(settings);
        StageDialogs dialogs = new StageDialogs(() -> stage, Texts.of(language), getHostServices()::showDocument);
        Background background = Background.threads(failure -> {
            if (running == null) {
                dialogs.error(failure);
            } else {
                running.tell(failure);
            }
        });
        Theme theme = new Theme(settings.get(Settings.THEME));

        StackPane waiting = new StackPane(new ProgressIndicator());
        Scene scene = new Scene(waiting, settings.get(Settings.WINDOW_WIDTH), settings.get(Settings.WINDOW_HEIGHT));
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle(Texts.of(language).get("app.name"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        WindowPlace.restore(stage, settings);
        stage.show();

        background.run(
                () -> ShopContext.open(arguments.folder()),
                shop -> running = new Running(
                        stage, settings, background, theme, shop, getHostServices()::showDocument, language),
                failure -> {
                    dialogs.error(failure);
                    Platform.exit();
                });
    }

    @Override
    public void stop() {
        if (running != null) {
            running.close();
        }
    }
}
