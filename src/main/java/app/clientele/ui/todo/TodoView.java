package app.clientele.ui.todo;

import app.clientele.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What there is to do this week, list by list. */
public final class TodoView {

    private final TodoViewModel model;
    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);
    private final ToggleGroup group = new ToggleGroup();

    @FXML
    private VBox root;

    @FXML
    private HBox places;

    @FXML
    private Node proposalsPane;

    @FXML
    private Node casesPane;

    @FXML
    private Node donePane;

    public TodoView(TodoViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (Place place : Place.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("todo-" + Texts.key(place));
            button.getStyleClass().add(style(place));
            button.setToggleGroup(group);
            button.setUserData(place);
            buttons.put(place, button);
            places.getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((_, before, now) -> follow(before, now));
        model.placeProperty().subscribe(this::show);
        model.weekProperty().subscribe(_ -> buttons.forEach((place, button) -> button.setText(model.title(place))));
        model.seenProperty().bind(root.sceneProperty().isNotNull());
    }

    private static String style(Place place) {
        return switch (place) {
            case CALLS -> "left-pill";
            case DONE -> "right-pill";
            default -> "center-pill";
        };
    }

    /** A second click on the same button would leave none selected. */
    private void follow(Toggle before, @Nullable Toggle now) {
        if (now == null) {
            group.selectToggle(before);
        } else {
            model.placeProperty().set((Place) now.getUserData());
        }
    }

    private void show(Place place) {
        group.selectToggle(Objects.requireNonNull(buttons.get(place)));
        proposalsPane.setVisible(place.occasion().isPresent());
        casesPane.setVisible(place == Place.CASES);
        donePane.setVisible(place == Place.DONE);
    }
}
