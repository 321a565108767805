package app.clientele.ui.dashboard;

import app.clientele.loyalty.Comparison;
import app.clientele.text.Texts;
import app.clientele.ui.common.DayField;
import app.clientele.ui.common.FieldError;
import app.clientele.ui.common.LabelConverter;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;

/** Which period the dashboard tells of, and with which it is compared. */
public final class PeriodPane {

    private final PeriodViewModel model;
    private final Texts texts;

    @FXML
    private ComboBox<PeriodKind> kind;

    @FXML
    private Button earlier;

    @FXML
    private Label period;

    @FXML
    private Button later;

    @FXML
    private ComboBox<Comparison> comparison;

    @FXML
    private Label compared;

    @FXML
    private Pane days;

    @FXML
    private TextField from;

    @FXML
    private Button pickFrom;

    @FXML
    private FieldError fromError;

    @FXML
    private TextField to;

    @FXML
    private Button pickTo;

    @FXML
    private FieldError toError;

    @FXML
    private FieldError daysError;

    public PeriodPane(PeriodViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        kind.getItems().setAll(PeriodKind.values());
        kind.setConverter(new LabelConverter<>(it -> texts.get("dashboard.period." + key(it))));
        kind.valueProperty().bindBidirectional(model.kindProperty());
        comparison.getItems().setAll(Comparison.values());
        comparison.setConverter(new LabelConverter<>(it -> texts.get("dashboard.comparison." + key(it))));
        comparison.valueProperty().bindBidirectional(model.comparisonProperty());
        period.textProperty().bind(model.nameProperty());
        compared.textProperty().bind(model.comparedNameProperty());
        earlier.disableProperty().bind(model.firstProperty());
        later.disableProperty().bind(model.lastProperty());

        days.visibleProperty().bind(model.kindProperty().isEqualTo(PeriodKind.CUSTOM));
        days.managedProperty().bind(days.visibleProperty());
        DayField.bind(from, pickFrom, model.from());
        DayField.bind(to, pickTo, model.to());
        fromError.textProperty().bind(model.from().errorProperty());
        toError.textProperty().bind(model.to().errorProperty());
        daysError.textProperty().bind(model.daysErrorProperty());
    }

    @FXML
    private void earlier() {
        model.earlier();
    }

    @FXML
    private void later() {
        model.later();
    }

    @FXML
    private void showDays() {
        model.showDays();
    }

    private static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
