package app.clientele.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/** Fills tables of texts; what does not fit its column is read in a tooltip. */
final class Cells {

    private static final int SURELY_FITS = 12;

    private Cells() {}

    /** Shows rows in a table whose columns stand in the FXML, in the order of {@code texts}. */
    static <R> void show(TableView<R> table, ObservableList<R> rows, List<Function<R, String>> texts) {
        table.setItems(rows);
        for (int i = 0; i < texts.size(); i++) {
            // The columns of a table of R in FXML are columns of R; each of them shows a text.
            @SuppressWarnings("unchecked")
            TableColumn<R, String> column =
                    (TableColumn<R, String>) table.getColumns().get(i);
            fill(column, texts.get(i));
        }
    }

    /** Shows a text of each row in a column. */
    static <R> void fill(TableColumn<R, String> column, Function<R, String> text) {
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String item, boolean empty) {
                super.updateItem(item, empty);
                setText(item);
                setTooltip(item == null || item.length() <= SURELY_FITS ? null : new Tooltip(item));
            }
        });
    }

    /** Puts a button into each row of a column. */
    static <R> void button(TableView<R> table, int place, String text, Consumer<R> action) {
        // As above: a column of a table of R.
        @SuppressWarnings("unchecked")
        TableColumn<R, R> column = (TableColumn<R, R>) table.getColumns().get(place);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            private final Button button = new Button(text);

            @Override
            protected void updateItem(@Nullable R row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(row == null ? null : button);
                button.setOnAction(row == null ? null : _ -> action.accept(row));
            }
        });
    }

    /** Shows facts, name beside value, over several pairs of columns. */
    static void fill(GridPane grid, List<Fact> facts, int pairs) {
        grid.getChildren().clear();
        int rows = Math.ceilDiv(facts.size(), pairs);
        for (int i = 0; i < facts.size(); i++) {
            Label name = new Label(facts.get(i).name());
            name.getStyleClass().add("muted");
            Label value = new Label(facts.get(i).value());
            name.setLabelFor(value);
            grid.add(name, i / rows * 2, i % rows);
            grid.add(value, i / rows * 2 + 1, i % rows);
        }
    }
}
