package app.clientele.ui.surveys;

import app.clientele.loyalty.AnswerRow;
import app.clientele.model.SurveyQuestion;
import app.clientele.text.Texts;
import app.clientele.ui.common.CustomerField;
import app.clientele.ui.common.DayField;
import app.clientele.ui.common.FieldError;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
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
    private HBox scores;

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
        score.textProperty().bindBidirectional(card.scoreProperty());
        score.setTextFormatter(new TextFormatter<>(change -> {
            change.setText(ScoreText.spelled(change.getText()));
            return change;
        }));
        scoreError.textProperty().bind(card.scoreErrorProperty());
        card.scoreProperty().subscribe(_ -> markScore());
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

        for (TextField field : new TextField[] {score, day, customer, comment}) {
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
            sentence.setText(texts.get("surveys.sentence." + question.name().toLowerCase(Locale.ROOT)));
            scores.getChildren()
                    .setAll(IntStream.rangeClosed(question.lowest(), question.highest())
                            .mapToObj(this::scoreButton)
                            .toList());
            markScore();
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

    /** For the mouse; the keyboard types into the field. */
    private ToggleButton scoreButton(int number) {
        ToggleButton button = new ToggleButton(String.valueOf(number));
        button.setId("surveys-score-" + number);
        button.getStyleClass().add("score-button");
        button.setFocusTraversable(false);
        button.setUserData(number);
        button.setOnAction(_ -> {
            card.scoreProperty().set(String.valueOf(number));
            markScore();
            score.requestFocus();
        });
        return button;
    }

    private void markScore() {
        scores.getChildren()
                .forEach(button ->
                        ((ToggleButton) button).setSelected(card.score().orElse(-1) == (int) button.getUserData()));
    }
}
