package app.clientele.store;

import java.util.List;

/**
 * What was found and done when the books were opened.
 *
 * @param afterCrash the last run did not close them
 * @param sweptRows rows of unfinished imports that were taken out
 * @param mismatches finished imports that no longer hold what they held; empty unless the file lost something
 */
public record Opening(boolean afterCrash, int sweptRows, List<Mismatch> mismatches) {

    static final Opening CLEAN = new Opening(false, 0, List.of());

    public Opening {
        mismatches = List.copyOf(mismatches);
    }

    /** An import whose rows or sum are not what it recorded. */
    public record Mismatch(long batchId, int rows, int rowsFound, long cents, long centsFound) {}
}
