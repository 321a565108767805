package app.clientele.ui.surveys;

import app.clientele.loyalty.AnswerRow;
import app.clientele.model.SurveyQuestion;
import app.clientele.settings.Settings;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.LabelConverter;
import app.clientele.ui.common.RowsTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** All answers, to search, correct and take away. */
public final class AnswerListPane {

    private final SurveysViewModel model;
    private final Texts texts;
    private final Settings settings;
    private final Formats formats;

    @FXML
    private TextField search;

    @FXML
    private ComboBox<Optional<SurveyQuestion>> question;

    @FXML
    private Label count;

    @FXML
    private Button edit;

    @FXML
    private Button delete;

    @FXML
    private TableView<AnswerRow> table;

    @FXML
    private TableColumn<AnswerRow, String> day;

    @FXML
    private TableColumn<AnswerRow, String> kind;

    @FXML
    private TableColumn<AnswerRow, String> score;

    @FXML
    private TableColumn<AnswerRow, String> customer;

    @FXML
    private TableColumn<AnswerRow, String> comment;

    public AnswerListPane(SurveysViewModel model, Texts texts, Formats formats, Settings settings) {
        this.model = model;
        this.texts = texts;
        this.settings = settings;
        this.formats = formats;
    }

    @FXML
    private void initialize() {
        new RowsTable<>(table, model.rows())
                .column(
                        day,
                        row -> formats.day(row.answer().day()),
                        Comparator.comparing(row -> row.answer().day()))
                .column(
                        kind,
                        row -> model.name(row.answer().question()),
                        Comparator.comparing(row -> row.answer().question()))
                .column(
                        score,
                        row -> formats.integer(row.answer().score()),
                        Comparator.comparingInt(row -> row.answer().score()))
                .column(customer, AnswerRow::customerName, Comparator.comparing(AnswerRow::customerName))
                .column(
                        comment,
                        row -> row.answer().comment(),
                        Comparator.comparing(row -> row.answer().comment()))
                .emptyTexts(texts.get("surveys.list.none"), texts.get("common.no-match"))
                .onOpen(model::edit)
                .onDelete(model::delete)
                .remember(settings);
        search.textProperty().bindBidirectional(model.rows().queryProperty());
        count.textProperty().bind(model.countProperty());

        question.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<SurveyQuestion>empty()),
                                Arrays.stream(SurveyQuestion.values()).map(Optional::of))
                        .toList());
        question.setConverter(
                new LabelConverter<>(only -> only.map(model::name).orElseGet(() -> texts.get("surveys.question.all"))));
        question.valueProperty().bindBidirectional(model.onlyQuestionProperty());

        edit.disableProperty().bind(model.rows().selectedProperty().map(Optional::isEmpty));
        delete.disableProperty().bind(edit.disableProperty());
        edit.setOnAction(_ -> model.rows().selectedProperty().get().ifPresent(model::edit));
        delete.setOnAction(_ -> model.rows().selectedProperty().get().ifPresent(model::delete));
    }
}
