package app.clientele.loyalty.why;

/** Why a row of the books is not counted in a figure. */
public enum Exclusion {
    OUTSIDE_PERIOD,
    /** A ticket that names no customer. */
    NO_NAME,
    /** A ticket of a day on which its customer brought back as much as was bought, or more. */
    NO_VISIT,
    /** A customer with refunds only, or whose sales were all cancelled the same day. */
    NEVER_CAME,
    /** A customer who came for the first time in the period. */
    NEW_CUSTOMER,
    /** A customer whose first visit lies after the period. */
    CAME_LATER,
    /** A customer who came earlier, but not in the period that counts. */
    NOT_IN_PERIOD,
    OTHER_QUESTION,
    /** A customer's answer in the place of which a later one counts. */
    ANSWERED_AGAIN,
    /** A cost that served to win customers. */
    FOR_WINNING,
    /** A customer whom the shop did not know before the programme's first window. */
    NOT_KNOWN_BEFORE,
    /** A customer who did not come while people enrolled. */
    NOT_IN_GAP,
    /** A member who joined before or after the time of enrolment. */
    JOINED_AT_ANOTHER_TIME,
    /** There is nothing to compare the programme with. */
    NO_COMPARISON
}
