package app.clientele.importing.column;

import java.util.Locale;

/** What stands before the cents. */
public enum DecimalMark {
    COMMA,
    POINT;

    /** The mark with this key, {@code comma} or {@code point}. */
    public static DecimalMark of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    char sign() {
        return this == COMMA ? ',' : '.';
    }
}
