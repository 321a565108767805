package app.clientele.ui.dashboard;

import app.clientele.loyalty.Indicator;
import app.clientele.ui.common.MetricTile;
import javafx.fxml.FXML;

/** The three gauges. */
public final class HeroesPane {

    private final DashboardViewModel model;

    @FXML
    private MetricTile nps;

    @FXML
    private MetricTile churn;

    @FXML
    private MetricTile lifetimeValue;

    public HeroesPane(DashboardViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        bind(nps, Indicator.NPS);
        bind(churn, Indicator.CHURN);
        bind(lifetimeValue, Indicator.LIFETIME_VALUE);
    }

    private void bind(MetricTile tile, Indicator indicator) {
        tile.readingProperty().bind(model.readingProperty(indicator));
        tile.setOnAction(() -> model.open(indicator));
    }
}
