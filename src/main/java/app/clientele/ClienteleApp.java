package app.clientele;

import javafx.application.Application;
import javafx.stage.Stage;

/** The window of the program. */
public final class ClienteleApp extends Application {

    @Override
    public void start(Stage stage) {
        stage.show();
    }
}
