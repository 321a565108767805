package app.clientele.model;

import java.util.regex.Pattern;

/** Telephone numbers in the one form in which two of them can be compared. */
public final class PhoneNumber {

    private static final int SHORTEST = 8;
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9+]");
    private static final Pattern FRENCH = Pattern.compile("^(\\+33|0033)0?");

    private PhoneNumber() {}

    /** The digits in national form: {@code +33 6…} and {@code 0033 6…} are {@code 06…}; too few are no telephone. */
    public static String national(String text) {
        String digits = digits(text);
        return digits.length() < SHORTEST ? "" : digits;
    }

    /** As {@link #national}, for a number that is only begun. */
    public static String digits(String text) {
        return text.isEmpty()
                ? ""
                : FRENCH.matcher(NO_DIGIT.matcher(text).replaceAll(""))
                        .replaceFirst("0")
                        .replace("+", "");
    }
}
