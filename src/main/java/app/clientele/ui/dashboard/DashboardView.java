package app.clientele.ui.dashboard;

import app.clientele.loyalty.Indicator;
import app.clientele.ui.common.MetricTile;
import app.clientele.ui.common.SparkTile;
import java.util.EnumSet;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** The first screen: the gauges, the tiles, the charts. */
public final class DashboardView {

    private static final int COLUMNS = 3;

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
    private MetricTile nps;

    @FXML
    private MetricTile churn;

    @FXML
    private MetricTile lifetimeValue;

    @FXML
    private GridPane tiles;

    public DashboardView(DashboardViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        content.visibleProperty().bind(model.readyProperty());
        period.visibleProperty().bind(model.readyProperty());
        loading.visibleProperty().bind(model.readyProperty().not());
        coverage.textProperty().bind(model.coverageTextProperty());
        nps.readingProperty().bind(model.readingProperty(Indicator.NPS));
        churn.readingProperty().bind(model.readingProperty(Indicator.CHURN));
        lifetimeValue.readingProperty().bind(model.readingProperty(Indicator.LIFETIME_VALUE));
        int place = 0;
        for (Indicator indicator : EnumSet.range(Indicator.RETENTION, Indicator.PROGRAMME)) {
            tiles.add(tile(indicator), place % COLUMNS, place / COLUMNS);
            place++;
        }
        model.seenProperty().bind(root.sceneProperty().isNotNull());
    }

    private SparkTile tile(Indicator indicator) {
        SparkTile tile = new SparkTile();
        tile.setId("dashboard-" + indicator.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        tile.readingProperty().bind(model.readingProperty(indicator));
        return tile;
    }
}
