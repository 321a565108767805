package app.clientele.importing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What storing the good rows of a file did, or would do. Counts of what is new, already there or changed are in what the
 * file is about: tickets for sales, else customers, answers or costs; the three together are all of the file's.
 *
 * @param batch the number by which the import can be undone, {@code null} when nothing was stored
 * @param sales tickets of the file with an amount of 0 or more
 * @param refunds tickets of the file with an amount below 0
 * @param lines lines of the file's tickets
 * @param created new ones, and tickets that get further lines
 * @param alreadyThere ones that tell nothing new
 * @param changed ones that are stored with another content; they are left as they are unless the owner confirmed that
 *     they are replaced
 * @param customersNew customers that this file makes
 * @param customersMatched customers of the file that were known before
 * @param customersEnriched of these, how many get something that was not known of them
 * @param anonymousSales tickets of the file without a customer
 * @param totalCents sum of the file's lines or costs, net of refunds
 * @param refundsCents the part of it in tickets below 0
 * @param firstDay of the file's rows, {@code null} when they have no day
 * @param sameFile the import of the very same file, {@code null} when it was not imported before
 */
public record ImportOutcome(
        ImportKind kind,
        Status status,
        @Nullable Long batch,
        int sales,
        int refunds,
        int lines,
        int created,
        int alreadyThere,
        int changed,
        int customersNew,
        int customersMatched,
        int customersEnriched,
        int anonymousSales,
        long totalCents,
        long refundsCents,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable PastImport sameFile) {

    /** What became of the file. */
    public enum Status {
        /** Its rows are stored. */
        IMPORTED,
        /** All of it was there already; nothing was stored. */
        NOTHING_NEW,
        /** Nothing was stored, because nobody said so yet. */
        DRY_RUN
    }
}
