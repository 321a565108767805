package app.clientele.ui.todo;

import app.clientele.loyalty.todo.CaseRow;
import app.clientele.settings.Settings;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.ExportMenu;
import app.clientele.ui.common.ListExport;
import app.clientele.ui.common.RowsTable;
import app.clientele.ui.common.Shown;
import java.util.Comparator;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The table of the cases; beside it the form of one. */
public final class CasesPane {

    private final CasesViewModel model;
    private final Texts texts;
    private final Formats formats;
    private final Settings settings;
    private final ListExport lists;

    @FXML
    private ExportMenu export;

    @FXML
    private VBox root;

    @FXML
    private Label review;

    @FXML
    private TextField search;

    @FXML
    private CheckBox closedToo;

    @FXML
    private Button add, edit, delete;

    @FXML
    private TableView<CaseRow> table;

    @FXML
    private TableColumn<CaseRow, String> due, customer, phone, subject, state, gesture, back;

    @FXML
    private Node form;

    public CasesPane(CasesViewModel model, Texts texts, Formats formats, Settings settings, ListExport lists) {
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
                        due,
                        row -> formats.day(row.of().due()),
                        Comparator.comparing(row -> row.of().due()))
                .column(customer, CaseRow::customerName)
                .column(phone, model.words()::phone)
                .column(subject, model.words()::subject)
                .column(state, model.words()::state)
                .column(
                        gesture,
                        row -> model.words().gesture(row.of()),
                        Comparator.comparing((CaseRow row) -> row.of().gesture())
                                .thenComparingLong(row -> row.of().gestureCents()))
                .column(back, model.words()::back, Comparator.comparingLong(CasesPane::backOn))
                .emptyTexts(texts.get("todo.cases.none"), texts.get("todo.cases.none-open"))
                .onOpen(_ -> model.edit())
                .onDelete(_ -> model.delete())
                .remember(settings);
        export.offer(lists, model::list);
        review.textProperty().bind(model.reviewProperty());
        search.textProperty().bindBidirectional(model.rows().queryProperty());
        closedToo.selectedProperty().bindBidirectional(model.closedShownProperty());
        edit.disableProperty().bind(model.rows().selectedProperty().map(Optional::isEmpty));
        delete.disableProperty()
                .bind(model.rows()
                        .selectedProperty()
                        .map(row -> row.filter(it -> it.of().id() != 0).isEmpty()));
        add.setOnAction(_ -> model.add());
        edit.setOnAction(_ -> model.edit());
        delete.setOnAction(_ -> model.delete());
        Shown.when(model.editingProperty(), form);
        // What is typed belongs to the case beside it: no other can be chosen meanwhile.
        table.disableProperty().bind(model.editingProperty());
        model.editingProperty().addListener((_, _, editing) -> {
            if (!editing) {
                table.requestFocus();
            }
        });
        model.seenProperty().bind(root.sceneProperty().isNotNull().and(root.visibleProperty()));
        root.visibleProperty().subscribe(visible -> {
            if (visible) {
                table.requestFocus();
            }
        });
    }

    private static long backOn(CaseRow row) {
        return row.back().map(visit -> visit.day().toEpochDay()).orElse(Long.MAX_VALUE);
    }
}
