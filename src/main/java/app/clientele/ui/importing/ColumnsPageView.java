package app.clientele.ui.importing;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.finding.ColumnFinding;
import app.clientele.text.Texts;
import app.clientele.ui.common.LabelConverter;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The second page: the open question above, then a line for each column; only those in doubt show their choices. */
public final class ColumnsPageView {

    private final ColumnsPageViewModel model;
    private final Texts texts;
    private final ColumnWords words;

    @FXML
    private ScrollPane root;

    @FXML
    private QuestionPane questionController;

    @FXML
    private Label summary;

    @FXML
    private GridPane columns;

    public ColumnsPageView(ColumnsPageViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = model.words();
    }

    @FXML
    private void initialize() {
        summary.textProperty().bind(model.summaryProperty());
        model.columns().subscribe(this::showColumns);
        showColumns();
        questionController.answerByEnter(root.visibleProperty());
        root.visibleProperty().subscribe(this::focusQuestion);
        model.questionProperty().subscribe(_ -> focusQuestion());
    }

    private void focusQuestion() {
        if (root.isVisible() && root.getScene() != null) {
            root.setVvalue(0);
            questionController.focus();
        }
    }

    private void showColumns() {
        Node focused = columns.getScene() == null ? null : columns.getScene().getFocusOwner();
        columns.getChildren().clear();
        for (int i = 0; i < model.columns().size(); i++) {
            showColumn(model.columns().get(i), i);
        }
        // The choice that the owner just made is another node now.
        Node again = focused == null || focused.getId() == null ? null : columns.lookup("#" + focused.getId());
        if (again != null) {
            again.requestFocus();
        }
    }

    private void showColumn(ColumnFinding column, int line) {
        boolean open = model.isOpen(column);
        columns.getChildren().removeIf(node -> Integer.valueOf(line).equals(GridPane.getRowIndex(node)));
        columns.addRow(
                line,
                lines(column.heading(), words.sample(column)),
                open ? roles(column) : text(words.role(column.role())),
                open && !column.readings().isEmpty() ? readings(column) : text(words.reading(column.reading())),
                lines(words.confidence(column), words.reason(column)));
        if (!open) {
            columns.add(opener(column, line), 4, line);
        }
    }

    private Node roles(ColumnFinding column) {
        ComboBox<ColumnRole> roles = new ComboBox<>();
        roles.getItems().setAll(column.roles());
        roles.setConverter(new LabelConverter<>(words::role));
        roles.setValue(column.role());
        roles.setMaxWidth(Double.MAX_VALUE);
        roles.setOnAction(_ -> model.setRole(column, roles.getValue()));
        roles.setId("importing-role-" + column.place());
        roles.setAccessibleText(texts.get("importing.columns.role-of", column.heading()));
        return roles;
    }

    private Node readings(ColumnFinding column) {
        ComboBox<String> readings = new ComboBox<>();
        readings.getItems().setAll(column.readings());
        readings.setConverter(new LabelConverter<>(words::reading));
        readings.setValue(column.reading());
        readings.setOnAction(_ -> model.setReading(column, readings.getValue()));
        readings.setId("importing-reading-" + column.place());
        readings.setAccessibleText(texts.get("importing.columns.reading-of", column.heading()));
        return readings;
    }

    private Node opener(ColumnFinding column, int line) {
        Button button = new Button(texts.get("importing.columns.change"));
        button.setId("importing-change-" + column.place());
        button.setAccessibleText(texts.get("importing.columns.change-of", column.heading()));
        button.setOnAction(_ -> {
            model.open(column);
            showColumn(column, line);
            columns.lookup("#importing-role-" + column.place()).requestFocus();
        });
        return button;
    }

    private static Node lines(String above, String below) {
        Label first = text(above);
        first.getStyleClass().add("section");
        Label second = text(below);
        second.getStyleClass().add("muted");
        return new VBox(first, second);
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
