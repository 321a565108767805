package app.clientele.importing.column;

import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Currencies as files name them: by letters, by number, by sign. A name is ISO 4217 letters, or a sign that several
 * currencies share, such as {@code $}: what it stands for depends on the shop.
 */
public final class CurrencyNames {

    /** Signs of several currencies, the most used first. */
    private static final Map<String, List<String>> SHARED = Map.of(
            "$",
            List.of(
                    "USD", "CAD", "AUD", "MXN", "NZD", "SGD", "HKD", "TWD", "ARS", "CLP", "COP", "UYU", "DOP", "JMD",
                    "TTD", "XCD", "BSD", "BBD", "BZD", "BMD", "KYD", "GYD", "SRD", "FJD", "NAD", "LRD", "BND"),
            "kr",
            List.of("DKK", "SEK", "NOK", "ISK"),
            "£",
            List.of("GBP", "EGP", "GIP", "FKP", "SHP"),
            "¥",
            List.of("JPY", "CNY"),
            "fcfa",
            List.of("XAF", "XOF"),
            "fr",
            List.of("CHF", "XPF"),
            "dh",
            List.of("MAD", "AED"),
            "rs",
            List.of("INR", "PKR", "LKR", "MUR", "NPR"));

    private static final Map<String, String> NAMES = names();

    private static final Pattern IN_HEADING =
            Pattern.compile("[(\\[]\\s*([^)\\]]{1,6}?)\\s*[)\\]]|(\\b[A-Z]{3}|[€$£])\\s*$");

    private CurrencyNames() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (Currency currency : Currency.getAvailableCurrencies()) {
            // Money that is no longer in use shares its number with its successor.
            names.merge(
                    currency.getNumericCodeAsString(),
                    currency.getCurrencyCode(),
                    (one, other) -> one.compareTo(other) < 0 ? one : other);
            names.put(currency.getCurrencyCode().toLowerCase(Locale.ROOT), currency.getCurrencyCode());
        }
        for (String inUse : new String[] {"EUR", "DKK", "USD", "GBP", "CHF", "CAD", "SEK", "NOK", "PLN", "CZK"}) {
            names.put(Currency.getInstance(inUse).getNumericCodeAsString(), inUse);
        }
        SHARED.keySet().forEach(sign -> names.put(sign, sign));
        names.putAll(Map.ofEntries(
                Map.entry("€", "EUR"),
                Map.entry("euro", "EUR"),
                Map.entry("euros", "EUR"),
                Map.entry("us$", "USD"),
                Map.entry("ca$", "CAD"),
                Map.entry("c$", "CAD"),
                Map.entry("a$", "AUD"),
                Map.entry("au$", "AUD"),
                Map.entry("nz$", "NZD"),
                Map.entry("hk$", "HKD"),
                Map.entry("s$", "SGD"),
                Map.entry("mx$", "MXN"),
                Map.entry("r$", "BRL"),
                Map.entry("kr.", "kr"),
                Map.entry("f cfa", "fcfa"),
                Map.entry("sfr", "CHF"),
                Map.entry("sfr.", "CHF"),
                Map.entry("fr.", "fr"),
                Map.entry("rs.", "rs"),
                Map.entry("₹", "INR"),
                Map.entry("zł", "PLN"),
                Map.entry("kč", "CZK"),
                Map.entry("ft", "HUF"),
                Map.entry("lei", "RON"),
                Map.entry("₺", "TRY"),
                Map.entry("₽", "RUB"),
                Map.entry("₴", "UAH"),
                Map.entry("₪", "ILS"),
                Map.entry("₩", "KRW"),
                Map.entry("฿", "THB"),
                Map.entry("₫", "VND"),
                Map.entry("₱", "PHP"),
                Map.entry("₦", "NGN")));
        return names;
    }

    /** What {@code text} names, such as {@code DKK} for {@code 208}; {@code null} when it is no currency. */
    public static @Nullable String of(String text) {
        return NAMES.get(text.strip().toLowerCase(Locale.ROOT));
    }

    /** What a heading such as {@code Montant (EUR)} or {@code Total XAF} names; {@code null} when it names none. */
    public static @Nullable String inHeading(String heading) {
        Matcher name = IN_HEADING.matcher(heading);
        String found = null;
        while (name.find()) {
            String text = name.group(1) == null ? name.group(2) : name.group(1);
            // Small letters are words more often than currencies: a top, all, a try.
            boolean word = text.matches("[a-z]+");
            found = word || of(text) == null ? found : of(text);
        }
        return found;
    }

    /** Whether {@code name} may stand for the currency with these ISO 4217 letters. */
    public static boolean fits(String name, String code) {
        return name.equals(code) || SHARED.getOrDefault(name, List.of()).contains(code);
    }

    /**
     * The currency that is meant by {@code name}.
     *
     * @param others what else the file names: {@code $} beside {@code CAD} is the Canadian dollar
     */
    public static String meant(String name, Collection<String> others) {
        List<String> possible = SHARED.getOrDefault(name, List.of(name));
        return possible.stream().filter(others::contains).findFirst().orElse(possible.getFirst());
    }
}
