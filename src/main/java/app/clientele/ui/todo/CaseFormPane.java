package app.clientele.ui.todo;

import app.clientele.model.CustomerCase.Gesture;
import app.clientele.model.CustomerCase.Outcome;
import app.clientele.text.Texts;
import app.clientele.ui.common.CustomerField;
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

/** The fields of one case. Enter saves, Esc leaves. */
public final class CaseFormPane {

    private final CasesViewModel model;
    private final Texts texts;

    @FXML
    private ScrollPane root;

    @FXML
    private Label heading;

    @FXML
    private TextField customer, opened, due, closed, cost;
    @FXML
    private Button openedCalendar, dueCalendar, closedCalendar, save, cancel;
    @FXML
    private FieldError customerError, openedError, dueError, closedError, subjectError, costError, failure;
    @FXML
    private TextArea subject, note;

    @FXML
    private ComboBox<Gesture> gesture;

    @FXML
    private ComboBox<Optional<Outcome>> outcome;

    public CaseFormPane(CasesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        CaseForm form = model.form();
        CustomerField.bind(customer, form.customer());
        customerError.textProperty().bind(form.customer().errorProperty());
        DayField.bind(opened, openedCalendar, form.opened());
        openedError.textProperty().bind(form.opened().errorProperty());
        DayField.bind(due, dueCalendar, form.due());
        dueError.textProperty().bind(form.dueErrorProperty());
        DayField.bind(closed, closedCalendar, form.closed());
        closedError.textProperty().bind(form.closedErrorProperty());
        subject.textProperty().bindBidirectional(form.subjectProperty());
        subjectError.textProperty().bind(form.subjectErrorProperty());
        cost.textProperty().bindBidirectional(form.costProperty());
        costError.textProperty().bind(form.costErrorProperty());
        note.textProperty().bindBidirectional(form.noteProperty());
        gesture.getItems().setAll(Gesture.values());
        gesture.setConverter(new LabelConverter<>(model.words()::gesture));
        gesture.valueProperty().bindBidirectional(form.gestureProperty());
        outcome.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<Outcome>empty()),
                                Arrays.stream(Outcome.values()).map(Optional::of))
                        .toList());
        outcome.setConverter(new LabelConverter<>(
                chosen -> chosen.map(model.words()::result).orElseGet(() -> texts.get("todo.state.open"))));
        outcome.valueProperty().bindBidirectional(form.outcomeProperty());

        heading.textProperty().bind(model.headingProperty());
        failure.textProperty().bind(model.failureProperty());
        FormKeys.bind(root, save, model::save, cancel, model::cancelEdit, List.of(customer, opened, due, closed, cost));
        model.editingProperty().subscribe(editing -> {
            if (editing) {
                root.setVvalue(0);
                subject.requestFocus();
            }
        });
    }
}
