package app.clientele.metrics.change;

/** Customers by how often they had come, the plainest groups a shop has. */
public enum VisitGroup {
    /** Came on one day. */
    ONCE,
    /** Came on two to four days. */
    A_FEW_TIMES,
    /** Came on five days or more. */
    OFTEN,
    /** Without a name, or never seen to come. */
    UNKNOWN;

    private static final int A_FEW = 2;
    private static final int MANY = 5;

    static VisitGroup of(int visits) {
        if (visits >= MANY) {
            return OFTEN;
        }
        return visits >= A_FEW ? A_FEW_TIMES : visits == 1 ? ONCE : UNKNOWN;
    }
}
