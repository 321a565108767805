package app.clientele.ui.common;

import app.clientele.text.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Tells a failure: what happened, what to do; the details behind a button, with a way to copy them. */
final class ErrorDialog {

    private static final double WIDTH = 480;
    private static final double GAP = 16;

    private ErrorDialog() {}

    static void show(@Nullable Window owner, Texts texts, Throwable failure) {
        ButtonType copy = new ButtonType(texts.get("error.copy"), ButtonBar.ButtonData.LEFT);
        ButtonType close = new ButtonType(texts.get("error.close"), ButtonBar.ButtonData.OK_DONE);
        Alert alert = new Alert(Alert.AlertType.ERROR, "", copy, close);
        alert.initOwner(owner);
        alert.setTitle(texts.get("error.title"));
        alert.setHeaderText(texts.explain(failure));
        alert.setResizable(true);

        String details = details(failure);
        TextArea area = new TextArea(details);
        area.setId("error-details");
        area.setEditable(false);
        area.setAccessibleText(texts.get("error.details"));
        // The toolkit's own fold speaks the computer's language, not the window's.
        TitledPane fold = new TitledPane(texts.get("error.details"), area);
        fold.setId("error-fold");
        fold.setAnimated(false);
        fold.setExpanded(false);
        fold.expandedProperty().subscribe((_, _) -> area.getScene().getWindow().sizeToScene());
        Label advice = new Label(texts.get("error.advice"));
        advice.setWrapText(true);
        advice.setMaxWidth(WIDTH);
        alert.getDialogPane().setContent(new VBox(GAP, advice, fold));
        alert.getDialogPane().setId("error-dialog");

        if (alert.showAndWait().filter(copy::equals).isPresent()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private static String details(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
