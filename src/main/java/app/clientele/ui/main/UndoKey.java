package app.clientele.ui.main;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * {@code Ctrl+Z}: takes back what is being typed into a field, and where nothing was typed the last thing that was kept.
 * A field by itself would swallow the key even then.
 */
final class UndoKey {

    private static final KeyCombination KEY = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private UndoKey() {}

    static void listen(Scene scene, Runnable undo) {
        scene.getAccelerators().put(KEY, undo);
        scene.getRoot().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (KEY.match(event) && scene.getFocusOwner() instanceof TextInputControl field && !field.isUndoable()) {
                undo.run();
                event.consume();
            }
        });
    }
}
