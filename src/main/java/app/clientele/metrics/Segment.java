package app.clientele.metrics;

/** The segments of recency and frequency, from the best customers to the quietest. */
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
}
