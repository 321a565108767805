package app.clientele.ui.programme;

import app.clientele.ui.common.Shown;
import app.clientele.ui.common.SparkTile;
import app.clientele.ui.programme.ProgrammeViewModel.Part;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The loyalty programme: its figures on top, below them members, offers, costs, rule and results. */
public final class ProgrammeView {

    /** In the order of the tabs. */
    private static final List<Part> PARTS = List.of(Part.values());

    private final ProgrammeViewModel model;

    @FXML
    private ScrollPane root;

    @FXML
    private GridPane tiles;

    @FXML
    private Node begin;

    @FXML
    private Button toRule;

    @FXML
    private TabPane parts;

    @FXML
    private VBox results;

    public ProgrammeView(ProgrammeViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.seenProperty().bind(root.sceneProperty().isNotNull());
        for (int i = 0; i < ProgrammeViewModel.TILES; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / ProgrammeViewModel.TILES);
            tiles.getColumnConstraints().add(column);
            SparkTile tile = new SparkTile();
            tile.setId("programme-tile-" + i);
            tile.readingProperty().bind(model.tileProperty(i));
            tile.setOnAction(() -> model.partProperty().set(Part.RESULTS));
            tiles.addRow(0, tile);
        }
        Shown.when(model.noRuleProperty(), begin);
        toRule.setOnAction(_ -> model.partProperty().set(Part.RULE));
        model.partProperty().subscribe(part -> parts.getSelectionModel().select(PARTS.indexOf(part)));
        parts.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> model.partProperty().set(PARTS.get(index.intValue())));
        model.results().addListener((ListChangeListener<ResultLine>) _ -> showResults());
    }

    private void showResults() {
        results.getChildren()
                .setAll(model.results().stream().map(ProgrammeView::line).toList());
    }

    private static Node line(ResultLine line) {
        Label title = new Label(line.title());
        title.getStyleClass().add("tile-title");
        Label text = new Label(line.text());
        Label explanation = new Label(line.explanation());
        explanation.getStyleClass().add("muted");
        VBox box = new VBox(title, text, explanation);
        box.getStyleClass().add("card");
        for (Label label : new Label[] {title, text, explanation}) {
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
        }
        Tooltip.install(box, new Tooltip(line.explanation()));
        box.setFocusTraversable(true);
        box.setAccessibleText(line.title() + ": " + line.text());
        return box;
    }
}
