package app.clientele.ui.surveys;

import app.clientele.loyalty.AnswerRow;
import app.clientele.model.SurveyQuestion;
import app.clientele.model.SurveyWave;
import app.clientele.text.Texts;
import app.clientele.ui.common.CustomerField;
import app.clientele.ui.common.DayField;
import app.clientele.ui.common.FieldError;
import app.clientele.ui.common.LabelConverter;
import app.clientele.ui.common.Shown;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The card: one answer to type or correct, and beside it the last ones typed. */
public final class AnswerCardPane {

    private final SurveysViewModel model;
    private final AnswerCard card;
    private final Texts texts;
    private final Map<SurveyQuestion, ToggleButton> buttons = new EnumMap<>(SurveyQuestion.class);

    @FXML
    private VBox form;

    @FXML
    private Label heading;

    @FXML
    private ToggleGroup questions;

    @FXML
    private ToggleButton nps;

    @FXML
    private ToggleButton csat;

    @FXML
    private ToggleButton ces;

    @FXML
    private Label sentence;

    @FXML
    private TextField score;

    @FXML
    private HBox scores, questionBar;

    @FXML
    private ComboBox<Optional<SurveyWave>> wave;

    @FXML
    private VBox second;

    @FXML
    private Label secondSentence;

    @FXML
    private TextField secondScore;

    @FXML
    private HBox secondScores;

    @FXML
    private FieldError secondError;

    @FXML
    private FieldError scoreError;

    @FXML
    private TextField day;

    @FXML
    private Button calendar;

    @FXML
    private FieldError dayError;

    @FXML
    private TextField customer;

    @FXML
    private FieldError customerError;

    @FXML
    private TextField comment;

    @FXML
    private FieldError failure;

    @FXML
    private Button takeUp;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    @FXML
    private ListView<AnswerRow> typed;

    public AnswerCardPane(SurveysViewModel model, Texts texts) {
        this.model = model;
        this.card = model.card();
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        bindQuestion();
        ScoreField.bind(score, scores, scoreError, card.first(), "");
        ScoreField.bind(secondScore, secondScores, secondError, card.second(), "second-");
        bindWave();
        DayField.bind(day, calendar, card.day());
        dayError.textProperty().bind(card.day().errorProperty());
        CustomerField.bind(customer, card.customer());
        customerError.textProperty().bind(card.customer().errorProperty());
        comment.textProperty().bindBidirectional(card.commentProperty());

        failure.textProperty().bind(model.failureProperty());
        takeUp.visibleProperty().bind(model.unsavedProperty().greaterThan(0));
        takeUp.managedProperty().bind(takeUp.visibleProperty());
        takeUp.textProperty().bind(model.unsavedProperty().map(count -> texts.get("surveys.take-up", count)));
        takeUp.setOnAction(_ -> model.takeUpFailed());
        cancel.visibleProperty().bind(model.editingProperty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        cancel.setOnAction(_ -> model.cancelEdit());
        heading.textProperty()
                .bind(model.editingProperty()
                        .map(editing -> texts.get(editing ? "surveys.heading.edit" : "surveys.heading.new")));

        score.setOnAction(_ -> leaveFirst());
        for (TextField field : new TextField[] {secondScore, day, customer, comment}) {
            field.setOnAction(_ -> model.save());
        }
        save.setOnAction(_ -> model.save());
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancelEdit();
            }
        });
        typed.setItems(model.typed());
        typed.setPlaceholder(placeholder());
        typed.setCellFactory(_ -> new TypedAnswerCell(model, texts));
        model.onNextCard(score::requestFocus);
        score.sceneProperty().subscribe(_ -> score.requestFocus());
    }

    private Label placeholder() {
        Label label = new Label(texts.get("surveys.typed.none"));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private void bindQuestion() {
        buttons.putAll(Map.of(SurveyQuestion.NPS, nps, SurveyQuestion.CSAT, csat, SurveyQuestion.CES, ces));
        buttons.forEach((question, button) -> {
            button.setUserData(question);
            button.setOnAction(_ -> score.requestFocus());
        });
        questions.selectedToggleProperty().addListener((_, before, now) -> follow(before, now));
        card.questionProperty().subscribe(question -> {
            questions.selectToggle(Objects.requireNonNull(buttons.get(question)));
            sentence.setText(model.sentence(question));
        });
    }

    /** A second click on the same button would leave none selected. */
    private void follow(Toggle before, @Nullable Toggle now) {
        if (now == null) {
            questions.selectToggle(before);
        } else {
            card.questionProperty().set((SurveyQuestion) now.getUserData());
        }
    }

    private void bindWave() {
        wave.setItems(model.waveChoices());
        wave.setConverter(new LabelConverter<>(model::name));
        card.waveProperty().subscribe(this::showWave);
        wave.setOnAction(_ -> {
            Optional<SurveyWave> chosen = wave.getValue();
            if (chosen != null && !chosen.equals(card.waveProperty().get())) {
                card.choose(chosen);
                score.requestFocus();
            }
        });
        Shown.when(card.questionFreeProperty(), questionBar);
        Shown.when(card.secondAskedProperty(), second);
        card.second().questionProperty().subscribe(question -> secondSentence.setText(model.sentence(question)));
    }

    private void showWave(Optional<SurveyWave> chosen) {
        wave.setValue(chosen);
        sentence.setText(model.sentence(card.questionProperty().get()));
        secondSentence.setText(model.sentence(card.second().questionProperty().get()));
    }

    /** Goes on to the second question of the card, unless the first one must be mended. */
    private void leaveFirst() {
        boolean mended = card.first().isBlank() || card.first().check();
        if (card.secondAskedProperty().get() && card.second().isBlank() && mended) {
            secondScore.requestFocus();
        } else {
            model.save();
        }
    }
}
