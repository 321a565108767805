package app.clientele.importing;

import app.clientele.importing.finding.ChangedRow;
import app.clientele.importing.finding.CutTicket;
import app.clientele.importing.finding.NearMiss;
import app.clientele.importing.finding.PeriodOffer;
import app.clientele.store.ImportRows;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What storing the good rows of a file would do. Made by {@link Importer#plan}; nothing of it is stored yet. */
public final class ImportPlan {

    private final FileReading reading;
    private final StoringChoices choices;
    private final Planning planning;
    private final @Nullable PastImport sameFile;
    private final long revision;

    /** @param revision of the store when this was planned */
    ImportPlan(
            FileReading reading,
            StoringChoices choices,
            Planning planning,
            @Nullable PastImport sameFile,
            long revision) {
        this.reading = reading;
        this.choices = choices;
        this.planning = planning;
        this.sameFile = sameFile;
        this.revision = revision;
    }

    /** The file as it was read. */
    public FileReading reading() {
        return reading;
    }

    /** What the owner confirmed for this plan. */
    public StoringChoices choices() {
        return choices;
    }

    /** What {@link Importer#commit} would do now. */
    public ImportOutcome outcome() {
        return outcome(ImportOutcome.Status.DRY_RUN, null);
    }

    /** Whether there is anything to store. */
    public boolean hasNews() {
        return planning.tally().hasNews() || planning.rows().replaces();
    }

    /** What is stored with another content; it is replaced on confirmation only. */
    public List<ChangedRow> changed() {
        return planning.changed();
    }

    /** New sales beside stored ones of the same day and amount, two hundred at most: to be looked at. */
    public List<NearMiss> nearMisses() {
        return planning.nearMisses();
    }

    /** Rows of the same source and days that the file does not have any more, and might replace. */
    public Optional<PeriodOffer> periodOffer() {
        return Optional.ofNullable(planning.periodOffer());
    }

    /** The only ticket that is in this file and in an earlier one, if one of them may be cut in the middle of it. */
    public Optional<CutTicket> cutTicket() {
        return Optional.ofNullable(planning.cutTicket());
    }

    ImportOutcome outcome(ImportOutcome.Status status, @Nullable Long batch) {
        return planning.tally().outcome(reading.drafts().kind(), status, batch, sameFile);
    }

    ImportRows rows() {
        return planning.rows();
    }

    Tally tally() {
        return planning.tally();
    }

    long revision() {
        return revision;
    }
}
