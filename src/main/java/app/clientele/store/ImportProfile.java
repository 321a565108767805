package app.clientele.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the file of an import was read.
 *
 * @param source by which files of the same kind are known again
 * @param name by which the owner knows the source
 * @param content how they are read, in words that only the importer understands
 * @param imports how many imports of the source there are; 1 while it is not stored
 * @param lastUsed when the last of them was
 * @param adoptedCurrency the currency that the shop takes over from this file, {@code null} when it keeps its own
 */
public record ImportProfile(
        String source,
        String name,
        String content,
        int imports,
        Instant lastUsed,
        @Nullable String adoptedCurrency) {}
