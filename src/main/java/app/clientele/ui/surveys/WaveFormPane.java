package app.clientele.ui.surveys;

import app.clientele.model.SurveyQuestion;
import app.clientele.model.SurveyWave.Channel;
import app.clientele.text.Texts;
import app.clientele.ui.common.DayField;
import app.clientele.ui.common.FieldError;
import app.clientele.ui.common.FormKeys;
import app.clientele.ui.common.LabelConverter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** The fields of one wave. Enter saves, Esc leaves. */
public final class WaveFormPane {

    private final WavesViewModel model;
    private final Texts texts;

    @FXML
    private ScrollPane root;

    @FXML
    private Label heading;

    @FXML
    private TextField name, starts, ends, cardsOut;
    @FXML
    private Button startsCalendar, endsCalendar, save, cancel;
    @FXML
    private FieldError nameError, startsError, endsError, secondError, cardsError, failure;

    @FXML
    private ComboBox<Channel> channel;

    @FXML
    private ComboBox<SurveyQuestion> first;

    @FXML
    private ComboBox<Optional<SurveyQuestion>> second;

    @FXML
    private TextArea firstText, secondText;

    public WaveFormPane(WavesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        WaveForm form = model.form();
        name.textProperty().bindBidirectional(form.nameProperty());
        nameError.textProperty().bind(form.nameErrorProperty());
        DayField.bind(starts, startsCalendar, form.starts());
        startsError.textProperty().bind(form.starts().errorProperty());
        DayField.bind(ends, endsCalendar, form.ends());
        endsError.textProperty().bind(form.endsErrorProperty());
        channel.getItems().setAll(Channel.values());
        channel.setConverter(new LabelConverter<>(model::channel));
        channel.valueProperty().bindBidirectional(form.channelProperty());
        first.getItems().setAll(SurveyQuestion.values());
        first.setConverter(new LabelConverter<>(model::name));
        first.valueProperty().bindBidirectional(form.firstProperty());
        firstText.textProperty().bindBidirectional(form.firstTextProperty());
        second.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<SurveyQuestion>empty()),
                                Arrays.stream(SurveyQuestion.values()).map(Optional::of))
                        .toList());
        second.setConverter(new LabelConverter<>(
                chosen -> chosen.map(model::name).orElseGet(() -> texts.get("surveys.wave.no-second"))));
        second.valueProperty().bindBidirectional(form.secondProperty());
        secondError.textProperty().bind(form.secondErrorProperty());
        secondText.textProperty().bindBidirectional(form.secondTextProperty());
        secondText.disableProperty().bind(form.secondProperty().map(Optional::isEmpty));
        cardsOut.textProperty().bindBidirectional(form.cardsOutProperty());
        cardsError.textProperty().bind(form.cardsErrorProperty());
        heading.textProperty().bind(model.headingProperty());
        failure.textProperty().bind(model.failureProperty());
        FormKeys.bind(root, save, model::save, cancel, model::cancelEdit, List.of(name, starts, ends, cardsOut));
        model.editingProperty().subscribe(editing -> {
            if (editing) {
                root.setVvalue(0);
                name.requestFocus();
            }
        });
    }
}
