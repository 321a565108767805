package app.clientele.ui.surveys;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The card in which answers are typed, or the list of all answers. */
public final class SurveysView {

    private final SurveysViewModel model;

    @FXML
    private VBox root;

    @FXML
    private ToggleGroup places;

    @FXML
    private ToggleButton typing;

    @FXML
    private ToggleButton list;

    @FXML
    private Node cardPane;

    @FXML
    private Node listPane;

    public SurveysView(SurveysViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.seenProperty().bind(root.sceneProperty().isNotNull());
        listPane.visibleProperty().bind(model.listShownProperty());
        cardPane.visibleProperty().bind(model.listShownProperty().not());
        places.selectedToggleProperty().addListener((_, before, now) -> follow(before, now));
        model.listShownProperty().subscribe(shown -> places.selectToggle(shown ? list : typing));
    }

    /** A second click on the same button would leave none selected. */
    private void follow(Toggle before, @Nullable Toggle now) {
        if (now == null) {
            places.selectToggle(before);
        } else {
            model.listShownProperty().set(list.isSelected());
        }
    }
}
