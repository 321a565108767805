package app.clientele;

import app.clientele.settings.Settings;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window stood and how large it was, from one start to the next. */
final class WindowPlace {

    /** So much of the window must lie on a screen that is there, or it could not be seen nor dragged. */
    private static final double SEEN = 100;

    private WindowPlace() {}

    static void restore(Stage stage, Settings settings) {
        int x = settings.get(Settings.WINDOW_X);
        int y = settings.get(Settings.WINDOW_Y);
        if (!Screen.getScreensForRectangle(x, y, SEEN, SEEN).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
    }

    /** A window that fills the screen or is put away would come back in a size that nobody chose. */
    static void remember(Stage stage, Settings settings) {
        if (!stage.isMaximized() && !stage.isIconified()) {
            settings.set(Settings.WINDOW_WIDTH, (int) stage.getScene().getWidth());
            settings.set(Settings.WINDOW_HEIGHT, (int) stage.getScene().getHeight());
            settings.set(Settings.WINDOW_X, (int) stage.getX());
            settings.set(Settings.WINDOW_Y, (int) stage.getY());
        }
    }
}
