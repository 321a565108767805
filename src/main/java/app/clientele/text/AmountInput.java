package app.clientele.text;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Reads an amount that a person typed. Strict, because {@link java.text.NumberFormat} reads "1 234,56" with an ordinary
 * space as 1 and says nothing.
 *
 * <p>Accepted: an optional sign, digits with or without spaces between groups of three, and a comma or a point followed
 * by one or two decimals; an optional currency sign. "1.234" is refused: it may be one or a thousand.
 */
public final class AmountInput {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2009]+");
    private static final Pattern CURRENCY = Pattern.compile("^[€$£]|[€$£]$");
    private static final Pattern AMOUNT =
            Pattern.compile("[+\\-\\u2212]?(\\d{1,12}|\\d{1,3}( \\d{3}){1,3})([.,]\\d{1,2})?");

    private AmountInput() {}

    /** The amount in cents, or empty if the text is not an amount. */
    public static OptionalLong cents(String typed) {
        String text = SPACES.matcher(typed).replaceAll(" ").strip();
        text = CURRENCY.matcher(text).replaceAll("").strip();
        if (!AMOUNT.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        String plain = text.replace(" ", "").replace(',', '.').replace('\u2212', '-');
        return OptionalLong.of(new BigDecimal(plain).movePointRight(2).longValueExact());
    }
}
