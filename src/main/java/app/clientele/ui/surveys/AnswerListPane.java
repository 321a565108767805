package app.clientele.ui.surveys;

import app.clientele.loyalty.AnswerRow;
import app.clientele.model.SurveyQuestion;
import app.clientele.settings.Settings;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.ExportMenu;
import app.clientele.ui.common.LabelConverter;
import app.clientele.ui.common.ListExport;
import app.clientele.ui.common.RowsTable;
import app.clientele.ui.common.Shown;
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
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** All answers, to search, correct and take away. */
public final class AnswerListPane {

    private final SurveysViewModel model;
    private final Texts texts;
    private final Settings settings;
    private final ListExport lists;
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
    private TableColumn<AnswerRow, String> comment, wave, tags, standing;

    @FXML
    private ComboBox<AnswerFilter> only;

    @FXML
    private ExportMenu export;

    @FXML
    private VBox detail;

    @FXML
    private TextArea words;

    @FXML
    private TextField ownWords;

    @FXML
    private Button aside;

    public AnswerListPane(SurveysViewModel model, Texts texts, Formats formats, Settings settings, ListExport lists) {
        this.lists = lists;
        this.model = model;
        this.texts = texts;
        this.settings = settings;
        this.formats = formats;
    }

    @FXML
    private void initialize() {
        new RowsTable<>(table, model.answers().rows())
                .column(
                        day,
                        row -> formats.day(row.answer().day()),
                        Comparator.comparing(row -> row.answer().day()))
                .column(
                        kind,
                        row -> model.answers().name(row.answer().question()),
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
                .column(wave, AnswerRow::waveName)
                .column(tags, AnswerRow::tags)
                .column(standing, model.answers()::standing)
                .emptyTexts(texts.get("surveys.list.none"), texts.get("common.no-match"))
                .onOpen(model::edit)
                .onDelete(model::delete)
                .remember(settings);
        search.textProperty().bindBidirectional(model.answers().rows().queryProperty());
        count.textProperty().bind(model.answers().countProperty());

        question.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<SurveyQuestion>empty()),
                                Arrays.stream(SurveyQuestion.values()).map(Optional::of))
                        .toList());
        question.setConverter(new LabelConverter<>(
                only -> only.map(model.answers()::name).orElseGet(() -> texts.get("surveys.question.all"))));
        question.valueProperty().bindBidirectional(model.answers().onlyQuestionProperty());

        only.getItems().setAll(AnswerFilter.values());
        only.setConverter(new LabelConverter<>(model.answers()::name));
        only.valueProperty().bindBidirectional(model.answers().onlyProperty());
        export.offer(lists, model.answers()::list);
        bindDetail();
        edit.disableProperty().bind(model.answers().rows().selectedProperty().map(Optional::isEmpty));
        delete.disableProperty().bind(edit.disableProperty());
        edit.setOnAction(_ -> model.answers().rows().selectedProperty().get().ifPresent(model::edit));
        delete.setOnAction(_ -> model.answers().rows().selectedProperty().get().ifPresent(model::delete));
    }

    /** The whole comment of the selected answer, the owner's words for it, and whether it counts. */
    private void bindDetail() {
        AnswersViewModel answers = model.answers();
        Shown.when(answers.rows().selectedProperty().map(Optional::isPresent), detail);
        answers.rows().selectedProperty().subscribe(selected -> {
            words.setText(selected.map(row -> row.answer().comment()).orElse(""));
            ownWords.setText(selected.map(AnswerRow::tags).orElse(""));
            aside.setText(texts.get(
                    selected.filter(row -> row.filing().isSetAside()).isPresent()
                            ? "surveys.bring-back"
                            : "surveys.set-it-aside"));
        });
        ownWords.setOnAction(_ -> answers.tag(ownWords.getText()));
        aside.setOnAction(_ -> answers.setAsideOrBringBack());
    }
}
