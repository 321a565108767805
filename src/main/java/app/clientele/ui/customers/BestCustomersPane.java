package app.clientele.ui.customers;

import app.clientele.loyalty.BestCustomers;
import app.clientele.settings.Settings;
import app.clientele.text.Texts;
import app.clientele.ui.common.ExportMenu;
import app.clientele.ui.common.ListExport;
import app.clientele.ui.common.RowsTable;
import java.util.Comparator;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The table of the best customers. Enter opens the card. */
public final class BestCustomersPane {

    private final BestCustomersViewModel model;
    private final Texts texts;
    private final Settings settings;
    private final ListExport lists;

    @FXML
    private VBox root;

    @FXML
    private ExportMenu export;

    @FXML
    private TableView<BestCustomers.Row> table;

    @FXML
    private TableColumn<BestCustomers.Row, String> name;

    @FXML
    private TableColumn<BestCustomers.Row, String> signs;

    @FXML
    private TableColumn<BestCustomers.Row, String> value;

    @FXML
    private TableColumn<BestCustomers.Row, String> phone;

    public BestCustomersPane(BestCustomersViewModel model, Texts texts, Settings settings, ListExport lists) {
        this.model = model;
        this.texts = texts;
        this.settings = settings;
        this.lists = lists;
    }

    @FXML
    private void initialize() {
        model.seenProperty().bind(InSight.of(root));
        export.offer(lists, model::list);
        new RowsTable<>(table, model.rows())
                .column(name, row -> row.customer().displayName())
                .column(
                        signs,
                        model::signs,
                        Comparator.comparingInt(row -> -row.standing().signs().size()))
                .column(
                        value,
                        model::value,
                        Comparator.comparingLong(row -> row.standing().netCents()))
                .column(phone, row -> row.customer().phone())
                .emptyTexts(texts.get("customers.best.none"), texts.get("common.no-match"))
                .onOpen(model::open)
                .remember(settings);
    }
}
