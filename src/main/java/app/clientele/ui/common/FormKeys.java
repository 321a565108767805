package app.clientele.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What every form answers to: Enter in a field saves, Escape anywhere in it leaves. */
public final class FormKeys {

    private FormKeys() {}

    /**
     * Joins a form's buttons and keys to what they do.
     *
     * @param fields in which Enter saves; in a text of several lines it makes a new one
     */
    public static void bind(
            Node form, Button save, Runnable onSave, Button cancel, Runnable onCancel, List<TextField> fields) {
        fields.forEach(field -> field.setOnAction(_ -> onSave.run()));
        save.setOnAction(_ -> onSave.run());
        cancel.setOnAction(_ -> onCancel.run());
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onCancel.run();
            }
        });
    }
}
