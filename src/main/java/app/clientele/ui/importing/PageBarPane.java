package app.clientele.ui.importing;

import app.clientele.ui.common.Shown;
import app.clientele.ui.importing.ImportingViewModel.Step;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The bar below the pages of an import: always in sight, whatever the page above is long. */
public final class PageBarPane {

    private final ImportingViewModel model;
    private final CheckPageViewModel check;

    @FXML
    private VBox bar;

    @FXML
    private HBox rejects;

    @FXML
    private ProgressBar rereading;

    @FXML
    private Button leave, back, forward, store, saveRejects;

    @FXML
    private CheckBox acceptRejects;

    public PageBarPane(ImportingViewModel model, CheckPageViewModel check) {
        this.model = model;
        this.check = check;
    }

    @FXML
    private void initialize() {
        BooleanBinding checking = at(Step.CHECK);
        Shown.when(model.onPage(), bar);
        leave.setOnAction(_ -> model.cancel());
        leave.cancelButtonProperty().bind(model.onPage());
        rereading.progressProperty().bind(model.progressProperty());
        rereading.visibleProperty().bind(model.busyProperty());
        back.setOnAction(_ -> model.goBack());
        Shown.when(at(Step.FILE).not(), back);
        forward.setOnAction(_ -> model.goOn());
        forward.disableProperty().bind(model.canGoOn().not());
        forward.defaultButtonProperty().bind(model.canGoOn());
        Shown.when(checking.not(), forward);
        store.textProperty().bind(model.importTextProperty());
        store.setOnAction(_ -> model.importNow());
        store.disableProperty().bind(model.canImport().not());
        store.defaultButtonProperty().bind(checking);
        Shown.when(checking, store);
        Shown.when(checking.and(check.hasRejectsProperty()), rejects);
        acceptRejects.selectedProperty().bindBidirectional(check.rejectsAcceptedProperty());
        // The tick was all that was missing: Enter imports now.
        acceptRejects.setOnAction(_ -> focusFirst(Step.CHECK));
        saveRejects.setOnAction(_ -> check.saveRejects());
        model.stepProperty().subscribe(this::focusFirst);
        // The last question is answered: the way on is open.
        model.canCheck().subscribe(_ -> focusFirst(model.stepProperty().get()));
    }

    private BooleanBinding at(Step step) {
        return Bindings.equal(model.stepProperty(), step);
    }

    private void focusFirst(Step step) {
        Node node = first(step);
        if (node != null && bar.getScene() != null) {
            node.requestFocus();
        }
    }

    /** Where the keyboard goes on: what is missing to go on, or the way on. */
    private @Nullable Node first(Step step) {
        return switch (step) {
            case FILE -> forward;
            case COLUMNS -> forward.isDisabled() ? null : forward;
            case CHECK -> !store.isDisabled() ? store : rejects.isVisible() ? acceptRejects : leave;
            default -> null;
        };
    }
}
