package app.clientele.loyalty;

import app.clientele.metrics.Definitions;
import app.clientele.model.Books;
import app.clientele.model.SatisfactionBands;
import app.clientele.model.ScoreBands;
import app.clientele.model.ShopProfile;
import app.clientele.model.TaxBasis;
import app.clientele.store.BooksStore;
import app.clientele.store.Database;
import app.clientele.store.ShopPictureStore;
import app.clientele.store.ShopSettingStore;
import app.clientele.store.Subject;
import java.time.Month;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The books of the shop and its profile, read when first asked for and again only after something was saved. Used on the
 * database thread only.
 */
public final class ShopBooks {

    private static final String NAME = "shop.name";
    private static final String MARGIN_RATE = "shop.margin-rate";
    private static final String WINDOW_DAYS = "shop.window-days";
    private static final String TAX_BASIS = "shop.tax-basis";
    private static final String YEAR_START = "shop.year-start";
    private static final String SCORE_BANDS = "shop.score-bands";
    private static final String SATISFACTION_BANDS = "shop.satisfaction-bands";

    private final Database database;
    private final BooksStore store;
    private final ShopSettingStore settings;
    private final ShopPictureStore pictures;
    private final Map<Subject, Long> seen = new EnumMap<>(Subject.class);
    private @Nullable Books books;
    private @Nullable ShopProfile profile;

    public ShopBooks(Database database) {
        this.database = database;
        this.store = new BooksStore(database);
        this.settings = new ShopSettingStore(database);
        this.pictures = new ShopPictureStore(database);
    }

    /** Everything the shop has written down, as of the last save. */
    public Books books() {
        Books before = books;
        // Given up before they are read, so that a read that fails leaves nothing old behind.
        books = null;
        boolean sameSales = isOfNow(Subject.SALES);
        boolean sameAnswers = isOfNow(Subject.ANSWERS);
        if (before == null || !sameSales) {
            books = store.read();
        } else {
            books = sameAnswers ? before : store.withAnswersOfNow(before);
        }
        return books;
    }

    /** What the owner said about the shop; {@link ShopProfile#DEFAULT} where nothing was said. */
    public ShopProfile profile() {
        if (!isOfNow(Subject.SHOP)) {
            profile = null;
        }
        if (profile == null) {
            profile = read(settings.all());
        }
        return profile;
    }

    /** How this shop wants its figures computed. */
    public Definitions definitions() {
        return Definitions.of(profile());
    }

    /** Keeps the profile with the books. */
    public void save(ShopProfile changed) {
        settings.putAll(Map.of(
                NAME,
                changed.name(),
                ShopSettingStore.CURRENCY,
                changed.currency().getCurrencyCode(),
                TAX_BASIS,
                changed.taxBasis().name(),
                MARGIN_RATE,
                String.valueOf(changed.marginRate()),
                WINDOW_DAYS,
                String.valueOf(changed.windowDays()),
                YEAR_START,
                changed.yearStart().name(),
                SCORE_BANDS,
                write(changed.scoreBands()),
                SATISFACTION_BANDS,
                write(changed.satisfactionBands())));
    }

    /** The shop's logo, as its file was; empty while there is none. */
    public Optional<byte[]> logo() {
        return pictures.logo();
    }

    /** Keeps the logo with the books. */
    public void saveLogo(byte[] picture) {
        pictures.putLogo(picture);
    }

    public void removeLogo() {
        pictures.removeLogo();
    }

    /** Whether nothing about {@code subject} was saved since this was last asked. */
    private boolean isOfNow(Subject subject) {
        Long now = database.revision(subject);
        return now.equals(seen.put(subject, now));
    }

    private static ShopProfile read(Map<String, String> settings) {
        ShopProfile fallback = ShopProfile.DEFAULT;
        return new ShopProfile(
                setting(settings, NAME, Function.identity(), fallback.name()),
                setting(settings, ShopSettingStore.CURRENCY, Currency::getInstance, fallback.currency()),
                setting(settings, TAX_BASIS, TaxBasis::valueOf, fallback.taxBasis()),
                setting(settings, MARGIN_RATE, Double::valueOf, fallback.marginRate()),
                setting(settings, WINDOW_DAYS, Integer::valueOf, fallback.windowDays()),
                setting(settings, YEAR_START, Month::valueOf, fallback.yearStart()),
                setting(settings, SCORE_BANDS, ShopBooks::scoreBands, fallback.scoreBands()),
                setting(settings, SATISFACTION_BANDS, ShopBooks::satisfactionBands, fallback.satisfactionBands()));
    }

    private static String write(ScoreBands bands) {
        return "%d %d %d %d".formatted(bands.fair(), bands.good(), bands.excellent(), bands.outstanding());
    }

    private static ScoreBands scoreBands(String text) {
        int[] from = numbers(text);
        return new ScoreBands(from[0], from[1], from[2], from[3]);
    }

    private static String write(SatisfactionBands bands) {
        return "%d %d %d".formatted(bands.fair(), bands.good(), bands.outstanding());
    }

    private static SatisfactionBands satisfactionBands(String text) {
        int[] from = numbers(text);
        return new SatisfactionBands(from[0], from[1], from[2]);
    }

    private static int[] numbers(String text) {
        return Stream.of(text.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    private static <T> T setting(Map<String, String> settings, String name, Function<String, T> read, T fallback) {
        String text = settings.get(name);
        return text == null ? fallback : read.apply(text);
    }
}
