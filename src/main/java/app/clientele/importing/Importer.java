package app.clientele.importing;

import app.clientele.model.UndoOutcome;
import app.clientele.store.Database;
import java.util.List;

/**
 * Stores what was read from a file, and takes it out again.
 *
 * <p>The same rows are stored once, however often and in whatever files they come.
 */
public final class Importer {

    private final Database database;

    public Importer(Database database) {
        this.database = database;
    }

    /** Works out what storing {@code reading} would do. Stores nothing. */
    public ImportPlan plan(FileReading reading) {
        database.commits();
        throw new UnsupportedOperationException("on its way");
    }

    /**
     * Stores the good rows of a file as one save.
     *
     * @throws FileChanged if the file is not the one that was read
     */
    public ImportOutcome commit(ImportPlan plan) throws FileChanged {
        database.commits();
        throw new UnsupportedOperationException("on its way");
    }

    /** Takes an import out again, as one save: what it alone stored and nobody changed. */
    public UndoOutcome undo(long batch) {
        database.commits();
        throw new UnsupportedOperationException("on its way");
    }

    /** Every import that can be undone, the newest first. */
    public List<PastImport> pastImports() {
        database.commits();
        throw new UnsupportedOperationException("on its way");
    }
}
