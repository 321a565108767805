package app.clientele.importing;

import app.clientele.importing.finding.FileFindings;
import app.clientele.importing.finding.SheetChoice;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, read and checked to the last row; nothing of it is stored yet. Good, ignored and rejected rows
 * together are {@link #readRows()}: no row vanishes.
 *
 * @param sha256 of the bytes that were read, in lower-case hexadecimal
 * @param currency the currency that the file names (ISO 4217), {@code null} when it names none
 * @param drafts the good rows; empty while a question is open
 * @param problems one for each rejected row, in the order of the file
 * @param ignored rows that are not what the file is about, in the order of the file
 * @param questions what only the owner can tell; usually none
 * @param notes what the owner should know although the file was read
 * @param goodRows rows of the file that became drafts; one row may become two of them (a sale and its refund)
 * @param readRows rows with content below the headings
 * @param findings what the owner is shown of the file before it is stored
 * @param profile how it was read, remembered with the import
 */
public record FileReading(
        Path file,
        String sha256,
        ImportKind kind,
        Readings readings,
        @Nullable String currency,
        Drafts drafts,
        List<RowProblem> problems,
        List<IgnoredRow> ignored,
        List<Question> questions,
        List<Note> notes,
        int goodRows,
        int readRows,
        FileFindings findings,
        SourceProfile profile) {
    public FileReading {
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
        questions = List.copyOf(questions);
        notes = List.copyOf(notes);
    }

    /** Where a row stands, with its sheet only where several are read. */
    public RowPlace place(@Nullable String sheet, int row) {
        long read = findings.sheets().stream().filter(SheetChoice::chosen).count();
        return new RowPlace(read > 1 ? sheet : null, row);
    }
}
