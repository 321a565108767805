package app.clientele.ui.settings;

import app.clientele.loyalty.ShopBooks;
import app.clientele.model.ShopProfile;
import app.clientele.model.TaxBasis;
import app.clientele.settings.Settings;
import app.clientele.settings.ThemeChoice;
import app.clientele.text.AmountInput;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Dialogs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the owner can choose; every choice holds at once. */
public final class SettingsViewModel {

    /** Follows the computer. */
    static final String COMPUTERS_LANGUAGE = Settings.LANGUAGE.fallback();

    /** Amounts are kept in hundredths, so no currency that has a smaller part. */
    private static final List<String> CURRENCIES = List.of(
            "EUR", "CHF", "GBP", "USD", "CAD", "MAD", "DZD", "XOF", "XAF", "XPF", "MUR", "DKK", "NOK", "SEK", "PLN",
            "CZK", "HUF", "RON");

    private static final List<String> PICTURES = List.of("png", "jpg", "jpeg", "gif");
    private static final long LARGEST_LOGO = 1_000_000;

    private final ShopBooks books;
    private final Settings settings;
    private final Path folder;
    private final ObjectProperty<ThemeChoice> theme;
    private final Consumer<Locale> showIn;
    private final Background background;
    private final Dialogs dialogs;
    private final Texts texts;

    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Currency> currency = new SimpleObjectProperty<>(ShopProfile.DEFAULT.currency());
    private final StringProperty margin = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper marginError = new ReadOnlyStringWrapper("");
    private final ObjectProperty<TaxBasis> taxBasis = new SimpleObjectProperty<>(TaxBasis.UNSAID);
    private final ReadOnlyObjectWrapper<Optional<byte[]>> logo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper logoError = new ReadOnlyStringWrapper("");
    private ShopProfile profile = ShopProfile.DEFAULT;

    /**
     * @param folder where the data is
     * @param theme what the window wears
     * @param showIn builds the window anew in a language
     */
    public SettingsViewModel(
            ShopBooks books,
            Settings settings,
            Path folder,
            ObjectProperty<ThemeChoice> theme,
            Consumer<Locale> showIn,
            Background background,
            Dialogs dialogs,
            Texts texts) {
        this.books = books;
        this.settings = settings;
        this.folder = folder;
        this.theme = theme;
        this.showIn = showIn;
        this.background = background;
        this.dialogs = dialogs;
        this.texts = texts;
        background.run(books::profile, this::show);
        background.run(books::logo, logo::set);
    }

    private void show(ShopProfile stored) {
        profile = stored;
        name.set(stored.name());
        currency.set(stored.currency());
        margin.set(percentage(stored.marginRate()));
        taxBasis.set(stored.taxBasis());
    }

    private String percentage(double rate) {
        double percent = Math.round(rate * 10_000) / 100.0;
        int decimals = percent == Math.rint(percent) ? 0 : 2;
        return new Formats(texts.locale(), profile.currency()).decimal(percent, decimals);
    }

    public void saveName() {
        save(shop -> shop.withName(name.get().strip()));
    }

    /** Keeps the currency; the whole window writes amounts in it from then on. */
    public void saveCurrency() {
        save(shop -> shop.withCurrency(currency.get()), () -> showIn.accept(texts.locale()));
    }

    /** Keeps the typed margin rate, or says what is wrong with it. */
    public void saveMargin() {
        OptionalLong hundredths = AmountInput.cents(margin.get().replace("%", ""));
        boolean good = hundredths.isPresent() && hundredths.getAsLong() > 0 && hundredths.getAsLong() <= 100_00;
        marginError.set(good ? "" : texts.get("settings.margin.error"));
        if (good) {
            save(shop -> shop.withMarginRate(hundredths.getAsLong() / 10_000.0));
        }
    }

    public void saveTaxBasis() {
        save(shop -> shop.withTaxBasis(taxBasis.get()));
    }

    private void save(UnaryOperator<ShopProfile> change) {
        save(change, () -> {});
    }

    private void save(UnaryOperator<ShopProfile> change, Runnable then) {
        if (!change.apply(profile).equals(profile)) {
            profile = change.apply(profile);
            background.run(
                    () -> {
                        books.save(change.apply(books.profile()));
                        return profile;
                    },
                    _ -> then.run());
        }
    }

    /** Asks for a picture and keeps it as the shop's logo, or says why it cannot be one. */
    public void chooseLogo() {
        logoError.set("");
        dialogs.openFile(texts.get("settings.logo.choose"), texts.get("settings.logo.kind"), PICTURES)
                .ifPresent(file -> background.run(
                        () -> {
                            Optional<byte[]> picture = picture(file);
                            picture.ifPresent(books::saveLogo);
                            return picture;
                        },
                        picture -> {
                            if (picture.isPresent()) {
                                logo.set(picture);
                            } else {
                                logoError.set(texts.get("settings.logo.error", file.getFileName()));
                            }
                        }));
    }

    /** What the file holds, if that is a picture and not too large. */
    private static Optional<byte[]> picture(Path file) throws IOException {
        if (Files.size(file) > LARGEST_LOGO) {
            return Optional.empty();
        }
        byte[] content = Files.readAllBytes(file);
        String start = new String(content, 0, Math.min(8, content.length), StandardCharsets.ISO_8859_1);
        boolean known =
                start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("GIF8");
        return known ? Optional.of(content) : Optional.empty();
    }

    public void removeLogo() {
        background.run(
                () -> {
                    books.removeLogo();
                    return logo;
                },
                _ -> logo.set(Optional.empty()));
    }

    /** The language chosen: {@code fr}, {@code en}, or empty for the computer's. */
    public String language() {
        return settings.get(Settings.LANGUAGE);
    }

    /** Remembers a language and shows the window in it. */
    public void chooseLanguage(String tag) {
        if (!tag.equals(language()) && remember(() -> settings.set(Settings.LANGUAGE, tag))) {
            showIn.accept(tag.equals(COMPUTERS_LANGUAGE) ? Locale.getDefault() : Locale.forLanguageTag(tag));
        }
    }

    public ThemeChoice theme() {
        return theme.get();
    }

    /** Remembers a theme and wears it. */
    public void chooseTheme(ThemeChoice choice) {
        theme.set(choice);
        remember(() -> settings.set(Settings.THEME, choice));
    }

    private boolean remember(Runnable change) {
        try {
            change.run();
            return true;
        } catch (UncheckedIOException e) {
            dialogs.error(e);
            return false;
        }
    }

    public List<Currency> currencies() {
        return CURRENCIES.stream().map(Currency::getInstance).toList();
    }

    /** {@code EUR – euro} */
    public String currencyName(Currency one) {
        return one.getCurrencyCode() + " – " + one.getDisplayName(texts.locale());
    }

    public String folder() {
        return folder.toAbsolutePath().toString();
    }

    public void openFolder() {
        dialogs.openWithSystem(folder);
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<Currency> currencyProperty() {
        return currency;
    }

    /** In percent, as typed. */
    public StringProperty marginProperty() {
        return margin;
    }

    public ReadOnlyStringProperty marginErrorProperty() {
        return marginError.getReadOnlyProperty();
    }

    public ObjectProperty<TaxBasis> taxBasisProperty() {
        return taxBasis;
    }

    /** The picture's file as it was; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<byte[]>> logoProperty() {
        return logo.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty logoErrorProperty() {
        return logoError.getReadOnlyProperty();
    }
}
