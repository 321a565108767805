package app.clientele.metrics;

/**
 * Kinds of customers by the scores of recency R and frequency F (see {@link RfmScores}), from the best to the quietest.
 */
public enum Segment {
    CHAMPION("champion"),
    LOYAL("loyal"),
    POTENTIAL_LOYALIST("potential_loyalist"),
    NEW("new"),
    PROMISING("promising"),
    NEED_ATTENTION("need_attention"),
    ABOUT_TO_SLEEP("about_to_sleep"),
    AT_RISK("at_risk"),
    CANNOT_LOSE("cannot_lose"),
    HIBERNATING("hibernating");

    private final String key;

    Segment(String key) {
        this.key = key;
    }

    /** The name in files and text keys. */
    public String key() {
        return key;
    }

    /**
     * The segment of a customer.
     *
     * @param recency 1 to 5, 5 came most lately
     * @param frequency 1 to 5, 5 came most often
     */
    static Segment of(int recency, int frequency) {
        return switch (recency) {
            case 5 -> frequency == 1 ? NEW : frequency <= 3 ? POTENTIAL_LOYALIST : CHAMPION;
            case 4 -> frequency == 1 ? PROMISING : frequency <= 3 ? POTENTIAL_LOYALIST : LOYAL;
            case 3 -> frequency <= 2 ? ABOUT_TO_SLEEP : frequency == 3 ? NEED_ATTENTION : LOYAL;
            default -> frequency <= 2 ? HIBERNATING : frequency <= 4 ? AT_RISK : CANNOT_LOSE;
        };
    }
}
