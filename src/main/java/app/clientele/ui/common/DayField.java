package app.clientele.ui.common;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.Popover;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets a text field and the button beside it ask for a day: typed, picked from a calendar, or moved by the arrow keys. */
public final class DayField {

    private DayField() {}

    public static void bind(TextField field, Button button, DayEntry entry) {
        field.textProperty().bindBidirectional(entry.textProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int days = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
            if (days != 0) {
                entry.move(days);
                field.end();
                event.consume();
            }
        });
        button.setOnAction(_ -> openCalendar(field, button, entry));
    }

    private static void openCalendar(TextField field, Button button, DayEntry entry) {
        Calendar calendar = new Calendar(entry.typed().orElse(null));
        Popover popover = new Popover(calendar);
        popover.setHeaderAlwaysVisible(false);
        popover.setAnimated(false);
        calendar.valueProperty().addListener((_, _, day) -> {
            if (day != null) {
                entry.set(day);
                popover.hide();
                field.requestFocus();
            }
        });
        popover.show(button);
    }
}
