package app.clientele.ui.common;

import app.clientele.settings.Settings;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/**
 * Lets a table show {@link TableRows}: a click on a header sorts them in the background, the selection goes both ways,
 * and only the cells that are seen are ever written.
 */
public final class RowsTable<R> {

    private final TableView<R> table;
    private final TableRows<R> rows;
    private final Map<TableColumn<R, ?>, Comparator<R>> orders = new HashMap<>();

    public RowsTable(TableView<R> table, TableRows<R> rows) {
        this.table = table;
        this.rows = rows;
        table.setItems(rows.shown());
        table.setSortPolicy(_ -> {
            rows.sort(order(table.getSortOrder()));
            return true;
        });
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> rows.follow(row));
        rows.onArranged(this::showSelection);
    }

    /** Fills a column and says how it sorts. */
    public RowsTable<R> column(TableColumn<R, String> column, Function<R, String> text, Comparator<R> order) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        orders.put(column, order);
        return this;
    }

    /** Fills a column that sorts by what it shows. */
    public RowsTable<R> column(TableColumn<R, String> column, Function<R, String> text) {
        return column(column, text, Comparator.comparing(text));
    }

    /** What stands in the place of the rows when there are none, or none that were searched for. */
    public RowsTable<R> emptyTexts(String none, String noMatch) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        label.textProperty()
                .bind(Bindings.when(rows.noneProperty())
                        .then(none)
                        .otherwise(Bindings.when(rows.totalProperty().isEqualTo(0))
                                .then("")
                                .otherwise(noMatch)));
        table.setPlaceholder(label);
        return this;
    }

    /** What Enter or a double click does with a row. */
    public RowsTable<R> onOpen(Consumer<R> action) {
        onKey(KeyCode.ENTER, action);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
                rows.selectedProperty().get().ifPresent(action);
            }
        });
        return this;
    }

    /** What the Delete key does with a row. */
    public RowsTable<R> onDelete(Consumer<R> action) {
        return onKey(KeyCode.DELETE, action);
    }

    /** Lets the owner hide columns, and remembers how the columns were arranged; to be called once all are filled. */
    public void remember(Settings settings) {
        table.setTableMenuButtonVisible(true);
        new ColumnMemory<>(table, settings).start();
    }

    private RowsTable<R> onKey(KeyCode key, Consumer<R> action) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == key) {
                rows.selectedProperty().get().ifPresent(action);
                event.consume();
            }
        });
        return this;
    }

    private @Nullable Comparator<R> order(List<TableColumn<R, ?>> columns) {
        Comparator<R> result = null;
        for (TableColumn<R, ?> column : columns) {
            Comparator<R> next = orders.get(column);
            if (next != null) {
                Comparator<R> directed =
                        column.getSortType() == TableColumn.SortType.DESCENDING ? next.reversed() : next;
                result = result == null ? directed : result.thenComparing(directed);
            }
        }
        return result;
    }

    private void showSelection() {
        int index = rows.selectedProperty().get().map(rows.shown()::indexOf).orElse(-1);
        if (index < 0) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedIndex() != index) {
            table.getSelectionModel().clearAndSelect(index);
            table.scrollTo(Math.max(0, index - 3));
        }
    }
}
