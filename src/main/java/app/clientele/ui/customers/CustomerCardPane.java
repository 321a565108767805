package app.clientele.ui.customers;

import app.clientele.loyalty.CustomerProfile;
import app.clientele.model.Customer;
import app.clientele.model.Sale;
import app.clientele.model.SurveyAnswer;
import app.clientele.text.Texts;
import app.clientele.ui.common.FieldError;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The card of one customer: who it is, how often and when, what was bought, what was answered. */
public final class CustomerCardPane {

    private final CustomersViewModel model;
    private final Texts texts;

    @FXML
    private Label name;

    @FXML
    private Label contact;

    @FXML
    private Label member;

    @FXML
    private Label consent;

    @FXML
    private Label notes;

    @FXML
    private Label status;

    @FXML
    private Label reason;

    @FXML
    private Label history;

    @FXML
    private Label value;

    @FXML
    private Button edit;

    @FXML
    private Button delete;

    @FXML
    private FieldError failure;

    @FXML
    private TableView<Sale> sales;

    @FXML
    private TableColumn<Sale, String> saleDay;

    @FXML
    private TableColumn<Sale, String> articles;

    @FXML
    private TableColumn<Sale, String> amount;

    @FXML
    private TableView<SurveyAnswer> answers;

    @FXML
    private TableColumn<SurveyAnswer, String> answerDay;

    @FXML
    private TableColumn<SurveyAnswer, String> score;

    @FXML
    private TableColumn<SurveyAnswer, String> comment;

    public CustomerCardPane(CustomersViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        CustomerWords words = model.words();
        fill(saleDay, words::day);
        fill(articles, words::articles);
        fill(amount, words::amount);
        fill(answerDay, words::day);
        fill(score, words::score);
        fill(comment, SurveyAnswer::comment);
        sales.setPlaceholder(new Label(texts.get("customers.sales.none")));
        answers.setPlaceholder(new Label(texts.get("customers.answers.none")));
        for (Label line : new Label[] {notes, history}) {
            line.managedProperty().bind(line.textProperty().isNotEmpty());
        }
        model.profileProperty().subscribe(profile -> profile.ifPresent(this::show));
        failure.textProperty().bind(model.failureProperty());
        edit.setOnAction(_ -> model.edit());
        delete.setOnAction(_ -> model.delete());
    }

    private void show(CustomerProfile profile) {
        CustomerWords words = model.words();
        Customer customer = profile.card().customer();
        name.setText(customer.displayName());
        contact.setText(words.contact(customer));
        member.setText(words.membership(customer));
        consent.setText(words.consent(customer.consent()));
        notes.setText(customer.notes());
        status.setText(words.status(profile.figures()));
        status.getStyleClass().setAll("label", "status", words.statusStyle(profile.figures()));
        reason.setText(words.reason(profile));
        history.setText(words.history(profile));
        value.setText(words.valueLine(profile));
        sales.getItems().setAll(profile.card().sales());
        answers.getItems().setAll(profile.card().answers());
    }

    private static <S> void fill(TableColumn<S, String> column, Function<S, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    }
}
