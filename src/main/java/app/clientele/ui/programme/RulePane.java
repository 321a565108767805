package app.clientele.ui.programme;

import app.clientele.model.programme.ProgrammeRule;
import app.clientele.model.programme.ProgrammeRule.Earning;
import app.clientele.model.programme.ProgrammeRule.Rounding;
import app.clientele.model.programme.ProgrammeRule.TierBasis;
import app.clientele.text.Texts;
import app.clientele.ui.common.DayField;
import app.clientele.ui.common.FieldError;
import app.clientele.ui.common.LabelConverter;
import app.clientele.ui.common.Shown;
import java.util.Arrays;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
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
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The form of a rule, what it means in a sentence, and all rules by day. */
public final class RulePane {

    private final RuleViewModel model;
    private final Texts texts;

    @FXML
    private VBox root;

    @FXML
    private TextField from, earned, step, rewardAt, reward, expiry;
    @FXML
    private Button calendar, save;

    @FXML
    private ComboBox<Earning> earning;

    @FXML
    private ComboBox<Rounding> rounding;

    @FXML
    private ComboBox<TierBasis> tierBasis;

    @FXML
    private Node roundingField;

    @FXML
    private Label earnedLabel, stepLabel, rewardAtLabel, example;

    @FXML
    private GridPane tiers;

    @FXML
    private FieldError fromError, earnedError, stepError, rewardAtError, rewardError, expiryError, tierError, failure;

    @FXML
    private TableView<ProgrammeRule> rules;

    @FXML
    private TableColumn<ProgrammeRule, String> ruleFrom, sentence;

    public RulePane(RuleViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.seenProperty().bind(root.sceneProperty().isNotNull());
        RuleForm form = model.form();
        DayField.bind(from, calendar, form.from());
        fromError.textProperty().bind(form.from().errorProperty());
        bind(earned, earnedError, form.earned());
        bind(step, stepError, form.step());
        bind(rewardAt, rewardAtError, form.rewardAt());
        bind(reward, rewardError, form.reward());
        bind(expiry, expiryError, form.expiry());
        choose(earning, Earning.values(), new LabelConverter<>(model::name));
        earning.valueProperty().bindBidirectional(form.earningProperty());
        choose(rounding, Rounding.values(), new LabelConverter<>(model::name));
        rounding.valueProperty().bindBidirectional(form.roundingProperty());
        choose(tierBasis, TierBasis.values(), new LabelConverter<>(model::name));
        tierBasis.valueProperty().bindBidirectional(form.tierBasisProperty());
        Shown.when(form.earningProperty().isEqualTo(Earning.AMOUNT), roundingField);
        earnedLabel.textProperty().bind(byEarning("programme.field.earned."));
        stepLabel.textProperty().bind(byEarning("programme.field.step."));
        rewardAtLabel.textProperty().bind(byEarning("programme.field.reward-at."));
        addTiers(form);
        tierError.textProperty().bind(form.tierErrorProperty());
        example.textProperty().bind(model.exampleBinding());
        failure.textProperty().bind(model.failureProperty());
        save.setOnAction(_ -> model.save());
        bindRules();
    }

    private ObservableValue<String> byEarning(String prefix) {
        return model.form().earningProperty().map(chosen -> texts.get(prefix + Texts.key(chosen)));
    }

    private static <T> void choose(ComboBox<T> box, T[] values, LabelConverter<T> names) {
        box.getItems().setAll(Arrays.asList(values));
        box.setConverter(names);
    }

    private void bind(TextField field, FieldError error, NumberEntry entry) {
        field.textProperty().bindBidirectional(entry.textProperty());
        error.textProperty().bind(entry.errorProperty());
        field.setOnAction(_ -> model.save());
    }

    private void addTiers(RuleForm form) {
        for (int i = 0; i < RuleForm.TIERS; i++) {
            TextField name = new TextField();
            name.setId("programme-tier-name-" + i);
            name.setPromptText(texts.get("programme.tier.name"));
            name.setAccessibleText(texts.get("programme.tier.name"));
            name.textProperty().bindBidirectional(form.tiers().get(i).name());
            TextField threshold = new TextField();
            threshold.setId("programme-tier-threshold-" + i);
            threshold.setPrefColumnCount(7);
            threshold
                    .promptTextProperty()
                    .bind(form.tierBasisProperty()
                            .map(basis -> texts.get("programme.tier.threshold." + Texts.key(basis))));
            threshold.accessibleTextProperty().bind(threshold.promptTextProperty());
            threshold.textProperty().bindBidirectional(form.tiers().get(i).threshold());
            name.setOnAction(_ -> model.save());
            threshold.setOnAction(_ -> model.save());
            tiers.addRow(i, name, threshold);
        }
    }

    private void bindRules() {
        rules.setItems(model.rules());
        rules.setPlaceholder(new Label(texts.get("programme.rules.none")));
        ruleFrom.setCellValueFactory(cell -> new ReadOnlyStringWrapper(model.from(cell.getValue())));
        sentence.setCellValueFactory(cell -> new ReadOnlyStringWrapper(model.sentence(cell.getValue())));
        rules.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            ProgrammeRule rule = rules.getSelectionModel().getSelectedItem();
            if (rule != null && event.getCode() == KeyCode.DELETE) {
                model.delete(rule);
                event.consume();
            } else if (rule != null && event.getCode() == KeyCode.ENTER) {
                model.edit(rule);
                earned.requestFocus();
                event.consume();
            }
        });
    }
}
