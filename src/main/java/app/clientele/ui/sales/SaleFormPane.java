package app.clientele.ui.sales;

import app.clientele.text.Texts;
import app.clientele.ui.common.CustomerField;
import app.clientele.ui.common.DayField;
import app.clientele.ui.common.FieldError;
import app.clientele.ui.common.FormKeys;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The fields of one ticket. Enter saves, Esc leaves. */
public final class SaleFormPane {

    private final SalesViewModel model;
    private final Texts texts;

    @FXML
    private ScrollPane root;

    @FXML
    private Label heading;

    @FXML
    private TextField day;

    @FXML
    private Button calendar;

    @FXML
    private FieldError dayError;

    @FXML
    private TextField time;

    @FXML
    private FieldError timeError;

    @FXML
    private TextField customer;

    @FXML
    private FieldError customerError;

    @FXML
    private VBox lines;

    @FXML
    private Button addLine;

    @FXML
    private Label total;

    @FXML
    private TextField number;

    @FXML
    private TextField payment;

    @FXML
    private TextField channel;

    @FXML
    private FieldError failure;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    public SaleFormPane(SalesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        SaleForm form = model.form();
        DayField.bind(day, calendar, form.day());
        dayError.textProperty().bind(form.day().errorProperty());
        time.textProperty().bindBidirectional(form.timeProperty());
        timeError.textProperty().bind(form.timeErrorProperty());
        CustomerField.bind(customer, form.customer());
        customerError.textProperty().bind(form.customer().errorProperty());
        number.textProperty().bindBidirectional(form.numberProperty());
        payment.textProperty().bindBidirectional(form.paymentProperty());
        channel.textProperty().bindBidirectional(form.channelProperty());
        total.textProperty().bind(form.totalProperty());
        form.lines().addListener((ListChangeListener<SaleLineForm>) _ -> showLines());
        addLine.setOnAction(_ -> form.addLine());

        heading.textProperty().bind(model.headingProperty());
        failure.textProperty().bind(model.failureProperty());
        FormKeys.bind(
                root,
                save,
                model::save,
                cancel,
                model::cancelEdit,
                List.of(day, time, customer, number, payment, channel));
        model.editingProperty().subscribe(editing -> {
            if (editing) {
                root.setVvalue(0);
                // Day and all else are mostly right or not needed; the amount never is.
                ((SaleLineFields) lines.getChildren().getFirst()).focusAmount();
            }
        });
    }

    private void showLines() {
        SaleForm form = model.form();
        lines.getChildren()
                .setAll(IntStream.range(0, form.lines().size())
                        .mapToObj(
                                place -> new SaleLineFields(model, form.lines().get(place), place, texts))
                        .toList());
    }
}
