package app.clientele.importing;

import app.clientele.store.ImportRows;
import org.jspecify.annotations.Nullable;

/** What storing the good rows of a file would do. Made by {@link Importer#plan}; nothing of it is stored yet. */
public final class ImportPlan {

    private final FileReading reading;
    private final ImportRows rows;
    private final Tally tally;
    private final @Nullable PastImport sameFile;
    private final long revision;

    /** @param revision of the store when this was planned */
    ImportPlan(FileReading reading, Planning planning, @Nullable PastImport sameFile, long revision) {
        this.reading = reading;
        this.rows = planning.rows();
        this.tally = planning.tally();
        this.sameFile = sameFile;
        this.revision = revision;
    }

    /** The file as it was read. */
    public FileReading reading() {
        return reading;
    }

    /** What {@link Importer#commit} would do now. */
    public ImportOutcome outcome() {
        return outcome(ImportOutcome.Status.DRY_RUN, null);
    }

    /** Whether there is anything to store. */
    public boolean hasNews() {
        return tally.hasNews();
    }

    ImportOutcome outcome(ImportOutcome.Status status, @Nullable Long batch) {
        return tally.outcome(reading.drafts().kind(), status, batch, sameFile);
    }

    ImportRows rows() {
        return rows;
    }

    Tally tally() {
        return tally;
    }

    long revision() {
        return revision;
    }
}
