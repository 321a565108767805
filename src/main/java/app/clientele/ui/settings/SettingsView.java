package app.clientele.ui.settings;

import app.clientele.settings.ThemeChoice;
import app.clientele.text.Texts;
import app.clientele.ui.common.LabelConverter;
import app.clientele.ui.common.Shown;
import java.util.Currency;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

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
    private TextField window;

    @FXML
    private Label windowError;

    @FXML
    private ComboBox<String> language;

    @FXML
    private ComboBox<ThemeChoice> theme;

    @FXML
    private Label folder;

    @FXML
    private Button openFolder;

    @FXML
    private Label about;

    public SettingsView(SettingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(model.nameProperty());
        keep(name, model::saveName);
        margin.textProperty().bindBidirectional(model.marginProperty());
        keep(margin, model::saveMargin);
        marginError.textProperty().bind(model.marginErrorProperty());
        Shown.when(marginError.textProperty().isNotEmpty(), marginError);
        window.textProperty().bindBidirectional(model.windowProperty());
        keep(window, model::saveWindow);
        windowError.textProperty().bind(model.windowErrorProperty());
        Shown.when(windowError.textProperty().isNotEmpty(), windowError);

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
        about.setText(model.about());
    }

    private String languageName(String tag) {
        return texts.get("settings.language." + (tag.isEmpty() ? "computer" : tag));
    }

    private static void keep(TextField field, Runnable save) {
        field.setOnAction(_ -> save.run());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                save.run();
            }
        });
    }
}
