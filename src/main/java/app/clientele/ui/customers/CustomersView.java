package app.clientele.ui.customers;

import app.clientele.loyalty.CustomerRow;
import app.clientele.settings.Settings;
import app.clientele.text.Texts;
import app.clientele.ui.common.ExportMenu;
import app.clientele.ui.common.LabelConverter;
import app.clientele.ui.common.ListExport;
import app.clientele.ui.common.RowsTable;
import java.util.Comparator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The table of all customers; beside it the card of one, or the form. */
public final class CustomersView {

    private final CustomersViewModel model;
    private final Texts texts;
    private final Settings settings;
    private final ListExport lists;

    @FXML
    private VBox root;

    @FXML
    private TextField search;

    @FXML
    private Label count;

    @FXML
    private TabPane parts;

    @FXML
    private ComboBox<RowFilter> filter;

    @FXML
    private ExportMenu export;

    @FXML
    private Button add;

    @FXML
    private TableView<CustomerRow> table;

    @FXML
    private TableColumn<CustomerRow, String> name, number, visits, lastVisit, value, status, email, phone;

    @FXML
    private VBox none;

    @FXML
    private Button importFirst;

    @FXML
    private Button addFirst;

    @FXML
    private Node card;

    @FXML
    private Node form;

    public CustomersView(CustomersViewModel model, Texts texts, Settings settings, ListExport lists) {
        this.model = model;
        this.texts = texts;
        this.settings = settings;
        this.lists = lists;
    }

    @FXML
    private void initialize() {
        model.seenProperty().bind(root.sceneProperty().isNotNull());
        bindTable();
        search.textProperty().bindBidirectional(model.rows().queryProperty());
        count.textProperty().bind(model.countProperty());
        none.visibleProperty().bind(model.rows().noneProperty());
        table.visibleProperty().bind(none.visibleProperty().not());

        form.visibleProperty().bind(model.editingProperty());
        form.managedProperty().bind(form.visibleProperty());
        card.visibleProperty().bind(model.editingProperty().not().and(model.profileShown()));
        card.managedProperty().bind(card.visibleProperty());
        model.editingProperty().addListener((_, _, editing) -> {
            if (!editing) {
                table.requestFocus();
            }
        });
        // What is typed belongs to the customer beside it: no other can be chosen meanwhile.
        table.disableProperty().bind(model.editingProperty());
        search.disableProperty().bind(model.editingProperty());
        add.disableProperty().bind(model.editingProperty());

        model.partProperty().subscribe(part -> parts.getSelectionModel().select(part.intValue()));
        parts.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(part -> model.partProperty().set(part.intValue()));
        filter.setItems(model.filters());
        filter.setConverter(new LabelConverter<>(model.words()::filter));
        filter.valueProperty().bindBidirectional(model.filterProperty());
        filter.disableProperty().bind(model.editingProperty());
        export.offer(lists, model::list);
        add.setOnAction(_ -> model.add());
        addFirst.setOnAction(_ -> model.add());
        importFirst.setOnAction(_ -> model.importCustomers());
    }

    private void bindTable() {
        CustomerWords words = model.words();
        Comparator<CustomerRow> byName = Comparator.comparing(CustomerRow::searchText);
        new RowsTable<>(table, model.rows())
                .column(name, row -> row.customer().displayName(), byName)
                .column(number, row -> row.customer().number())
                .column(visits, words::visits, Comparator.comparingInt(CustomerRow::visits))
                .column(lastVisit, words::lastVisit, Comparator.comparing(words::lastDay))
                .column(value, row -> words.value(row.figures()), Comparator.comparingLong(words::cents))
                .column(status, row -> words.status(row.figures()), Comparator.comparingInt(words::statusRank))
                .column(email, row -> row.customer().email())
                .column(phone, row -> row.customer().phone())
                .emptyTexts("", texts.get("common.no-match"))
                .onOpen(_ -> model.edit())
                .onDelete(_ -> model.delete())
                .remember(settings);
    }
}
