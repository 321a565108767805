package app.clientele.model;

/**
 * From which net promoter score on the owner calls it fair, good, excellent, outstanding. Rules of thumb that differ
 * from source to source, never a norm.
 */
public record ScoreBands(int fair, int good, int excellent, int outstanding) {

    /** Attributed to Bain by secondary pages; the most often shown. */
    public static final ScoreBands DEFAULT = new ScoreBands(0, 20, 50, 80);

    /** @throws IllegalArgumentException unless the four rise within -99 to 100 */
    public ScoreBands {
        if (!areRising(fair, good, excellent, outstanding)) {
            throw new IllegalArgumentException("bands rise within -99 to 100");
        }
    }

    /** Whether the four can be bands. */
    public static boolean areRising(int fair, int good, int excellent, int outstanding) {
        return -100 < fair && fair < good && good < excellent && excellent < outstanding && outstanding <= 100;
    }
}
