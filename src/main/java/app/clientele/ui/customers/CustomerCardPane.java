package app.clientele.ui.customers;

import app.clientele.loyalty.CustomerProfile;
import app.clientele.model.Customer;
import app.clientele.model.Sale;
import app.clientele.model.SurveyAnswer;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.CustomerSection;
import app.clientele.ui.common.FieldError;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The card of one customer: who it is, how often and when, what was bought, what was answered. */
public final class CustomerCardPane {

    private final CustomersViewModel model;
    private final Texts texts;
    private final StandingLines lines;
    private final List<CustomerSection> contributed;

    @FXML
    private Label name;

    @FXML
    private Label contact;

    @FXML
    private Label member;

    @FXML
    private Label consent;

    @FXML
    private Label optOut;

    @FXML
    private Label tags;

    @FXML
    private Label referrals;

    @FXML
    private Label rhythm;

    @FXML
    private Label chance;

    @FXML
    private Label segment;

    @FXML
    private VBox sections;

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

    /** @param contributed by other screens, from top to bottom */
    public CustomerCardPane(CustomersViewModel model, Texts texts, Formats formats, List<CustomerSection> contributed) {
        this.model = model;
        this.texts = texts;
        this.lines = new StandingLines(texts, formats);
        this.contributed = List.copyOf(contributed);
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
        for (Label line : new Label[] {optOut, tags, referrals, notes, history, rhythm, chance, value, segment}) {
            line.managedProperty().bind(line.textProperty().isNotEmpty());
        }
        contributed.forEach(section -> sections.getChildren().add(section.node()));
        sections.setManaged(!contributed.isEmpty());
        model.profileProperty().subscribe(profile -> {
            profile.ifPresent(this::show);
            OptionalLong id = profile.map(
                            shown -> OptionalLong.of(shown.card().customer().id()))
                    .orElse(OptionalLong.empty());
            contributed.forEach(section -> section.show(id));
        });
        model.outlookProperty().subscribe(outlook -> {
            chance.setText(lines.chance(outlook));
            model.profileProperty().get().ifPresent(profile -> value.setText(lines.value(profile, outlook)));
        });
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
        consent.setText(profile.consents().isEmpty() ? words.consent(customer.consent()) : lines.consents(profile));
        optOut.setText(lines.optOut(profile.details()));
        tags.setText(lines.tags(profile.details()));
        referrals.setText(lines.referrals(profile));
        rhythm.setText(lines.rhythm(profile));
        segment.setText(lines.segment(profile));
        notes.setText(customer.notes());
        status.setText(words.status(profile.figures()));
        status.getStyleClass().setAll("label", "status", words.statusStyle(profile.figures()));
        reason.setText(words.reason(profile));
        history.setText(words.history(profile));
        value.setText(lines.value(profile, model.outlookProperty().get()));
        sales.getItems().setAll(profile.card().sales());
        answers.getItems().setAll(profile.card().answers());
    }

    private static <S> void fill(TableColumn<S, String> column, Function<S, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    }
}
