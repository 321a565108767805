package app.clientele;

import javafx.application.Application;

/**
 * Where the program starts. Without a command it opens the window; a command never loads a JavaFX class, so it needs no
 * display.
 */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        Application.launch(ClienteleApp.class, arguments);
    }
}
