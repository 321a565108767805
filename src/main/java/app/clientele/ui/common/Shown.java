package app.clientele.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Shows a node, with its place in the layout, only while a condition holds. */
public final class Shown {

    private Shown() {}

    public static void when(ObservableValue<Boolean> condition, Node... nodes) {
        for (Node node : nodes) {
            node.visibleProperty().bind(condition);
            node.managedProperty().bind(condition);
        }
    }
}
