package app.clientele.ui.customers;

import app.clientele.loyalty.CustomerReferrals;
import app.clientele.settings.Settings;
import app.clientele.text.Texts;
import app.clientele.ui.common.ExportMenu;
import app.clientele.ui.common.ListExport;
import app.clientele.ui.common.RowsTable;
import java.time.LocalDate;
import java.util.Comparator;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The table of who sent whom. Enter opens the card of the one to thank. */
public final class ReferralsPane {

    private final ReferralsViewModel model;
    private final Texts texts;
    private final Settings settings;
    private final ListExport lists;

    @FXML
    private VBox root;

    @FXML
    private Label figures;

    @FXML
    private ExportMenu export;

    @FXML
    private TableView<CustomerReferrals.Row> table;

    @FXML
    private TableColumn<CustomerReferrals.Row, String> referrer;

    @FXML
    private TableColumn<CustomerReferrals.Row, String> sent;

    @FXML
    private TableColumn<CustomerReferrals.Row, String> firstVisit;

    @FXML
    private TableColumn<CustomerReferrals.Row, String> value;

    public ReferralsPane(ReferralsViewModel model, Texts texts, Settings settings, ListExport lists) {
        this.model = model;
        this.texts = texts;
        this.settings = settings;
        this.lists = lists;
    }

    @FXML
    private void initialize() {
        model.seenProperty().bind(InSight.of(root));
        figures.textProperty().bind(model.figuresProperty());
        export.offer(lists, model::list);
        new RowsTable<>(table, model.rows())
                .column(referrer, row -> row.referrer().displayName())
                .column(sent, row -> row.sent().displayName())
                .column(
                        firstVisit,
                        model::firstVisit,
                        Comparator.comparing(row -> row.firstVisit().orElse(LocalDate.MAX)))
                .column(value, model::value, Comparator.comparingLong(CustomerReferrals.Row::netCents))
                .emptyTexts(texts.get("customers.referrals.none"), texts.get("common.no-match"))
                .onOpen(model::open)
                .remember(settings);
    }
}
