package app.clientele.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.ShopProfile;
import app.clientele.model.TaxBasis;
import app.clientele.settings.Settings;
import app.clientele.settings.ThemeChoice;
import app.clientele.ui.OpenShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsViewModelTest {

    @TempDir
    private Path folder;

    private OpenShop open;
    private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final List<Locale> shownIn = new ArrayList<>();

    @BeforeEach
    void openShop() {
        open = new OpenShop(folder.resolve("shop"), Locale.FRENCH);
    }

    @AfterEach
    void closeShop() {
        open.close();
    }

    private SettingsViewModel model() {
        return model(folder.resolve("settings"));
    }

    private SettingsViewModel model(Path settings) {
        return new SettingsViewModel(
                open.shop.books(),
                new Settings(settings),
                open.shop.folder(),
                theme,
                shownIn::add,
                open.background,
                open,
                open.texts);
    }

    private ShopProfile stored() {
        return open.shop.books().profile();
    }

    @Test
    void whatWasNeverSaidIsAsInADefaultShop() {
        SettingsViewModel model = model();

        assertThat(model.nameProperty().get()).isEmpty();
        assertThat(model.currencyProperty().get()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(model.marginProperty().get()).isEqualTo("100");
        assertThat(model.language()).isEmpty();
    }

    @Test
    void whatTheOwnerSaysOfTheShopIsKeptAtOnce() {
        SettingsViewModel model = model();
        model.nameProperty().set("  La Librairie ");
        model.saveName();
        model.currencyProperty().set(Currency.getInstance("CHF"));
        model.saveCurrency();
        model.marginProperty().set("37,5 %");
        model.saveMargin();
        model.taxBasisProperty().set(TaxBasis.WITH_TAX);
        model.saveTaxBasis();

        assertThat(stored())
                .isEqualTo(ShopProfile.DEFAULT
                        .withName("La Librairie")
                        .withCurrency(Currency.getInstance("CHF"))
                        .withMarginRate(0.375)
                        .withTaxBasis(TaxBasis.WITH_TAX));
        assertThat(model().marginProperty().get()).isEqualTo("37,50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "100,01", "1000", "quarante", "12,345"})
    void aMarginThatCannotBeIsRefusedInItsPlace(String typed) {
        SettingsViewModel model = model();
        model.marginProperty().set(typed);
        model.saveMargin();

        assertThat(model.marginErrorProperty().get()).isEqualTo(open.texts.get("settings.margin.error"));
        assertThat(stored()).isEqualTo(ShopProfile.DEFAULT);

        model.marginProperty().set("40");
        model.saveMargin();
        assertThat(model.marginErrorProperty().get()).isEmpty();
        assertThat(stored().marginRate()).isEqualTo(0.4);
    }

    @Test
    void anotherCurrencyIsSeenOnEveryScreenAtOnce() {
        SettingsViewModel model = model();
        model.currencyProperty().set(Currency.getInstance("GBP"));
        model.saveCurrency();
        model.saveCurrency();

        assertThat(shownIn).containsExactly(open.texts.locale());
    }

    @Test
    void aLanguageIsRememberedAndShownWithoutARestart() {
        SettingsViewModel model = model();
        model.chooseLanguage("en");
        model.chooseLanguage("en");

        assertThat(shownIn).containsExactly(Locale.ENGLISH);
        assertThat(model().language()).isEqualTo("en");

        model.chooseLanguage(SettingsViewModel.COMPUTERS_LANGUAGE);
        assertThat(shownIn).last().isEqualTo(Locale.getDefault());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void aThemeIsRememberedAndWornAtOnce(ThemeChoice choice) {
        model().chooseTheme(choice);

        assertThat(theme.get()).isEqualTo(choice);
        assertThat(new Settings(folder.resolve("settings")).get(Settings.THEME)).isEqualTo(choice);
    }

    @Test
    void choicesThatCannotBeWrittenAreTold() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "a file where the folder should be");
        SettingsViewModel model = model(file);

        model.chooseLanguage("en");

        assertThat(open.errors).hasSize(1);
        assertThat(shownIn).isEmpty();
    }

    @Test
    void currenciesAreNamedInTheOwnersLanguage() {
        SettingsViewModel model = model();

        assertThat(model.currencies())
                .allSatisfy(currency ->
                        assertThat(currency.getDefaultFractionDigits()).isBetween(0, 2));
        assertThat(model.currencyName(Currency.getInstance("CHF"))).isEqualTo("CHF – franc suisse");
    }

    @Test
    void theDataFolderIsShownAndOpened() {
        SettingsViewModel model = model();
        model.openFolder();

        assertThat(model.folder())
                .isEqualTo(folder.resolve("shop").toAbsolutePath().toString());
        assertThat(open.opened).containsExactly(open.shop.folder());
    }

    @Test
    void aPictureBecomesTheLogoAndCanBeRemoved() throws Exception {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        open.chosenFile = Files.write(folder.resolve("logo.png"), png);
        SettingsViewModel model = model();
        model.chooseLogo();

        assertThat(model.logoErrorProperty().get()).isEmpty();
        assertThat(open.shop.books().logo().orElseThrow()).isEqualTo(png);
        assertThat(model().logoProperty().get()).isPresent();
        model.removeLogo();
        assertThat(open.shop.books().logo()).isEmpty();
    }

    @Test
    void whatIsNoPictureIsRefusedAsALogo() throws Exception {
        open.chosenFile = Files.writeString(folder.resolve("logo.png"), "not a picture");
        SettingsViewModel model = model();
        model.chooseLogo();

        assertThat(model.logoErrorProperty().get()).startsWith("logo.png ne peut pas servir de logo.");
        assertThat(open.shop.books().logo()).isEmpty();
    }
}
