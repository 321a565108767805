package app.clientele.importing.column;

/** Which of two numbers below 13 is the day. */
public enum DateOrder {
    /** 5/3 is 5 March. */
    DMY,
    /** 5/3 is 3 May. */
    MDY;

    /** The order with this key, {@code dmy} or {@code mdy}. */
    public static DateOrder of(String key) {
        return valueOf(key.toUpperCase(java.util.Locale.ROOT));
    }
}
