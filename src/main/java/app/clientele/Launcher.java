package app.clientele;

import app.clientele.cli.CommandLineInterface;
import app.clientele.settings.LogFile;
import app.clientele.settings.StartArguments;
import javafx.application.Application;

/**
 * Where the program starts. Without a command it opens the window; a command never loads a JavaFX class, so it needs no
 * display.
 */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        // Pages are drawn with Java's own graphics, which must not look for a display: JavaFX shows them.
        System.setProperty("java.awt.headless", "true");
        StartArguments start = StartArguments.of(arguments);
        LogFile.takeOver(start.folder());
        if (start.window()) {
            Window.open(arguments);
        } else {
            System.exit(CommandLineInterface.run(arguments));
        }
    }

    /** A class of its own: the verifier of {@link Launcher} must not see JavaFX. */
    private static final class Window {
        static void open(String[] arguments) {
            Application.launch(ClienteleApp.class, arguments);
        }
    }
}
