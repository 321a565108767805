package app.clientele.ui.customers;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Whether the content of a tab is in sight, so that nothing is computed for a tab that nobody opened. */
final class InSight {

    private InSight() {}

    static BooleanBinding of(Node content) {
        ObservableValue<Boolean> chosen =
                content.parentProperty().flatMap(Node::visibleProperty).orElse(false);
        return Bindings.createBooleanBinding(
                () -> chosen.getValue() && content.getScene() != null, chosen, content.sceneProperty());
    }
}
