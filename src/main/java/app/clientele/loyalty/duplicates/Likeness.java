package app.clientele.loyalty.duplicates;

/** In what two customers look alike, the strongest sign first. */
public enum Likeness {
    /** The same e-mail address. */
    SAME_EMAIL,
    /** The same telephone, however it is written. */
    SAME_PHONE,
    /** The same name but for case, accents and the order of first and last name. */
    SAME_NAME,
    /** Names that differ in one letter, or in two that changed places. */
    ONE_LETTER_OFF
}
