package app.clientele.importing;

import app.clientele.model.UndoOutcome;
import app.clientele.store.CustomerStore;
import app.clientele.store.Database;
import app.clientele.store.ImportBatch;
import app.clientele.store.ImportStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;

/**
 * Stores what was read from a file, and takes it out again.
 *
 * <p>The same rows are stored once, however often and in whatever files they come; what the store has already is never
 * overwritten.
 */
public final class Importer {

    private final Database database;
    private final CustomerStore customers;
    private final ImportStore imports;
    private final Clock clock;

    public Importer(Database database) {
        this(database, Clock.systemUTC());
    }

    Importer(Database database, Clock clock) {
        this.database = database;
        this.customers = new CustomerStore(database);
        this.imports = new ImportStore(database);
        this.clock = clock;
    }

    /** Works out what storing {@code reading} would do, by the same code that stores. Stores nothing. */
    public ImportPlan plan(FileReading reading) {
        long revision = database.revision();
        PastImport sameFile =
                imports.findByFile(reading.sha256()).map(Importer::past).orElse(null);
        return new ImportPlan(reading, new Planning(customers, imports, reading.drafts()), sameFile, revision);
    }

    /**
     * Stores the good rows of a file as one save. Nothing is stored when all of it is there already.
     *
     * @throws FileChanged if the file is not the one that was read
     */
    public ImportOutcome commit(ImportPlan plan) throws FileChanged {
        return commit(plan, Progress.NONE);
    }

    /**
     * As {@link #commit(ImportPlan)}, telling how far it is.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} says stop; nothing is stored then
     */
    public ImportOutcome commit(ImportPlan plan, Progress progress) throws FileChanged {
        checkUnchanged(plan.reading());
        return database.inOneSave(() -> {
            // The books may have moved on while the owner looked at the plan.
            ImportPlan current = plan.revision() == database.revision() ? plan : plan(plan.reading());
            if (!current.tally().hasNews()) {
                return current.outcome(ImportOutcome.Status.NOTHING_NEW, null);
            }
            long batch = imports.write(described(current), current.rows(), progress::at);
            return current.outcome(ImportOutcome.Status.IMPORTED, batch);
        });
    }

    /**
     * Takes an import out again, as one save: what it alone stored and nobody changed since. Its file, or a corrected
     * one, then comes in afresh.
     *
     * @throws IllegalArgumentException if there is no import with this number
     */
    public UndoOutcome undo(long batch) {
        return imports.undo(batch).orElseThrow(() -> new IllegalArgumentException("no import " + batch));
    }

    /** Every import that can be undone, the newest first. */
    public List<PastImport> pastImports() {
        return imports.batches().stream().map(Importer::past).toList();
    }

    private ImportBatch described(ImportPlan plan) {
        FileReading reading = plan.reading();
        Path name = reading.file().getFileName();
        return new ImportBatch(
                0,
                reading.drafts().kind().name(),
                name == null ? "" : name.toString(),
                reading.sha256(),
                clock.instant(),
                plan.rows().newRows(),
                0,
                0,
                plan.tally().firstDay(),
                plan.tally().lastDay());
    }

    private static PastImport past(ImportBatch batch) {
        return new PastImport(
                batch.id(),
                ImportKind.valueOf(batch.kind()),
                batch.fileName(),
                batch.importedAt(),
                batch.newRows(),
                batch.rows(),
                batch.cents(),
                batch.firstDay(),
                batch.lastDay());
    }

    private static void checkUnchanged(FileReading reading) throws FileChanged {
        try (InputStream file = Files.newInputStream(reading.file());
                DigestInputStream bytes = new DigestInputStream(file, MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            if (HexFormat.of().formatHex(bytes.getMessageDigest().digest()).equals(reading.sha256())) {
                return;
            }
        } catch (IOException e) {
            throw new FileChanged(reading.file());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        throw new FileChanged(reading.file());
    }
}
