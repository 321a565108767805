package app.clientele.ui.surveys;

import app.clientele.ui.common.FieldError;
import java.util.stream.IntStream;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** Lets a text field and a row of buttons ask for a score: the keyboard types, the mouse clicks. */
final class ScoreField {

    private final TextField field;
    private final HBox buttons;
    private final ScoreEntry entry;
    private final String ids;

    private ScoreField(TextField field, HBox buttons, ScoreEntry entry, String ids) {
        this.field = field;
        this.buttons = buttons;
        this.entry = entry;
        this.ids = ids;
    }

    /** @param ids tells the buttons of two fields apart */
    static void bind(TextField field, HBox buttons, FieldError error, ScoreEntry entry, String ids) {
        new ScoreField(field, buttons, entry, ids).bind(error);
    }

    private void bind(FieldError error) {
        field.textProperty().bindBidirectional(entry.textProperty());
        field.setTextFormatter(new TextFormatter<>(change -> {
            change.setText(ScoreText.spelled(change.getText()));
            return change;
        }));
        error.textProperty().bind(entry.errorProperty());
        entry.questionProperty().subscribe(question -> {
            buttons.getChildren()
                    .setAll(IntStream.rangeClosed(question.lowest(), question.highest())
                            .mapToObj(this::button)
                            .toList());
            mark();
        });
        entry.textProperty().subscribe(_ -> mark());
    }

    private ToggleButton button(int number) {
        ToggleButton button = new ToggleButton(String.valueOf(number));
        button.setId("surveys-" + ids + "score-" + number);
        button.getStyleClass().add("score-button");
        button.setFocusTraversable(false);
        button.setUserData(number);
        button.setOnAction(_ -> {
            entry.textProperty().set(String.valueOf(number));
            mark();
            field.requestFocus();
        });
        return button;
    }

    private void mark() {
        buttons.getChildren()
                .forEach(button ->
                        ((ToggleButton) button).setSelected(entry.score().orElse(-1) == (int) button.getUserData()));
    }
}
