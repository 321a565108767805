package app.clientele.metrics.points;

/** Why a balance changed. */
public enum Cause {
    JOINED,
    /** A purchase, or for stamps all purchases of a day. */
    SALE,
    /** A purchase was brought back, all or part of it: what it brought goes back too. */
    REFUND,
    /** Points that were not used in time. */
    EXPIRY,
    REWARD,
    CORRECTION,
    /** The programme went from points to stamps or back: the balance keeps its share of a reward's value. */
    UNIT_CHANGE,
    /** The member left, and the balance with it. */
    LEFT
}
