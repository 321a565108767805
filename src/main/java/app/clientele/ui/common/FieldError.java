package app.clientele.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** The sentence under a field that says what is wrong with it; takes no room while nothing is. */
public final class FieldError extends Label {

    public FieldError() {
        getStyleClass().add("field-error");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
