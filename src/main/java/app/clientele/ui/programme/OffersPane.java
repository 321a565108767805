package app.clientele.ui.programme;

import app.clientele.loyalty.programme.OfferRow;
import app.clientele.settings.Settings;
import app.clientele.text.Texts;
import app.clientele.ui.common.CustomerField;
import app.clientele.ui.common.DayField;
import app.clientele.ui.common.ExportMenu;
import app.clientele.ui.common.FieldError;
import app.clientele.ui.common.FormKeys;
import app.clientele.ui.common.ListExport;
import app.clientele.ui.common.RowsTable;
import app.clientele.ui.common.Shown;
import java.util.Comparator;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The gift offers in a table, with the form of one. U notes that one was used. */
public final class OffersPane {

    private final OffersViewModel model;
    private final Texts texts;
    private final Settings settings;
    private final ListExport lists;

    @FXML
    private VBox root, form;

    @FXML
    private TextField search;

    @FXML
    private Label summary;

    @FXML
    private ExportMenu export;

    @FXML
    private Button add, use, save, cancel, calendar;

    @FXML
    private TableView<OfferRow> table;

    @FXML
    private TableColumn<OfferRow, String> name, label, sent, valid, cost, state, salesAfter;
    @FXML
    private TextField customer, offerLabel, sentOn, validUntil, offerCost;
    @FXML
    private FieldError customerError, labelError, sentError, validError, costError, failure;

    public OffersPane(OffersViewModel model, Texts texts, Settings settings, ListExport lists) {
        this.model = model;
        this.texts = texts;
        this.settings = settings;
        this.lists = lists;
    }

    @FXML
    private void initialize() {
        model.seenProperty().bind(root.sceneProperty().isNotNull());
        search.textProperty().bindBidirectional(model.rows().queryProperty());
        summary.textProperty().bind(model.summaryProperty());
        Shown.when(model.summaryProperty().isNotEmpty(), summary);
        export.offer(
                lists,
                () -> new ProgrammeLists(texts)
                        .offers(
                                model.rows().shown(),
                                model::state,
                                search.getText().strip()));
        bindTable();
        bindForm();
    }

    private void bindTable() {
        new RowsTable<>(table, model.rows())
                .column(name, row -> row.customer().name(), Comparator.comparing(OfferRow::searchText))
                .column(label, row -> row.offer().label())
                .column(
                        sent,
                        model::sent,
                        Comparator.comparing(row -> row.offer().sentOn()))
                .column(
                        valid,
                        model::validUntil,
                        Comparator.comparing(row -> row.offer().validUntil()))
                .column(
                        cost,
                        model::cost,
                        Comparator.comparingLong(row -> row.offer().costCents()))
                .column(state, model::state)
                .column(
                        salesAfter,
                        model::salesAfter,
                        Comparator.comparingLong(row -> row.result().netCents()))
                .emptyTexts(texts.get("programme.offers.none"), texts.get("common.no-match"))
                .onOpen(model::edit)
                .onDelete(model::delete)
                .remember(settings);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.U && !event.isShortcutDown()) {
                toggleUsed();
                event.consume();
            }
        });
        table.disableProperty().bind(model.editingProperty());
        use.setOnAction(_ -> toggleUsed());
        use.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        add.setOnAction(_ -> model.add());
    }

    private void toggleUsed() {
        model.rows().selectedProperty().get().ifPresent(model::toggleUsed);
    }

    private void bindForm() {
        OfferForm fields = model.form();
        Shown.when(model.editingProperty(), form);
        CustomerField.bind(customer, fields.customer());
        customerError.textProperty().bind(fields.customerErrorProperty());
        offerLabel.textProperty().bindBidirectional(fields.labelProperty());
        labelError.textProperty().bind(fields.labelErrorProperty());
        DayField.bind(sentOn, calendar, fields.sentOn());
        sentError.textProperty().bind(fields.sentOn().errorProperty());
        validUntil.textProperty().bindBidirectional(fields.validUntilProperty());
        validError.textProperty().bind(fields.validErrorProperty());
        offerCost.textProperty().bindBidirectional(fields.cost().textProperty());
        costError.textProperty().bind(fields.cost().errorProperty());
        failure.textProperty().bind(model.failureProperty());
        FormKeys.bind(
                form,
                save,
                model::save,
                cancel,
                model::cancelEdit,
                List.of(customer, offerLabel, sentOn, validUntil, offerCost));
        model.editingProperty().subscribe(editing -> {
            if (editing) {
                customer.requestFocus();
            } else {
                table.requestFocus();
            }
        });
    }
}
