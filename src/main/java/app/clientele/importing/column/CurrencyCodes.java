package app.clientele.importing.column;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Currencies as cells name them: by letters, by number, by sign. */
public final class CurrencyCodes {

    private static final Map<String, String> CODES = codes();

    private CurrencyCodes() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (Currency currency : Currency.getAvailableCurrencies()) {
            // Money that is no longer in use shares its number with its successor.
            codes.merge(
                    currency.getNumericCodeAsString(),
                    currency.getCurrencyCode(),
                    (one, other) -> one.compareTo(other) < 0 ? one : other);
            codes.put(currency.getCurrencyCode(), currency.getCurrencyCode());
        }
        for (String inUse : new String[] {"EUR", "DKK", "USD", "GBP", "CHF", "CAD", "SEK", "NOK", "PLN", "CZK"}) {
            codes.put(Currency.getInstance(inUse).getNumericCodeAsString(), inUse);
        }
        return codes;
    }

    /** ISO 4217 letters of {@code text}, such as {@code DKK} for {@code 208}; {@code null} when it is no currency. */
    public static @Nullable String of(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        String code = CODES.get(upper);
        return code == null ? NumberText.currencyOf(text) : code;
    }
}
