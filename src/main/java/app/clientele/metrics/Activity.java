package app.clientele.metrics;

/** What the adaptive rule says of a customer. */
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
