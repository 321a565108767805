package app.clientele.ui.importing;

import app.clientele.importing.finding.ColumnFinding;
import app.clientele.importing.finding.PreviewRow;
import app.clientele.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows the first rows of a file as they are understood, with the columns that the file has. */
final class PreviewTable {

    private static final double ROW_WIDTH = 60;
    private static final double FATE_WIDTH = 110;
    private static final double COLUMN_WIDTH = 165;
    private static final List<String> FATES = List.of("title", "headings", "good", "ignored", "rejected");

    private final TableView<PreviewRow> table;
    private final FilePageViewModel model;
    private final Texts texts;

    PreviewTable(TableView<PreviewRow> table, FilePageViewModel model, Texts texts) {
        this.table = table;
        this.model = model;
        this.texts = texts;
    }

    void show() {
        table.setItems(model.rows());
        table.setRowFactory(_ -> new FateRow());
        model.columns().subscribe(this::showColumns);
        showColumns();
    }

    private void showColumns() {
        List<TableColumn<PreviewRow, PreviewRow>> columns = new ArrayList<>();
        columns.add(
                column(texts.get("importing.preview.row"), ROW_WIDTH, row -> String.valueOf(row.number()), _ -> ""));
        columns.add(column(texts.get("importing.preview.fate"), FATE_WIDTH, model::fate, _ -> ""));
        for (ColumnFinding finding : model.columns()) {
            TableColumn<PreviewRow, PreviewRow> column =
                    column("", COLUMN_WIDTH, row -> model.meaning(row, finding), row -> model.written(row, finding));
            column.setGraphic(heading(finding));
            columns.add(column);
        }
        table.getColumns().setAll(columns);
    }

    private VBox heading(ColumnFinding finding) {
        Label role = new Label(model.role(finding));
        role.getStyleClass().add("muted");
        VBox heading = new VBox(new Label(finding.heading()), role);
        heading.getStyleClass().add("preview-heading");
        return heading;
    }

    private static TableColumn<PreviewRow, PreviewRow> column(
            String heading, double width, Function<PreviewRow, String> text, Function<PreviewRow, String> tooltip) {
        TableColumn<PreviewRow, PreviewRow> column = new TableColumn<>(heading);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable PreviewRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(row == null ? null : text.apply(row));
                String more = row == null ? "" : tooltip.apply(row);
                setTooltip(more.isEmpty() ? null : new Tooltip(more));
            }
        });
        return column;
    }

    /** Marks a row by what becomes of it, beside the word in its second column. */
    private static final class FateRow extends TableRow<PreviewRow> {
        @Override
        protected void updateItem(@Nullable PreviewRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll(FATES);
            if (row != null) {
                getStyleClass().add(row.fate().name().toLowerCase(Locale.ROOT));
            }
        }
    }
}
