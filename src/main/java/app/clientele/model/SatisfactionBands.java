package app.clientele.model;

/**
 * From which share of satisfied answers on, in percent, the owner calls it fair, good, outstanding. Rules of thumb that
 * differ from source to source, never a norm.
 */
public record SatisfactionBands(int fair, int good, int outstanding) {

    /** As calculators of survey makers commonly show them: 70, 80 and 90 %. */
    public static final SatisfactionBands DEFAULT = new SatisfactionBands(70, 80, 90);

    /** @throws IllegalArgumentException unless the three rise within 1 to 100 */
    public SatisfactionBands {
        if (!areRising(fair, good, outstanding)) {
            throw new IllegalArgumentException("bands rise within 1 to 100");
        }
    }

    /** Whether the three can be bands. */
    public static boolean areRising(int fair, int good, int outstanding) {
        return 0 < fair && fair < good && good < outstanding && outstanding <= 100;
    }
}
