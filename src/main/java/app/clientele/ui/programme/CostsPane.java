package app.clientele.ui.programme;

import app.clientele.model.Cost;
import app.clientele.model.Cost.Kind;
import app.clientele.settings.Settings;
import app.clientele.text.Texts;
import app.clientele.ui.common.DayField;
import app.clientele.ui.common.ExportMenu;
import app.clientele.ui.common.FieldError;
import app.clientele.ui.common.FormKeys;
import app.clientele.ui.common.LabelConverter;
import app.clientele.ui.common.ListExport;
import app.clientele.ui.common.RowsTable;
import app.clientele.ui.common.Shown;
import java.util.Comparator;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The costs in a table, with the form of one. */
public final class CostsPane {

    private final CostsViewModel model;
    private final Texts texts;
    private final Settings settings;
    private final ListExport lists;

    @FXML
    private VBox root, form;

    @FXML
    private TextField search;

    @FXML
    private ExportMenu export;

    @FXML
    private Button add, save, cancel, calendar;

    @FXML
    private TableView<Cost> table;

    @FXML
    private TableColumn<Cost, String> day, label, purpose, amount;
    @FXML
    private TextField costDay, costLabel, costAmount, share;

    @FXML
    private Node shareField;

    @FXML
    private ComboBox<Kind> kind;

    @FXML
    private FieldError dayError, labelError, amountError, shareError, failure;

    public CostsPane(CostsViewModel model, Texts texts, Settings settings, ListExport lists) {
        this.model = model;
        this.texts = texts;
        this.settings = settings;
        this.lists = lists;
    }

    @FXML
    private void initialize() {
        model.seenProperty().bind(root.sceneProperty().isNotNull());
        search.textProperty().bindBidirectional(model.rows().queryProperty());
        export.offer(
                lists,
                () -> new ProgrammeLists(texts)
                        .costs(
                                model.rows().shown(),
                                model::purpose,
                                search.getText().strip()));
        new RowsTable<>(table, model.rows())
                .column(day, model::day, Comparator.comparing(Cost::day))
                .column(label, Cost::label)
                .column(purpose, model::purpose)
                .column(amount, model::amount, Comparator.comparingLong(Cost::amountCents))
                .emptyTexts(texts.get("programme.costs.none"), texts.get("common.no-match"))
                .onOpen(model::edit)
                .onDelete(model::delete)
                .remember(settings);
        table.disableProperty().bind(model.editingProperty());
        add.setOnAction(_ -> model.add());
        bindForm();
    }

    private void bindForm() {
        Shown.when(model.editingProperty(), form);
        DayField.bind(costDay, calendar, model.day());
        dayError.textProperty().bind(model.day().errorProperty());
        costLabel.textProperty().bindBidirectional(model.labelProperty());
        labelError.textProperty().bind(model.labelErrorProperty());
        costAmount.textProperty().bindBidirectional(model.amount().textProperty());
        amountError.textProperty().bind(model.amount().errorProperty());
        kind.getItems().setAll(Kind.values());
        kind.setConverter(new LabelConverter<>(model::name));
        kind.valueProperty().bindBidirectional(model.kindProperty());
        Shown.when(model.kindProperty().isEqualTo(Kind.MIXED), shareField);
        share.textProperty().bindBidirectional(model.share().textProperty());
        shareError.textProperty().bind(model.share().errorProperty());
        failure.textProperty().bind(model.failureProperty());
        FormKeys.bind(
                form, save, model::save, cancel, model::cancelEdit, List.of(costDay, costLabel, costAmount, share));
        model.editingProperty().subscribe(editing -> {
            if (editing) {
                costLabel.requestFocus();
            } else {
                table.requestFocus();
            }
        });
    }
}
