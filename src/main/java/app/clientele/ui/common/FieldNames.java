package app.clientele.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/**
 * Names each field by the label that stands before it, for those who listen to the screen. FXML cannot: there a label
 * stands before the field that it would have to point to.
 */
final class FieldNames {

    private FieldNames() {}

    /** Gives every field below {@code root} that has no name yet the one of the label before it. */
    static void give(Parent root) {
        List<Node> children = root instanceof ScrollPane pane && pane.getContent() != null
                ? List.of(pane.getContent())
                : root.getChildrenUnmodifiable();
        for (int i = 0; i < children.size(); i++) {
            if (i + 1 < children.size() && children.get(i) instanceof Label label && label.getLabelFor() == null) {
                field(children.get(i + 1)).ifPresent(field -> name(field, label));
            }
            if (children.get(i) instanceof Parent parent
                    && (parent instanceof ScrollPane || !(parent instanceof Control))) {
                give(parent);
            }
        }
    }

    private static void name(Control field, Label label) {
        label.setLabelFor(field);
        if (field.getAccessibleText() == null) {
            field.accessibleTextProperty().bind(label.textProperty());
        }
    }

    /** The field itself, or the first one of a row that begins with it. */
    private static Optional<Control> field(Node node) {
        if (node instanceof TextInputControl || node instanceof ComboBoxBase<?>) {
            return Optional.of((Control) node);
        }
        return node instanceof Parent parent
                        && !(node instanceof Control)
                        && !parent.getChildrenUnmodifiable().isEmpty()
                ? field(parent.getChildrenUnmodifiable().getFirst())
                : Optional.empty();
    }
}
