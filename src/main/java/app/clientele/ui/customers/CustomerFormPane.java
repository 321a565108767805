package app.clientele.ui.customers;

import app.clientele.model.Customer.Consent;
import app.clientele.ui.common.CustomerField;
import app.clientele.ui.common.DayField;
import app.clientele.ui.common.FieldError;
import app.clientele.ui.common.FormKeys;
import app.clientele.ui.common.LabelConverter;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The fields of one customer. Enter saves, Esc leaves. */
public final class CustomerFormPane {

    private final CustomersViewModel model;

    @FXML
    private ScrollPane root;

    @FXML
    private Label heading;

    @FXML
    private TextField name;

    @FXML
    private FieldError nameError;

    @FXML
    private TextField number;

    @FXML
    private FieldError numberError;

    @FXML
    private TextField email;

    @FXML
    private FieldError emailError;

    @FXML
    private TextField phone;

    @FXML
    private FieldError phoneError;

    @FXML
    private TextField city;

    @FXML
    private TextField member;

    @FXML
    private Button calendar;

    @FXML
    private FieldError memberError;

    @FXML
    private ComboBox<Consent> consent;

    @FXML
    private VBox consentBox;

    @FXML
    private TextField saidOn;

    @FXML
    private Button saidOnCalendar;

    @FXML
    private FieldError saidOnError;

    @FXML
    private TextField source;

    @FXML
    private CheckBox noCalls;

    @FXML
    private CheckBox noLetters;

    @FXML
    private TextField tags;

    @FXML
    private TextField referrer;

    @FXML
    private FieldError referrerError;

    @FXML
    private TextArea notes;

    @FXML
    private FieldError failure;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    public CustomerFormPane(CustomersViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        CustomerForm form = model.form();
        name.textProperty().bindBidirectional(form.nameProperty());
        number.textProperty().bindBidirectional(form.numberProperty());
        email.textProperty().bindBidirectional(form.emailProperty());
        phone.textProperty().bindBidirectional(form.phoneProperty());
        city.textProperty().bindBidirectional(form.cityProperty());
        notes.textProperty().bindBidirectional(form.notesProperty());
        nameError.textProperty().bind(form.nameErrorProperty());
        numberError.textProperty().bind(form.numberErrorProperty());
        emailError.textProperty().bind(form.emailErrorProperty());
        phoneError.textProperty().bind(form.phoneErrorProperty());
        DayField.bind(member, calendar, form.memberSince());
        memberError.textProperty().bind(form.memberSince().errorProperty());
        consent.getItems().setAll(Consent.values());
        consent.setConverter(new LabelConverter<>(model.words()::consent));
        consent.valueProperty().bindBidirectional(form.consentProperty());

        bindDetails(form);
        heading.textProperty().bind(model.headingProperty());
        failure.textProperty().bind(model.failureProperty());
        FormKeys.bind(
                root,
                save,
                model::save,
                cancel,
                model::cancelEdit,
                List.of(name, number, email, phone, city, member, saidOn, source, tags, referrer));
        model.editingProperty().subscribe(editing -> {
            if (editing) {
                root.setVvalue(0);
                name.requestFocus();
            }
        });
    }

    private void bindDetails(CustomerForm form) {
        DetailsForm details = form.details();
        consentBox.visibleProperty().bind(form.consentChangedProperty());
        consentBox.managedProperty().bind(consentBox.visibleProperty());
        DayField.bind(saidOn, saidOnCalendar, details.saidOn());
        saidOnError.textProperty().bind(details.saidOn().errorProperty());
        source.textProperty().bindBidirectional(details.sourceProperty());
        noCalls.selectedProperty().bindBidirectional(details.noCallsProperty());
        noLetters.selectedProperty().bindBidirectional(details.noLettersProperty());
        tags.textProperty().bindBidirectional(details.tagsProperty());
        CustomerField.bind(referrer, details.referrer());
        referrerError.textProperty().bind(details.referrer().errorProperty());
    }
}
