package app.clientele.metrics;

/** How a customer's silence compares with the own rhythm, by the {@linkplain AdaptiveRule adaptive rule}. */
public enum Activity {
    ACTIVE("active"),
    AT_RISK("at_risk"),
    LAPSED("lapsed");

    private final String key;

    Activity(String key) {
        this.key = key;
    }

    /** The name in files and text keys. */
    public String key() {
        return key;
    }
}
