package app.clientele.ui.importing;

import app.clientele.importing.PastImport;
import app.clientele.text.Texts;
import app.clientele.ui.common.Shown;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The table of past imports. */
public final class PastImportsView {

    private final PastImportsViewModel model;
    private final Texts texts;

    @FXML
    private Label none;

    @FXML
    private TableView<PastImport> table;

    @FXML
    private TableColumn<PastImport, String> when;

    @FXML
    private TableColumn<PastImport, PastImport> file;

    @FXML
    private TableColumn<PastImport, String> days;

    @FXML
    private TableColumn<PastImport, String> total;

    @FXML
    private TableColumn<PastImport, PastImport> undo;

    public PastImportsView(PastImportsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        show(when, model::importedAt);
        file.setCellValueFactory(row -> Bindings.createObjectBinding(row::getValue));
        file.setCellFactory(_ -> new FileCell());
        show(days, model::days);
        show(total, model::total);
        undo.setCellValueFactory(row -> Bindings.createObjectBinding(row::getValue));
        undo.setCellFactory(_ -> new UndoCell());
        table.setItems(model.imports());
        Shown.when(Bindings.isEmpty(model.imports()), none);
        Shown.when(Bindings.isNotEmpty(model.imports()), table);
    }

    private static void show(TableColumn<PastImport, String> column, Function<PastImport, String> text) {
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
    }

    /** The file's name, and below it what was in it. */
    private final class FileCell extends TableCell<PastImport, PastImport> {

        private final Label name = new Label();
        private final Label content = new Label();
        private final VBox lines = new VBox(name, content);

        FileCell() {
            content.getStyleClass().add("muted");
        }

        @Override
        protected void updateItem(@Nullable PastImport past, boolean empty) {
            super.updateItem(past, empty);
            setGraphic(past == null ? null : lines);
            if (past != null) {
                name.setText(past.fileName());
                content.setText(model.content(past));
                setTooltip(new Tooltip(past.fileName()));
            }
        }
    }

    /** A button in each row. */
    private final class UndoCell extends TableCell<PastImport, PastImport> {

        private final Button button = new Button(texts.get("main.undo"));

        @Override
        protected void updateItem(@Nullable PastImport past, boolean empty) {
            super.updateItem(past, empty);
            setGraphic(past == null ? null : button);
            if (past != null) {
                button.setId("importing-undo-" + past.id());
                button.setAccessibleText(texts.get("importing.undo.of", past.fileName()));
                button.setOnAction(_ -> model.undo(past));
            }
        }
    }
}
