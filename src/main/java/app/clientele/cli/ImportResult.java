package app.clientele.cli;

import app.clientele.importing.FileReading;
import app.clientele.importing.ImportOutcome;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the import of one file went.
 *
 * @param reading what the file says, {@code null} when it could not be read
 * @param outcome what storing it did or would do, {@code null} when it could not be read or a question is open
 * @param error why nothing was stored although something was to be, else {@code null}
 */
record ImportResult(
        Path file,
        Status status,
        @Nullable FileReading reading,
        @Nullable ImportOutcome outcome,
        @Nullable Refusal error,
        int exitCode) {

    /** What became of the file. */
    enum Status {
        IMPORTED,
        NOTHING_NEW,
        DRY_RUN,
        NEEDS_DECISION,
        REFUSED;

        /** The name in the JSON document. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Why a file was refused.
     *
     * @param code stable key
     * @param message the sentence for the owner
     * @param sheet the sheet, {@code null} when it is not one
     * @param row the row of the file from 1, {@code null} when it is not one
     * @param column the heading, {@code null} when it is not one column
     */
    record Refusal(
            String code,
            String message,
            @Nullable String sheet,
            @Nullable Integer row,
            @Nullable String column) {}
}
