package app.clientele.importing.column;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart as a number, before anybody decides what its comma or point means.
 *
 * @param sign 1 or -1
 * @param body digits, points and commas; other thousands marks are gone
 * @param marks which readings the body allows
 * @param currency what the text {@linkplain CurrencyNames names}, {@code null} when none
 */
record NumberText(
        int sign, String body, Marks marks, @Nullable String currency) {

    /** Which readings a number allows. */
    enum Marks {
        /** 12: no mark at all. */
        NONE,
        /** 12,50 or 1.234,50: only a decimal comma explains it. */
        COMMA,
        /** 12.50 or 1,234.50: only a decimal point explains it. */
        POINT,
        /** 1.234: decimals or thousands. */
        EITHER
    }

    private static final Pattern SIGN = Pattern.compile("[-−–+]");
    /** 1,25,000: Indian groups of two before one of three. */
    private static final Pattern LAKHS = Pattern.compile("\\d{1,2}([.,])\\d{2}(\\1\\d{2})*\\1\\d{3}");

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([ ']\\d{3})+([.,]\\d*)?");

    /** Takes {@code text} apart, free of its armour; {@code null} when it is no number. */
    static @Nullable NumberText parse(String text) {
        if (text.isEmpty() || text.length() > 40) {
            return null;
        }
        int sign = 1;
        String rest = text;
        if (rest.startsWith("(") && rest.endsWith(")")) {
            sign = -1;
            rest = rest.substring(1, rest.length() - 1).strip();
        }
        String currency = null;
        int start = 0;
        int end = rest.length();
        while (start < end && !isBody(rest, start)) {
            start++;
        }
        while (end > start && !isBody(rest, end - 1)) {
            end--;
        }
        if (start > 0 || end < rest.length()) {
            String around = (rest.substring(0, start) + rest.substring(end)).strip();
            String name = withoutSign(around.endsWith("%") ? around.substring(0, around.length() - 1) : around);
            boolean minus = SIGN.matcher(around).find() && !around.contains("+");
            if (minus) {
                sign = -sign;
            }
            currency = name.isEmpty() ? null : CurrencyNames.of(name);
            boolean unknown = !name.isEmpty() && currency == null;
            if (unknown || around.length() > name.length() + 2) {
                return null;
            }
        }
        return of(sign, rest.substring(start, end), currency);
    }

    private static String withoutSign(String around) {
        if (around.equals("-")) {
            return "";
        }
        return SIGN.matcher(around).replaceAll("").strip().toLowerCase(Locale.ROOT);
    }

    /** A digit or a mark; the point of Fr. or kr. belongs to the currency. */
    private static boolean isBody(String text, int at) {
        char c = text.charAt(at);
        boolean mark = (c == '.' || c == ',') && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
        return (c >= '0' && c <= '9') || mark;
    }

    private static @Nullable NumberText of(int sign, String written, @Nullable String currency) {
        String body = written;
        boolean grouped = body.indexOf(' ') >= 0 || body.indexOf('\'') >= 0 || body.indexOf('’') >= 0;
        if (grouped) {
            body = body.replace('’', '\'');
            if (!GROUPED.matcher(body).matches()) {
                return null;
            }
            body = body.replace(" ", "").replace("'", "");
        }
        int digits = 0;
        int points = 0;
        int commas = 0;
        for (int i = 0; i < body.length(); i++) {
            switch (body.charAt(i)) {
                case '.' -> points++;
                case ',' -> commas++;
                default -> {
                    if (body.charAt(i) < '0' || body.charAt(i) > '9') {
                        return null;
                    }
                    digits++;
                }
            }
        }
        if (digits == 0) {
            return null;
        }
        Marks marks = marks(body, points, commas, grouped);
        return marks == null ? null : new NumberText(sign, body, marks, currency);
    }

    private static @Nullable Marks marks(String body, int points, int commas, boolean grouped) {
        if (points == 0 && commas == 0) {
            return Marks.NONE;
        }
        boolean byComma = fits(body, ',', '.');
        boolean byPoint = fits(body, '.', ',');
        if (grouped && byComma && byPoint) {
            return points > 0 ? Marks.POINT : Marks.COMMA;
        }
        if (byComma && byPoint) {
            return Marks.EITHER;
        }
        return byComma ? Marks.COMMA : byPoint ? Marks.POINT : null;
    }

    /** Whether {@code body} is a number with this decimal mark and this thousands mark. */
    private static boolean fits(String body, char decimal, char thousands) {
        int mark = body.indexOf(decimal);
        if (mark >= 0 && mark != body.lastIndexOf(decimal)) {
            return false;
        }
        String whole = mark < 0 ? body : body.substring(0, mark);
        if (mark >= 0 && body.indexOf(thousands, mark) >= 0) {
            return false;
        }
        if (whole.indexOf(thousands) < 0) {
            return true;
        }
        int first = whole.indexOf(thousands);
        if (first < 1 || first > 3 || whole.charAt(0) == '0') {
            return false;
        }
        if (LAKHS.matcher(whole).matches()) {
            return true;
        }
        int from = first + 1;
        for (int next = whole.indexOf(thousands, from); next >= 0; next = whole.indexOf(thousands, from)) {
            if (next - from != 3) {
                return false;
            }
            from = next + 1;
        }
        return whole.length() - from == 3;
    }

    /** The value with this decimal mark; {@code null} when the text does not allow it. */
    @Nullable
    BigDecimal value(DecimalMark mark) {
        boolean allowed =
                marks == Marks.NONE || marks == Marks.EITHER || marks.name().equals(mark.name());
        if (!allowed) {
            return null;
        }
        String thousands = mark == DecimalMark.COMMA ? "." : ",";
        String plain = body.replace(thousands, "").replace(mark.sign(), '.');
        BigDecimal value = new BigDecimal(plain.startsWith(".") ? "0" + plain : plain);
        return sign < 0 ? value.negate() : value;
    }
}
