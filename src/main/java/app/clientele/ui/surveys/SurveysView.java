package app.clientele.ui.surveys;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The card in which answers are typed, the list of all answers, or the waves. */
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
    private ToggleButton waves;

    @FXML
    private Node cardPane;

    @FXML
    private Node listPane;

    @FXML
    private Node wavesPane;

    public SurveysView(SurveysViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.seenProperty().bind(root.sceneProperty().isNotNull());
        typing.setUserData(SurveysPlace.TYPING);
        list.setUserData(SurveysPlace.LIST);
        waves.setUserData(SurveysPlace.WAVES);
        places.selectedToggleProperty().addListener((_, before, now) -> follow(before, now));
        model.placeProperty().subscribe(this::show);
    }

    private void show(SurveysPlace place) {
        places.selectToggle(
                switch (place) {
                    case TYPING -> typing;
                    case LIST -> list;
                    case WAVES -> waves;
                });
        cardPane.setVisible(place == SurveysPlace.TYPING);
        listPane.setVisible(place == SurveysPlace.LIST);
        wavesPane.setVisible(place == SurveysPlace.WAVES);
    }

    /** A second click on the same button would leave none selected. */
    private void follow(Toggle before, @Nullable Toggle now) {
        if (now == null) {
            places.selectToggle(before);
        } else {
            model.placeProperty().set((SurveysPlace) now.getUserData());
        }
    }
}
