package app.clientele.ui.dashboard;

import app.clientele.ui.common.Shown;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The first screen: the gauges, the tiles, the charts; over them the card of a figure that was opened. */
public final class DashboardView {

    private final DashboardViewModel model;

    @FXML
    private Node root;

    @FXML
    private Node period;

    @FXML
    private Label coverage;

    @FXML
    private Node loading;

    @FXML
    private Node content;

    @FXML
    private Node card;

    public DashboardView(DashboardViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        ObservableValue<Boolean> cardShown = model.card().contentProperty().map(Optional::isPresent);
        Shown.when(cardShown, card);
        content.visibleProperty().bind(model.readyProperty().flatMap(ready -> cardShown.map(open -> ready && !open)));
        period.visibleProperty().bind(model.readyProperty());
        loading.visibleProperty().bind(model.readyProperty().not());
        coverage.textProperty().bind(model.coverageTextProperty());
        // Back from a card, the keyboard goes on at the figure that was opened.
        model.card().contentProperty().subscribe((before, now) -> {
            if (now.isEmpty()) {
                before.map(shown -> content.lookup(TilesPane.id(shown.indicator())))
                        .ifPresent(Node::requestFocus);
            }
        });
        model.seenProperty().bind(root.sceneProperty().isNotNull());
    }
}
