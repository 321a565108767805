package app.clientele.ui.settings;

import app.clientele.ui.common.FieldError;
import app.clientele.ui.common.LabelConverter;
import app.clientele.ui.common.Shown;
import app.clientele.ui.settings.DefinitionsViewModel.Aim;
import java.time.Month;
import java.util.List;
import java.util.OptionalInt;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/** The form of the definitions: Enter or leaving a field keeps what was typed. */
public final class DefinitionsPane {

    private final DefinitionsViewModel model;

    @FXML
    private Node root;

    @FXML
    private TextField window;

    @FXML
    private FieldError windowError;

    @FXML
    private Node suggestion;

    @FXML
    private Label suggestionText;

    @FXML
    private Button takeSuggestion;

    @FXML
    private ComboBox<Month> yearStart;

    @FXML
    private TextField fair;

    @FXML
    private TextField good;

    @FXML
    private TextField excellent;

    @FXML
    private TextField outstanding;

    @FXML
    private FieldError bandsError;

    @FXML
    private TextField satisfactionFair;

    @FXML
    private TextField satisfactionGood;

    @FXML
    private TextField satisfactionOutstanding;

    @FXML
    private FieldError satisfactionError;

    @FXML
    private Pane aims;

    @FXML
    private Label noAims;

    @FXML
    private Label removeText;

    public DefinitionsPane(DefinitionsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        window.textProperty().bindBidirectional(model.windowProperty());
        TypedField.keep(window, model::saveWindow);
        windowError.textProperty().bind(model.windowErrorProperty());
        Shown.when(model.suggestionProperty().map(OptionalInt::isPresent), suggestion);
        model.suggestionProperty()
                .subscribe(days -> days.ifPresent(it -> suggestionText.setText(model.suggestionText(it))));
        takeSuggestion.setOnAction(_ -> model.takeSuggestion());

        yearStart.getItems().setAll(Month.values());
        yearStart.setConverter(new LabelConverter<>(model::monthName));
        yearStart.valueProperty().bindBidirectional(model.yearStartProperty());
        yearStart.setOnAction(_ -> model.saveYearStart());

        bind(List.of(fair, good, excellent, outstanding), model.scoreBands(), model::saveScoreBands, bandsError);
        bind(
                List.of(satisfactionFair, satisfactionGood, satisfactionOutstanding),
                model.satisfactionBands(),
                model::saveSatisfactionBands,
                satisfactionError);

        model.aimsProperty()
                .subscribe(next ->
                        aims.getChildren().setAll(next.stream().map(this::row).toList()));
        Shown.when(model.aimsProperty().map(List::isEmpty), noAims);
        model.seenProperty().bind(root.sceneProperty().isNotNull());
    }

    private static void bind(List<TextField> fields, BandFields bands, Runnable save, FieldError error) {
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).textProperty().bindBidirectional(bands.typed().get(i));
            TypedField.keep(fields.get(i), save);
        }
        error.textProperty().bind(bands.errorProperty());
    }

    private HBox row(Aim aim) {
        Button remove = new Button(removeText.getText());
        remove.setAccessibleText(removeText.getText() + ", " + aim.text());
        remove.setOnAction(_ -> model.remove(aim));
        HBox row = new HBox(new Label(aim.text()), remove);
        row.getStyleClass().add("period-row");
        return row;
    }
}
