package app.clientele.ui.common;

import app.clientele.loyalty.CustomerMatch;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** Lets a text field ask for a customer: a list of those who match opens under it, for the arrow keys or the mouse. */
public final class CustomerField {

    private static final double ROW_HEIGHT = 46;

    private final TextField field;
    private final CustomerEntry entry;
    private final ListView<CustomerMatch> list = new ListView<>();
    private final Popup popup = new Popup();

    private CustomerField(TextField field, CustomerEntry entry) {
        this.field = field;
        this.entry = entry;
    }

    public static void bind(TextField field, CustomerEntry entry) {
        new CustomerField(field, entry).bind();
    }

    private void bind() {
        field.textProperty().bindBidirectional(entry.textProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        BooleanBinding open = Bindings.isNotEmpty(entry.matches()).and(field.focusedProperty());
        open.subscribe(this::show);

        list.setId(field.getId() + "-matches");
        list.accessibleTextProperty().bind(field.accessibleTextProperty());
        list.getStyleClass().add("customer-matches");
        list.setItems(entry.matches());
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(_ -> new MatchCell());
        list.setFocusTraversable(false);
        list.prefWidthProperty().bind(field.widthProperty());
        entry.matches().addListener((ListChangeListener<CustomerMatch>) _ -> fit());
        entry.highlightedProperty().subscribe(_ -> highlight());
        popup.getContent().add(list);
    }

    private void press(KeyEvent event) {
        boolean taken = switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> entry.chooseHighlighted();
            case ESCAPE -> entry.dismiss();
            case TAB -> {
                // Leaving the field takes the highlighted name only if it is the only one meant.
                if (entry.matches().size() == 1) {
                    entry.chooseHighlighted();
                }
                yield false;
            }
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    private boolean move(int steps) {
        entry.moveHighlight(steps);
        return true;
    }

    private void show(boolean open) {
        if (open && field.getScene() != null) {
            Bounds place = field.localToScreen(field.getBoundsInLocal());
            fit();
            popup.show(field, place.getMinX(), place.getMaxY() + 2);
        } else {
            popup.hide();
        }
    }

    private void fit() {
        list.setPrefHeight(Math.min(6, entry.matches().size()) * ROW_HEIGHT + 2);
        highlight();
    }

    private void highlight() {
        list.getSelectionModel().clearAndSelect(entry.highlightedProperty().get());
        list.scrollTo(entry.highlightedProperty().get());
    }

    /** Name above, what tells homonyms apart below. */
    private final class MatchCell extends ListCell<CustomerMatch> {
        private final Label name = new Label();
        private final Label detail = new Label();
        private final VBox lines = new VBox(name, detail);

        MatchCell() {
            detail.getStyleClass().add("muted");
            setOnMousePressed(_ -> {
                if (getItem() != null) {
                    entry.choose(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable CustomerMatch match, boolean empty) {
            super.updateItem(match, empty);
            setGraphic(match == null ? null : lines);
            setAccessibleText(match == null ? null : match.name() + " " + match.detail());
            if (match != null) {
                name.setText(match.name());
                detail.setText(match.detail());
            }
        }
    }
}
