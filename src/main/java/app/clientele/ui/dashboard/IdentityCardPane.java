package app.clientele.ui.dashboard;

import app.clientele.loyalty.why.CardRow;
import app.clientele.ui.common.FieldError;
import app.clientele.ui.common.LabelConverter;
import app.clientele.ui.common.Shown;
import app.clientele.ui.dashboard.IdentityCardViewModel.Content;
import app.clientele.ui.dashboard.IdentityCardViewModel.Pile;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** One figure: what it is, its formula with this shop's numbers, what counts and what does not, its goal. */
public final class IdentityCardPane {

    private final IdentityCardViewModel model;

    @FXML
    private Node root;

    @FXML
    private Button back;

    @FXML
    private Label title;

    @FXML
    private Label value;

    @FXML
    private Label lines;

    @FXML
    private Label definition;

    @FXML
    private Label formula;

    @FXML
    private Label coverage;

    @FXML
    private ComboBox<Pile> pile;

    @FXML
    private Label advice;

    @FXML
    private Node advised;

    @FXML
    private TableView<CardRow> table;

    @FXML
    private TableColumn<CardRow, String> name;

    @FXML
    private TableColumn<CardRow, CardRow> day;

    @FXML
    private TableColumn<CardRow, CardRow> number;

    @FXML
    private TableColumn<CardRow, String> note;

    @FXML
    private TextField target;

    @FXML
    private ComboBox<YearMonth> by;

    @FXML
    private FieldError targetError;

    @FXML
    private Button removeGoal;

    public IdentityCardPane(IdentityCardViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        pile.setConverter(new LabelConverter<>(Pile::name));
        pile.valueProperty().bindBidirectional(model.pileProperty());
        pile.valueProperty().subscribe(next -> {
            if (next != null) {
                table.setItems(FXCollections.observableArrayList(next.rows()));
            }
        });
        by.getItems().setAll(model.months());
        by.setConverter(new LabelConverter<>(model::monthName));
        by.valueProperty().bindBidirectional(model.byProperty());
        target.textProperty().bindBidirectional(model.targetProperty());
        removeGoal.disableProperty().bind(model.aimedProperty().not());
        targetError.textProperty().bind(model.targetErrorProperty());
        day.setComparator(Comparator.comparing(row -> row.day().orElse(LocalDate.MIN)));
        number.setComparator(Comparator.comparingLong(CardRow::number));
        Shown.when(advice.textProperty().isNotEmpty(), advised);
        model.contentProperty().subscribe(content -> content.ifPresent(this::show));
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
                followSelected();
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                followSelected();
                event.consume();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
    }

    private void followSelected() {
        CardRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.follow(row);
        }
    }

    private void show(Content content) {
        title.setText(content.text().title());
        value.setText(content.reading().value());
        lines.setText(String.join("\n", content.reading().lines()));
        definition.setText(content.text().definition());
        formula.setText(content.text().formula());
        advice.setText(content.advice().orElse(""));
        coverage.setText(content.text().coverage());
        pile.getItems().setAll(content.piles());
        CardRowWords words = content.words();
        name.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.name(cell.getValue())));
        note.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.note(cell.getValue())));
        write(day, words::day);
        write(number, words::number);
        back.requestFocus();
    }

    private static void write(TableColumn<CardRow, CardRow> column, Function<CardRow, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new RowCell(text));
    }

    @FXML
    private void close() {
        model.close();
    }

    @FXML
    private void setGoal() {
        model.setGoal();
    }

    @FXML
    private void removeGoal() {
        model.removeGoal();
    }
}
