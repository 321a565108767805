package app.clientele.importing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the owner said of a file: now, and of files like it before.
 *
 * @param now by the key of the question
 * @param remembered what she said before, or how the file was read then; counts only where nothing else decides
 */
record OwnersWord(Map<String, String> now, Map<String, String> remembered) {

    /** What she said now of this very column, against whatever its values say. */
    @Nullable
    String byHand(String subject, String column) {
        return now.get(ReadingOptions.key(subject, column));
    }

    /** What she said now, of this column or of all. */
    @Nullable
    String given(String subject, String column) {
        String own = byHand(subject, column);
        return own == null ? now.get(subject) : own;
    }

    /** What she said before. */
    @Nullable
    String remembered(String subject, String column) {
        String own = remembered.get(ReadingOptions.key(subject, column));
        return own == null ? remembered.get(subject) : own;
    }

    /** What she said, now or before. */
    @Nullable
    String ever(String subject, String column) {
        String given = given(subject, column);
        return given == null ? remembered(subject, column) : given;
    }
}
