package app.clientele.text;

import app.clientele.model.Explained;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * Every sentence the owner reads, in one language. A missing key is an error, never an empty label.
 *
 * <p>The bundle is read by us and not looked up by {@link ResourceBundle#getBundle}, which would quietly answer an
 * English request with French on a French computer.
 */
public final class Texts {

    public static final List<Locale> LANGUAGES = List.of(Locale.FRANCE, Locale.UK);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** The texts for a language: French, or else English. */
    public static Texts of(Locale wanted) {
        Locale locale = wanted.getLanguage().equals("fr") ? Locale.FRANCE : Locale.UK;
        String file = "texts_" + locale.getLanguage() + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new MissingResourceException("no " + file, Texts.class.getName(), file);
            }
            return new Texts(locale, new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Locale locale() {
        return locale;
    }

    /** For FXML, where {@code %key} reads from it. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The text of a key with its placeholders filled.
     *
     * @throws MissingResourceException if there is no such key
     */
    public String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** The part of a key that stands for a constant: {@code A_FEW_TIMES} is {@code a-few-times}. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What went wrong, as a sentence for the owner. */
    public String explain(Throwable failure) {
        return failure instanceof Explained explained
                ? get(explained.messageKey(), explained.messageArguments())
                : get("error.unexpected");
    }
}
