package app.clientele.ui.todo;

import app.clientele.loyalty.todo.OutreachRow;
import app.clientele.settings.Settings;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.ExportMenu;
import app.clientele.ui.common.ListExport;
import app.clientele.ui.common.RowsTable;
import java.util.Comparator;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The table of what was done. */
public final class DonePane {

    private final DoneViewModel model;
    private final Texts texts;
    private final Formats formats;
    private final Settings settings;
    private final ListExport lists;

    @FXML
    private ExportMenu export;

    @FXML
    private VBox root;

    @FXML
    private Label summary;

    @FXML
    private TextField search;

    @FXML
    private Button delete;

    @FXML
    private TableView<OutreachRow> table;

    @FXML
    private TableColumn<OutreachRow, String> day, name, occasion, outcome, back;

    public DonePane(DoneViewModel model, Texts texts, Formats formats, Settings settings, ListExport lists) {
        this.lists = lists;
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.settings = settings;
    }

    @FXML
    private void initialize() {
        new RowsTable<>(table, model.rows())
                .column(
                        day,
                        row -> formats.day(row.outreach().day()),
                        Comparator.comparing(row -> row.outreach().day()))
                .column(name, OutreachRow::name)
                .column(occasion, row -> model.words().occasion(row.outreach().occasion()))
                .column(outcome, row -> model.words().outcome(row.outreach().outcome()))
                .column(back, model.words()::back, Comparator.comparingLong(DonePane::backOn))
                .emptyTexts(texts.get("todo.done.none"), texts.get("common.no-match"))
                .onDelete(_ -> model.delete())
                .remember(settings);
        export.offer(lists, model::list);
        summary.textProperty().bind(model.summaryProperty());
        search.textProperty().bindBidirectional(model.rows().queryProperty());
        delete.disableProperty().bind(model.rows().selectedProperty().map(Optional::isEmpty));
        delete.setOnAction(_ -> model.delete());
        model.seenProperty().bind(root.sceneProperty().isNotNull().and(root.visibleProperty()));
        root.visibleProperty().subscribe(visible -> {
            if (visible) {
                table.requestFocus();
            }
        });
    }

    private static long backOn(OutreachRow row) {
        return row.back().map(visit -> visit.day().toEpochDay()).orElse(Long.MAX_VALUE);
    }
}
