package app.clientele.ui.importing;

import app.clientele.ui.common.Shown;
import app.clientele.ui.importing.QuestionWords.Choice;
import app.clientele.ui.importing.QuestionWords.MonthMeaning;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One question about a file, its possible answers, and what the file would hold under each of them. */
public final class QuestionPane {

    private static final double ANSWER_WIDTH = 280;

    private final ColumnsPageViewModel model;
    private final ToggleGroup group = new ToggleGroup();

    @FXML
    private VBox card, choices, meanings;
    @FXML
    private Label question, left;

    @FXML
    private TableView<MonthMeaning> months;

    @FXML
    private TableColumn<MonthMeaning, String> month;

    @FXML
    private CheckBox remember;

    @FXML
    private Button answer;

    public QuestionPane(ColumnsPageViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Shown.when(model.questionProperty().isNotEmpty(), card);
        question.textProperty().bind(model.questionProperty());
        left.textProperty().bind(model.questionsLeftProperty());
        Shown.when(model.questionsLeftProperty().isNotEmpty(), left);
        Cells.fill(month, MonthMeaning::month);
        months.setItems(model.months());
        Shown.when(Bindings.isNotEmpty(model.months()), meanings);
        remember.selectedProperty().bindBidirectional(model.rememberProperty());
        answer.disableProperty().bind(model.canAnswer().not());
        answer.setOnAction(_ -> model.answer());
        // A radio button keeps Enter to itself.
        choices.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                model.answer();
            }
        });
        group.selectedToggleProperty().subscribe(this::choose);
        model.choices().subscribe(this::showChoices);
        model.chosenProperty().subscribe(this::select);
        showChoices();
    }

    private void showChoices() {
        group.getToggles().clear();
        choices.getChildren().clear();
        months.getColumns().setAll(List.of(month));
        for (int i = 0; i < model.choices().size(); i++) {
            Choice choice = model.choices().get(i);
            RadioButton button = new RadioButton(choice.text());
            button.setId("importing-choice-" + choice.option());
            button.setUserData(choice);
            button.setToggleGroup(group);
            button.setWrapText(true);
            choices.getChildren().add(button);
            if (!choice.meaning().isEmpty()) {
                Label meaning = new Label(choice.meaning());
                meaning.getStyleClass().addAll("muted", "choice-meaning");
                meaning.setWrapText(true);
                choices.getChildren().add(meaning);
                button.setAccessibleHelp(choice.meaning());
            }
            months.getColumns().add(column(choice, i));
        }
        select(model.chosenProperty().get());
    }

    private static TableColumn<MonthMeaning, String> column(Choice choice, int place) {
        TableColumn<MonthMeaning, String> column = new TableColumn<>(choice.heading());
        column.getStyleClass().add("number");
        column.setPrefWidth(ANSWER_WIDTH);
        Cells.fill(column, row -> row.totals().get(place));
        return column;
    }

    private void choose(@Nullable Toggle toggle) {
        if (toggle != null && toggle.getUserData() instanceof Choice choice) {
            model.chosenProperty().set(choice);
        }
    }

    private void select(@Nullable Choice choice) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(choice))
                .findFirst()
                .ifPresent(group::selectToggle);
    }

    /** Lets Enter answer while the page is seen; at other times the key is another button's. */
    void answerByEnter(ReadOnlyBooleanProperty seen) {
        answer.defaultButtonProperty()
                .bind(model.questionProperty().isNotEmpty().and(seen));
    }

    /** Puts the keyboard on the answers. */
    void focus() {
        if (!choices.getChildren().isEmpty()) {
            choices.getChildren().getFirst().requestFocus();
        }
    }
}
