package app.clientele.ui.dashboard;

import app.clientele.loyalty.why.CardRow;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell that sorts by what its row holds and shows it in words. */
final class RowCell extends TableCell<CardRow, CardRow> {

    private final Function<CardRow, String> text;

    RowCell(Function<CardRow, String> text) {
        this.text = text;
    }

    @Override
    protected void updateItem(@Nullable CardRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(row == null || empty ? "" : text.apply(row));
    }
}
