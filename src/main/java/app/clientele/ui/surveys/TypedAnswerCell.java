package app.clientele.ui.surveys;

import app.clientele.loyalty.AnswerRow;
import app.clientele.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One of the last answers typed, with the way to correct it and to take it back. */
final class TypedAnswerCell extends ListCell<AnswerRow> {

    private final SurveysViewModel model;
    private final Label score = new Label();
    private final Label detail = new Label();
    private final Button edit;
    private final Button remove;
    private final HBox line;

    TypedAnswerCell(SurveysViewModel model, Texts texts) {
        this.model = model;
        this.edit = new Button(texts.get("common.edit"));
        this.remove = new Button(texts.get("surveys.take-back"));
        detail.getStyleClass().add("muted");
        VBox words = new VBox(score, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        // Without this a long comment would push the buttons out of the list.
        setPrefWidth(0);
        this.line = new HBox(8, words, edit, remove);
        for (Button button : new Button[] {edit, remove}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
    }

    @Override
    protected void updateItem(@Nullable AnswerRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null ? null : line);
        if (row != null) {
            score.setText(model.headline(row));
            detail.setText(model.detail(row));
            edit.setAccessibleText(edit.getText() + ", " + score.getText());
            remove.setAccessibleText(remove.getText() + ", " + score.getText());
            edit.setOnAction(_ -> model.edit(row));
            remove.setOnAction(_ -> model.delete(row));
        }
    }
}
