package app.clientele.importing;

/** What storing the good rows of a file would do. Made by {@link Importer#plan}; nothing of it is stored yet. */
public final class ImportPlan {

    private final FileReading reading;
    private final ImportOutcome outcome;

    ImportPlan(FileReading reading, ImportOutcome outcome) {
        this.reading = reading;
        this.outcome = outcome;
    }

    /** The file as it was read. */
    public FileReading reading() {
        return reading;
    }

    /** What {@link Importer#commit} would do now. */
    public ImportOutcome outcome() {
        return outcome;
    }
}
