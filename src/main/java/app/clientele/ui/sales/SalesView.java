package app.clientele.ui.sales;

import app.clientele.loyalty.SaleRow;
import app.clientele.settings.Settings;
import app.clientele.text.Texts;
import app.clientele.ui.common.LabelConverter;
import app.clientele.ui.common.RowsTable;
import app.clientele.ui.common.Shown;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The table of all tickets; beside it one ticket with its lines, or the form. */
public final class SalesView {

    private final SalesViewModel model;
    private final Texts texts;
    private final Settings settings;

    @FXML
    private VBox root;

    @FXML
    private Button add;

    @FXML
    private Button importing;

    @FXML
    private HBox filters;

    @FXML
    private TextField search;

    @FXML
    private ComboBox<PeriodChoice> period;

    @FXML
    private Label summary;

    @FXML
    private TableView<SaleRow> table;

    @FXML
    private TableColumn<SaleRow, String> day;

    @FXML
    private TableColumn<SaleRow, String> time;

    @FXML
    private TableColumn<SaleRow, String> number;

    @FXML
    private TableColumn<SaleRow, String> customer;

    @FXML
    private TableColumn<SaleRow, String> lines;

    @FXML
    private TableColumn<SaleRow, String> amount;

    @FXML
    private TableColumn<SaleRow, String> products;

    @FXML
    private TableColumn<SaleRow, String> payment;

    @FXML
    private TableColumn<SaleRow, String> channel;

    @FXML
    private VBox none;

    @FXML
    private Button importFirst;

    @FXML
    private Button addFirst;

    @FXML
    private Node ticket;

    @FXML
    private Node form;

    public SalesView(SalesViewModel model, Texts texts, Settings settings) {
        this.model = model;
        this.texts = texts;
        this.settings = settings;
    }

    @FXML
    private void initialize() {
        model.seenProperty().bind(root.sceneProperty().isNotNull());
        bindTable();
        search.textProperty().bindBidirectional(model.queryProperty());
        period.setItems(model.periods());
        period.setConverter(new LabelConverter<>(PeriodChoice::label));
        period.valueProperty().bindBidirectional(model.periodProperty());
        summary.textProperty().bind(model.summaryProperty());
        none.visibleProperty().bind(model.rows().noneProperty());
        table.visibleProperty().bind(none.visibleProperty().not());

        Shown.when(model.editingProperty(), form);
        Shown.when(model.editingProperty().not().and(model.detailShown()), ticket);
        model.editingProperty().addListener((_, _, editing) -> {
            if (!editing) {
                table.requestFocus();
            }
        });
        // What is typed belongs to the ticket beside it: no other can be chosen meanwhile.
        for (Node node : new Node[] {table, filters, add, importing}) {
            node.disableProperty().bind(model.editingProperty());
        }

        for (Button button : new Button[] {add, addFirst}) {
            button.setOnAction(_ -> model.add());
        }
        for (Button button : new Button[] {importing, importFirst}) {
            button.setOnAction(_ -> model.importSales());
        }
    }

    private void bindTable() {
        SaleWords words = model.words();
        new RowsTable<>(table, model.rows())
                .column(day, words::day, SaleWords.BY_DAY)
                .column(time, words::time, SaleWords.BY_TIME)
                .column(number, row -> row.sale().number())
                .column(customer, row -> row.sale().customerName())
                .column(lines, words::lines, SaleWords.BY_LINES)
                .column(amount, words::amount, SaleWords.BY_AMOUNT)
                .column(products, row -> row.sale().products())
                .column(payment, row -> row.sale().payment())
                .column(channel, row -> row.sale().channel())
                .emptyTexts(texts.get("common.no-match"), texts.get("common.no-match"))
                .onOpen(_ -> model.edit())
                .onDelete(_ -> model.delete())
                .remember(settings);
    }
}
