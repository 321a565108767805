package app.clientele.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;

/**
 * Names each field by the label that stands before it, for those who listen to the screen. FXML cannot: there a label
 * stands before the field that it would have to point to.
 */
final class FieldNames {

    private FieldNames() {}

    /** Gives every field below {@code root} that has no name yet the one of the label before it. */
    static void give(Parent root) {
        List<Node> children = content(root);
        for (int i = 0; i < children.size(); i++) {
            if (i + 1 < children.size() && children.get(i) instanceof Label label && label.getLabelFor() == null) {
                field(children.get(i + 1)).ifPresent(field -> name(field, label));
            }
            if (children.get(i) instanceof Parent parent
                    && (!(parent instanceof Control) || parent instanceof ScrollPane || parent instanceof TabPane)) {
                give(parent);
            }
        }
    }

    /** What stands in a parent; a scroll pane and a tab pane do not have it among their children yet. */
    private static List<Node> content(Parent root) {
        return switch (root) {
            case ScrollPane pane when pane.getContent() != null -> List.of(pane.getContent());
            case TabPane pane ->
                pane.getTabs().stream()
                        .map(Tab::getContent)
                        .filter(Objects::nonNull)
                        .toList();
            default -> root.getChildrenUnmodifiable();
        };
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
