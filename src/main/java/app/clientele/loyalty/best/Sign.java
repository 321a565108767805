package app.clientele.loyalty.best;

/** What a good customer is known by, as far as the books tell. */
public enum Sign {
    /** Among the fifth who spent most. */
    SPENDS_MOST,
    /** Among the fifth who come most often. */
    COMES_OFTEN,
    /** Not more silent than usual. */
    STILL_COMES,
    /** A customer for two years or more. */
    FAITHFUL,
    /** Never brought anything back. */
    NO_RETURNS,
    /** Joined the loyalty programme. */
    MEMBER,
    /** Gave 9 or 10 when last asked to recommend the shop. */
    RECOMMENDS
}
