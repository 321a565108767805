package app.clientele.ui.settings;

import javafx.scene.control.TextField;

/** A field whose text is kept by Enter or by leaving it. */
final class TypedField {

    private TypedField() {}

    static void keep(TextField field, Runnable save) {
        field.setOnAction(_ -> save.run());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                save.run();
            }
        });
    }
}
