package app.clientele.ui.dashboard;

import app.clientele.loyalty.Indicator;
import app.clientele.ui.common.Shown;
import app.clientele.ui.common.SparkTile;
import java.util.EnumSet;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;

/** The small tiles, and what changed. */
public final class TilesPane {

    private static final int COLUMNS = 3;

    private final DashboardViewModel model;

    @FXML
    private Pane changes;

    @FXML
    private GridPane tiles;

    public TilesPane(DashboardViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        int place = 0;
        for (Indicator indicator : EnumSet.range(Indicator.RETENTION, Indicator.PROGRAMME)) {
            tiles.add(tile(indicator), place % COLUMNS, place / COLUMNS);
            place++;
        }
        Shown.when(model.changedProperty().map(sentences -> !sentences.isEmpty()), changes);
        model.changedProperty().subscribe(sentences -> {
            changes.getChildren().remove(1, changes.getChildren().size());
            sentences.forEach(sentence -> changes.getChildren().add(sentence(sentence)));
        });
    }

    /** Finds the tile of a figure in the scene. */
    static String id(Indicator indicator) {
        return "#dashboard-" + indicator.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private SparkTile tile(Indicator indicator) {
        SparkTile tile = new SparkTile();
        tile.setId(id(indicator).substring(1));
        tile.readingProperty().bind(model.readingProperty(indicator));
        tile.setOnAction(() -> model.open(indicator));
        return tile;
    }
}
