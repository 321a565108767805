package app.clientele.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file was understood, to show to the owner.
 *
 * @param format what the file really is: {@code csv}, {@code xlsx}, {@code xls} or {@code ods}
 * @param source the program that made it when its headings are known, such as {@code Shopify}, else {@code null}
 * @param separator of a text file, else {@code null}
 * @param charset of a text file, else {@code null}
 * @param sheet of a workbook, else {@code null}
 * @param headerRow the row of the headings from 1, 0 when the file has none
 * @param date the pattern of the deciding date column such as {@code dd/MM/yyyy}, {@code null} when cells are real
 *     dates or the question is open
 * @param decimal {@code comma} or {@code point}, {@code null} when no number shows it
 * @param columns from the role in English, such as {@code amount}, to the heading in the file
 */
public record Readings(
        String format,
        @Nullable String source,
        @Nullable String separator,
        @Nullable String charset,
        @Nullable String sheet,
        int headerRow,
        @Nullable String date,
        @Nullable String decimal,
        Map<String, String> columns) {
    public Readings {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
}
