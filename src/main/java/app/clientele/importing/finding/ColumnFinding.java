package app.clientele.importing.finding;

import app.clientele.importing.column.ColumnRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a file: what it is taken for, how it is read, and how sure that is.
 *
 * @param place of the column, from 0
 * @param heading as in the file, its letter when it has none
 * @param role what it is taken for; {@link ColumnRole#OTHER} when it is not used
 * @param roles what the owner may choose instead, {@link ColumnRole#OTHER} among them
 * @param sample its first different values, five at most
 * @param reading the key of the reading: {@code dmy} and {@code mdy} for dates of two numbers, {@code comma} and
 *     {@code point} for numbers; {@code null} where there is no choice
 * @param pattern how its dates are written, such as {@code dd/MM/yyyy}; {@code null} for others
 * @param question the key under which a reading is chosen by hand, see
 *     {@code ReadingOptions.withAnswer(question, reading)}; {@code null} where there is no choice
 * @param readings the readings that can be chosen by hand; empty where there is no choice
 * @param reason why it is taken for this, a stable key; its text is {@code importing.column-reason.<reason>}
 */
public record ColumnFinding(
        int place,
        String heading,
        ColumnRole role,
        List<ColumnRole> roles,
        List<String> sample,
        @Nullable String reading,
        @Nullable String pattern,
        @Nullable String question,
        List<String> readings,
        Confidence confidence,
        String reason) {
    public ColumnFinding {
        roles = List.copyOf(roles);
        sample = List.copyOf(sample);
        readings = List.copyOf(readings);
    }

    /** How sure the role and the reading of a column are. */
    public enum Confidence {
        /** A known program, a remembered file, the owner's word, or values that allow nothing else. */
        SURE,
        /** A known heading whose values bear it out. */
        LIKELY,
        /** The owner should look: a question is open, or a good part of the values speaks against it. */
        DOUBTFUL
    }

    /** Whether the owner should look at it. */
    public boolean isDoubtful() {
        return confidence == Confidence.DOUBTFUL;
    }
}
