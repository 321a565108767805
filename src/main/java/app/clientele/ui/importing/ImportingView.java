package app.clientele.ui.importing;

import app.clientele.importing.ImportKind;
import app.clientele.text.Texts;
import app.clientele.ui.common.LabelConverter;
import app.clientele.ui.common.Shown;
import app.clientele.ui.importing.ImportFindings.Choice;
import app.clientele.ui.importing.ImportFindings.Fact;
import app.clientele.ui.importing.ImportFindings.LeftOut;
import app.clientele.ui.importing.ImportingViewModel.Step;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The import from the file to its result, each step in a card of its own. */
public final class ImportingView {

    private final ImportingViewModel model;
    private final Texts texts;

    @FXML
    private VBox choosing, refused, working, checking, asking, counts, outside, done;
    @FXML
    private Button choose, chooseOther, stop, store, leave, dashboard, undo, another;
    @FXML
    private Label problem, work, fileName, question, notes, verdict, result;

    @FXML
    private ProgressBar progress;

    @FXML
    private ComboBox<ImportKind> kinds;

    @FXML
    private FlowPane choices;

    @FXML
    private GridPane counted, understood;

    @FXML
    private TableView<LeftOut> leftOut;

    @FXML
    private TableColumn<LeftOut, Integer> row;

    @FXML
    private TableColumn<LeftOut, String> rowVerdict, column, value, reason;

    @FXML
    private CheckBox acceptRejects;

    public ImportingView(ImportingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Shown.when(at(Step.CHOOSING), choosing);
        Shown.when(at(Step.REFUSED), refused);
        Shown.when(at(Step.READING).or(at(Step.STORING)), working);
        Shown.when(at(Step.CHECKING), checking);
        Shown.when(at(Step.DONE), done);

        choose.setOnAction(_ -> model.chooseFile());
        chooseOther.setOnAction(_ -> model.chooseFile());
        another.setOnAction(_ -> model.chooseFile());
        problem.textProperty().bind(model.problemProperty());
        work.textProperty().bind(model.workProperty());
        progress.progressProperty().bind(model.progressProperty());
        stop.setOnAction(_ -> model.cancel());
        bindCheck();
        result.textProperty().bind(model.resultProperty());
        dashboard.setOnAction(_ -> model.showDashboard());
        undo.setOnAction(_ -> model.undo());
    }

    private void bindCheck() {
        fileName.textProperty().bind(model.fileNameProperty());
        kinds.getItems().setAll(ImportKind.values());
        kinds.setConverter(new LabelConverter<>(
                kind -> texts.get("importing.kind." + kind.name().toLowerCase(Locale.ROOT))));
        model.kindProperty().subscribe(kinds::setValue);
        kinds.setOnAction(_ -> model.readAs(kinds.getValue()));
        question.textProperty().bind(model.questionProperty());
        Shown.when(model.questionProperty().isNotEmpty(), asking);
        model.choices()
                .subscribe(() -> choices.getChildren()
                        .setAll(model.choices().stream().map(this::choice).toList()));
        notes.textProperty().bind(model.notesProperty());
        Shown.when(model.notesProperty().isNotEmpty(), notes);
        model.counted().subscribe(() -> fill(counted, model.counted()));
        Shown.when(Bindings.isNotEmpty(model.counted()), counts);
        model.understood().subscribe(() -> fill(understood, model.understood()));
        leftOut.setItems(model.leftOut());
        Shown.when(Bindings.isNotEmpty(model.leftOut()), outside);
        show(row, LeftOut::row);
        show(rowVerdict, LeftOut::verdict);
        show(column, LeftOut::column);
        show(value, LeftOut::value);
        show(reason, LeftOut::reason);
        Shown.when(model.hasRejectsProperty(), acceptRejects);
        acceptRejects.selectedProperty().bindBidirectional(model.rejectsAcceptedProperty());
        verdict.textProperty().bind(model.verdictProperty());
        Shown.when(model.verdictProperty().isNotEmpty(), verdict);
        store.disableProperty().bind(model.canImport().not());
        store.setOnAction(_ -> model.importNow());
        leave.setOnAction(_ -> model.cancel());
    }

    private BooleanBinding at(Step step) {
        return Bindings.equal(model.stepProperty(), step);
    }

    private Button choice(Choice choice) {
        Button button = new Button(choice.text());
        button.setId("importing-choice-" + choice.option());
        button.setOnAction(_ -> model.answer(choice));
        return button;
    }

    private static void fill(GridPane grid, ObservableList<Fact> facts) {
        grid.getChildren().clear();
        for (int i = 0; i < facts.size(); i++) {
            Label name = new Label(facts.get(i).name());
            name.getStyleClass().add("muted");
            grid.addRow(i, name, new Label(facts.get(i).value()));
        }
    }

    private static <T> void show(TableColumn<LeftOut, T> column, Function<LeftOut, T> part) {
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(part.apply(row.getValue())));
    }
}
