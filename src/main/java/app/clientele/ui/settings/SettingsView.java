package app.clientele.ui.settings;

import app.clientele.model.TaxBasis;
import app.clientele.settings.ThemeChoice;
import app.clientele.text.Texts;
import app.clientele.ui.common.FieldError;
import app.clientele.ui.common.LabelConverter;
import app.clientele.ui.common.LogoImage;
import app.clientele.ui.common.Shown;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;

/** The form of the settings: Enter or leaving a field keeps what was typed. */
public final class SettingsView {

    private final SettingsViewModel model;
    private final Texts texts;

    @FXML
    private TextField name;

    @FXML
    private ComboBox<Currency> currency;

    @FXML
    private TextField margin;

    @FXML
    private Label marginError;

    @FXML
    private ComboBox<TaxBasis> taxBasis;

    @FXML
    private ImageView logo;

    @FXML
    private Button chooseLogo;

    @FXML
    private Button removeLogo;

    @FXML
    private FieldError logoError;

    @FXML
    private ComboBox<String> language;

    @FXML
    private ComboBox<ThemeChoice> theme;

    @FXML
    private Label folder;

    @FXML
    private Button openFolder;

    public SettingsView(SettingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(model.nameProperty());
        TypedField.keep(name, model::saveName);
        margin.textProperty().bindBidirectional(model.marginProperty());
        TypedField.keep(margin, model::saveMargin);
        marginError.textProperty().bind(model.marginErrorProperty());
        Shown.when(marginError.textProperty().isNotEmpty(), marginError);
        taxBasis.getItems().setAll(TaxBasis.values());
        taxBasis.setConverter(new LabelConverter<>(it ->
                texts.get("settings.tax." + it.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        taxBasis.valueProperty().bindBidirectional(model.taxBasisProperty());
        taxBasis.setOnAction(_ -> model.saveTaxBasis());
        LogoImage.show(logo, model.logoProperty());
        chooseLogo.setOnAction(_ -> model.chooseLogo());
        removeLogo.setOnAction(_ -> model.removeLogo());
        Shown.when(model.logoProperty().map(Optional::isPresent), removeLogo);
        logoError.textProperty().bind(model.logoErrorProperty());

        currency.getItems().setAll(model.currencies());
        currency.setConverter(new LabelConverter<>(model::currencyName));
        currency.valueProperty().bindBidirectional(model.currencyProperty());
        currency.setOnAction(_ -> model.saveCurrency());

        language.getItems().setAll(SettingsViewModel.COMPUTERS_LANGUAGE, "fr", "en");
        language.setConverter(new LabelConverter<>(this::languageName));
        language.setValue(model.language());
        language.setOnAction(_ -> model.chooseLanguage(language.getValue()));

        theme.getItems().setAll(ThemeChoice.values());
        theme.setConverter(new LabelConverter<>(
                choice -> texts.get("settings.theme." + choice.name().toLowerCase(Locale.ROOT))));
        theme.setValue(model.theme());
        theme.setOnAction(_ -> model.chooseTheme(theme.getValue()));

        folder.setText(model.folder());
        openFolder.setOnAction(_ -> model.openFolder());
    }

    private String languageName(String tag) {
        return texts.get("settings.language." + (tag.isEmpty() ? "computer" : tag));
    }
}
