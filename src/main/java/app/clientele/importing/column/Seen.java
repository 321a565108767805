package app.clientele.importing.column;

import org.jspecify.annotations.Nullable;

/**
 * A value of the file.
 *
 * @param text as it is written, empty when there is none
 * @param sheet where it stands, {@code null} in a text file
 * @param row where it stands, from 1
 */
public record Seen(String text, @Nullable String sheet, int row) {

    /** None. */
    public static final Seen NOTHING = new Seen("", null, 0);

    Seen or(String other, @Nullable String otherSheet, int otherRow) {
        return text.isEmpty() ? new Seen(other, otherSheet, otherRow) : this;
    }
}
