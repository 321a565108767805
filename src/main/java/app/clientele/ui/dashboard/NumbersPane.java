package app.clientele.ui.dashboard;

import app.clientele.model.MonthlyNumber.Kind;
import app.clientele.ui.common.FieldError;
import app.clientele.ui.common.LabelConverter;
import app.clientele.ui.common.Shown;
import app.clientele.ui.common.SparkTile;
import java.time.YearMonth;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The numbers typed once a month: a tile for each that was ever typed, and the form to type them. */
public final class NumbersPane {

    private final NumbersViewModel model;

    @FXML
    private Pane root;

    @FXML
    private ToggleButton type;

    @FXML
    private GridPane tiles;

    @FXML
    private Node form;

    @FXML
    private ComboBox<YearMonth> month;

    @FXML
    private Pane fields;

    @FXML
    private Button save;

    @FXML
    private FieldError error;

    public NumbersPane(NumbersViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        month.getItems().setAll(model.months());
        month.setConverter(new LabelConverter<>(model::monthName));
        month.valueProperty().bindBidirectional(model.monthProperty());
        for (Kind kind : Kind.values()) {
            addTile(kind);
            addField(kind);
        }
        Shown.when(type.selectedProperty(), form);
        save.setOnAction(_ -> model.save());
        error.textProperty().bind(model.errorProperty());
        model.seenProperty().bind(root.sceneProperty().isNotNull());
    }

    private void addTile(Kind kind) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100.0 / Kind.values().length);
        tiles.getColumnConstraints().add(column);
        SparkTile tile = new SparkTile();
        tile.setId(id(kind, "tile"));
        tile.readingProperty().bind(model.readingProperty(kind));
        Shown.when(model.readingProperty(kind).map(reading -> !reading.title().isEmpty()), tile);
        tile.setOnAction(() -> type.setSelected(true));
        tiles.addRow(0, tile);
    }

    private void addField(Kind kind) {
        TextField field = new TextField();
        field.setId(id(kind, "field"));
        field.setPrefColumnCount(8);
        field.setAccessibleText(model.name(kind));
        field.textProperty().bindBidirectional(model.typedProperty(kind));
        field.setOnAction(_ -> model.save());
        Label label = new Label(model.name(kind));
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("field");
        fields.getChildren().add(box);
    }

    private static String id(Kind kind, String what) {
        return "dashboard-number-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + what;
    }
}
