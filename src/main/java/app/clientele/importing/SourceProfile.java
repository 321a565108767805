package app.clientele.importing;

import app.clientele.importing.column.ColumnRole;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the files of one source were read the last time, to be used again without asking. Kept with each import; the last
 * import of a source speaks for it.
 *
 * @param source by which it is known again; the same for all files with these headings, this sheet and separator
 * @param name by which the owner knows it, unique among the profiles
 * @param headings the folded headings of the file
 * @param sheet of a workbook, {@code null} for a text file
 * @param separator of a text file, {@code null} for a workbook
 * @param roles what the columns are, by folded heading
 * @param answers what the owner answered, or how the columns were read, by the key of the question
 * @param imports how many imports it comes from
 * @param lastUsed when the last of them was
 */
public record SourceProfile(
        String source,
        String name,
        ImportKind kind,
        List<String> headings,
        @Nullable String sheet,
        @Nullable String separator,
        Map<String, ColumnRole> roles,
        Map<String, String> answers,
        int imports,
        Instant lastUsed) {
    public SourceProfile {
        headings = List.copyOf(headings);
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
