package app.clientele.ui.programme;

import app.clientele.loyalty.programme.MemberAccount;
import app.clientele.loyalty.programme.MemberRow;
import app.clientele.metrics.points.PointsEntry;
import app.clientele.settings.Settings;
import app.clientele.text.Texts;
import app.clientele.ui.common.CustomerField;
import app.clientele.ui.common.DayField;
import app.clientele.ui.common.ExportMenu;
import app.clientele.ui.common.FieldError;
import app.clientele.ui.common.ListExport;
import app.clientele.ui.common.RowsTable;
import app.clientele.ui.common.Shown;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The members in a table; beside it the journal of one, or the form for a new one. R gives a reward. */
public final class MembersPane {

    private final MembersViewModel model;
    private final Texts texts;
    private final Settings settings;
    private final ListExport lists;

    @FXML
    private TextField search;

    @FXML
    private Label count;

    @FXML
    private ExportMenu export;

    @FXML
    private Button add;

    @FXML
    private TableView<MemberRow> table;

    @FXML
    private TableColumn<MemberRow, String> name, balance, tier, reward, since;
    @FXML
    private Node card, joining, correction, hint;
    @FXML
    private Label member, points;

    @FXML
    private VBox lines;

    @FXML
    private Button give, open, leave;

    @FXML
    private ToggleButton correct;

    @FXML
    private TextField correctPoints, correctReason;
    @FXML
    private FieldError pointsError, reasonError, failure, joinFailure;

    @FXML
    private Button saveCorrection;

    @FXML
    private TableView<PointsEntry> journal;

    @FXML
    private TableColumn<PointsEntry, String> entryDay, cause, change, after;
    @FXML
    private TextField customer, joiningDay;
    @FXML
    private FieldError customerError, dayError;
    @FXML
    private Button calendar, join, cancel;

    public MembersPane(MembersViewModel model, Texts texts, Settings settings, ListExport lists) {
        this.model = model;
        this.texts = texts;
        this.settings = settings;
        this.lists = lists;
    }

    @FXML
    private void initialize() {
        bindTable();
        bindAccount();
        bindJoining();
        export.offer(
                lists,
                () -> new ProgrammeLists(texts)
                        .members(
                                model.rows().shown(),
                                model.words(),
                                search.getText().strip()));
    }

    private void bindTable() {
        search.textProperty().bindBidirectional(model.rows().queryProperty());
        count.textProperty().bind(model.countProperty());
        new RowsTable<>(table, model.rows())
                .column(name, MemberRow::name, Comparator.comparing(MemberRow::searchText))
                .column(
                        balance,
                        row -> model.words().balance(row.account()),
                        Comparator.comparingLong(row -> row.account().balance()))
                .column(
                        tier,
                        row -> model.words().tierName(row.account()),
                        Comparator.comparingLong(row -> row.account().reached()))
                .column(
                        reward,
                        row -> model.words().nextReward(row.account()),
                        Comparator.comparingLong(row -> row.account().missing()))
                .column(since, model::since, Comparator.comparing(MemberRow::since))
                .emptyTexts(texts.get("programme.members.none"), texts.get("common.no-match"))
                .onOpen(_ -> model.openCustomer())
                .onDelete(_ -> model.leave())
                .remember(settings);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.R && !event.isShortcutDown()) {
                model.giveReward();
                event.consume();
            }
        });
        add.setOnAction(_ -> model.startJoining());
    }

    private void bindAccount() {
        BooleanBinding chosen = model.accountProperty().isNotEqualTo(Optional.<MemberAccount>empty());
        Shown.when(chosen.and(model.joiningProperty().not()), card);
        Shown.when(chosen.or(model.joiningProperty()).not(), hint);
        model.accountProperty().subscribe(found -> found.ifPresent(this::show));
        fill(entryDay, model::day);
        fill(cause, model.words()::cause);
        fill(change, entry -> model.words().change(entry.points()));
        fill(after, entry -> model.words().change(entry.balance()).replace("+", ""));
        journal.setPlaceholder(new Label(texts.get("programme.journal.none")));
        journal.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            PointsEntry entry = journal.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.DELETE && entry != null) {
                model.takeBack(entry);
                event.consume();
            }
        });
        give.setOnAction(_ -> model.giveReward());
        open.setOnAction(_ -> model.openCustomer());
        leave.setOnAction(_ -> model.leave());
        failure.textProperty().bind(model.failureProperty());
        correct.selectedProperty().bindBidirectional(model.correctingProperty());
        Shown.when(model.correctingProperty(), correction);
        correctPoints.textProperty().bindBidirectional(model.points().textProperty());
        correctReason.textProperty().bindBidirectional(model.reasonProperty());
        pointsError.textProperty().bind(model.points().errorProperty());
        reasonError.textProperty().bind(model.reasonErrorProperty());
        correctPoints.setOnAction(_ -> model.correct());
        correctReason.setOnAction(_ -> model.correct());
        saveCorrection.setOnAction(_ -> model.correct());
        model.correctingProperty().subscribe(correcting -> {
            if (correcting) {
                correctPoints.requestFocus();
            }
        });
    }

    private void bindJoining() {
        Shown.when(model.joiningProperty(), joining);
        CustomerField.bind(customer, model.joiner());
        customerError.textProperty().bind(model.joinErrorProperty());
        DayField.bind(joiningDay, calendar, model.joiningDay());
        dayError.textProperty().bind(model.joiningDay().errorProperty());
        joinFailure.textProperty().bind(model.failureProperty());
        customer.setOnAction(_ -> model.join());
        joiningDay.setOnAction(_ -> model.join());
        join.setOnAction(_ -> model.join());
        cancel.setOnAction(_ -> model.stopJoining());
        joining.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.stopJoining();
            }
        });
        model.joiningProperty().subscribe(open -> {
            if (open) {
                customer.requestFocus();
            } else {
                table.requestFocus();
            }
        });
    }

    private void show(MemberAccount shown) {
        member.setText(shown.name());
        points.setText(model.words().balance(shown.account()));
        lines.getChildren()
                .setAll(model.lines(shown).stream().map(MembersPane::line).toList());
        journal.getItems().setAll(shown.account().entries().reversed());
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static void fill(TableColumn<PointsEntry, String> column, Function<PointsEntry, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    }
}
