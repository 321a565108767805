package app.clientele.ui.importing;

import app.clientele.importing.FileReading;
import app.clientele.importing.ImportPlan;
import app.clientele.importing.ReadingOptions;
import app.clientele.importing.finding.FileFindings;
import app.clientele.text.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was read, and what importing it would do.
 *
 * @param options how it was read
 * @param plan {@code null} while a question is open
 * @param formats with the currency of the shop
 */
record UnderstoodFile(
        FileReading reading,
        ReadingOptions options,
        @Nullable ImportPlan plan,
        Formats formats) {

    FileFindings findings() {
        return reading.findings();
    }

    /** Whether a file of this source was imported before. */
    boolean isOfKnownSource() {
        return findings().profile() != null;
    }
}
