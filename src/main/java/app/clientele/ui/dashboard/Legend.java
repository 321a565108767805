package app.clientele.ui.dashboard;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** What the colours and patterns of a chart mean. */
final class Legend extends FlowPane {

    Legend() {
        getStyleClass().add("chart-key");
    }

    void clear() {
        getChildren().clear();
    }

    /** @param styleClass what the sample looks like, as in the chart */
    void add(String styleClass, String text) {
        Region sample = new Region();
        sample.getStyleClass().addAll("chart-key-sample", styleClass);
        getChildren().add(new Label(text, sample));
    }
}
