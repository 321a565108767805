package app.clientele.ui.importing;

import app.clientele.text.Texts;
import app.clientele.ui.common.Shown;
import app.clientele.ui.importing.ImportingViewModel.Step;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The frame of the import: where it stands above, its page between, what can be done next below. */
public final class ImportingView {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ImportingViewModel model;
    private final Texts texts;
    private final Map<Step, Node> firstFocus = new EnumMap<>(Step.class);

    @FXML
    private BorderPane root;

    @FXML
    private Node choosing, filePage, columnsPage, checkPage;
    @FXML
    private VBox working, refused, done;
    @FXML
    private HBox steps, waiting;
    @FXML
    private Label fileName, problem, work, result, waitingText;

    @FXML
    private ProgressBar progress;

    @FXML
    private Button choose, chooseOther, stop, goBack, dashboard, undo, another, next, forgetWaiting;
    @FXML
    private Button stepFile, stepColumns, stepCheck;

    public ImportingView(ImportingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        fileName.textProperty().bind(model.fileNameProperty());
        Shown.when(at(Step.CHOOSING).not(), fileName);
        Shown.when(at(Step.CHOOSING), choosing);
        Shown.when(at(Step.READING).or(at(Step.STORING)), working);
        Shown.when(at(Step.REFUSED), refused);
        Shown.when(at(Step.FILE), filePage);
        Shown.when(at(Step.COLUMNS), columnsPage);
        Shown.when(at(Step.CHECK), checkPage);
        Shown.when(at(Step.DONE), done);
        Shown.when(model.onPage(), steps);
        bindStep(stepFile, Step.FILE);
        bindStep(stepColumns, Step.COLUMNS);
        bindStep(stepCheck, Step.CHECK);
        stepCheck.disableProperty().bind(model.canCheck().not());
        bindCards();
        model.stepProperty().subscribe(this::focusFirst);
    }

    private void bindCards() {
        choose.setOnAction(_ -> model.chooseFile());
        chooseOther.setOnAction(_ -> model.chooseFile());
        another.setOnAction(_ -> model.chooseFile());
        problem.textProperty().bind(model.problemProperty());
        goBack.setOnAction(_ -> model.goBack());
        Shown.when(model.canReturnProperty(), goBack);
        work.textProperty().bind(model.workText());
        progress.progressProperty().bind(model.progressProperty());
        stop.disableProperty().bind(model.stoppingProperty());
        stop.setOnAction(_ -> model.cancel());
        stop.cancelButtonProperty().bind(working.visibleProperty());
        result.textProperty().bind(model.resultProperty());
        dashboard.setOnAction(_ -> model.showDashboard());
        undo.setOnAction(_ -> model.undo());
        waitingText.textProperty().bind(Bindings.createStringBinding(this::waitingFiles, model.waiting()));
        Shown.when(
                Bindings.isNotEmpty(model.waiting())
                        .and(at(Step.CHOOSING).or(at(Step.REFUSED)).or(at(Step.DONE))),
                waiting);
        next.setOnAction(_ -> model.openNext());
        forgetWaiting.setOnAction(_ -> model.forgetWaiting());
        firstFocus.put(Step.CHOOSING, choose);
        firstFocus.put(Step.READING, stop);
        firstFocus.put(Step.STORING, stop);
        firstFocus.put(Step.REFUSED, chooseOther);
        firstFocus.put(Step.DONE, dashboard);
    }

    private void bindStep(Button button, Step step) {
        button.setOnAction(_ -> model.turnTo(step));
        model.stepProperty().subscribe(now -> button.pseudoClassStateChanged(CURRENT, now == step));
    }

    private BooleanBinding at(Step step) {
        return Bindings.equal(model.stepProperty(), step);
    }

    private String waitingFiles() {
        return texts.get(
                "importing.waiting",
                model.waiting().size(),
                model.waiting().isEmpty()
                        ? ""
                        : String.valueOf(model.waiting().getFirst().getFileName()));
    }

    private void focusFirst(Step step) {
        Node node = firstFocus.get(step);
        if (node != null && root.getScene() != null) {
            node.requestFocus();
        }
    }
}
