package app.clientele.ui.sales;

import app.clientele.loyalty.SaleDetail;
import app.clientele.model.SaleLine;
import app.clientele.ui.common.FieldError;
import app.clientele.ui.common.Shown;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** One ticket with its lines. */
public final class SalePane {

    private final SalesViewModel model;
    private final UpsellMark upsell;

    @FXML
    private Label amount;

    @FXML
    private Label when;

    @FXML
    private Hyperlink customer;

    @FXML
    private Label anonymous;

    @FXML
    private Label paid;

    @FXML
    private Button edit;

    @FXML
    private Button delete;

    @FXML
    private FieldError failure;

    @FXML
    private TableView<SaleLine> lines;

    @FXML
    private TableColumn<SaleLine, String> product;

    @FXML
    private TableColumn<SaleLine, String> quantity;

    @FXML
    private TableColumn<SaleLine, String> lineAmount;

    @FXML
    private Node upsellField;

    @FXML
    private TextField added;

    @FXML
    private FieldError addedError;

    public SalePane(SalesViewModel model, UpsellMark upsell) {
        this.model = model;
        this.upsell = upsell;
    }

    @FXML
    private void initialize() {
        SaleWords words = model.words();
        fill(product, words::product);
        fill(quantity, words::quantity);
        fill(lineAmount, words::amount);
        for (Labeled line : new Labeled[] {customer, paid}) {
            line.visibleProperty().bind(line.textProperty().isNotEmpty());
            line.managedProperty().bind(line.visibleProperty());
        }
        anonymous.visibleProperty().bind(customer.visibleProperty().not());
        anonymous.managedProperty().bind(anonymous.visibleProperty());
        model.detailProperty().subscribe(detail -> detail.ifPresent(this::show));
        model.detailProperty().subscribe(upsell::show);
        Shown.when(upsell.possibleProperty(), upsellField);
        added.textProperty().bindBidirectional(upsell.addedProperty());
        added.setOnAction(_ -> upsell.save());
        addedError.textProperty().bind(upsell.errorProperty());
        failure.textProperty().bind(model.failureProperty());
        customer.setOnAction(_ -> model.openCustomer());
        edit.setOnAction(_ -> model.edit());
        delete.setOnAction(_ -> model.delete());
    }

    private void show(SaleDetail detail) {
        SaleWords words = model.words();
        amount.setText(words.headline(detail.sale()));
        when.setText(words.when(detail.sale()));
        customer.setText(words.customer(detail));
        customer.setVisited(false);
        paid.setText(words.paid(detail.sale()));
        lines.getItems().setAll(detail.sale().lines());
    }

    private static void fill(TableColumn<SaleLine, String> column, Function<SaleLine, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    }
}
