package app.clientele.loyalty.calls;

/** On what the list of calls rests; the owner is told. */
public enum CallBasis {
    /** The buying model, on at least 100 customers who came again. */
    MODEL,
    /** The same, but on fewer, or with a second model that disagrees: to be taken as a hint. */
    INDICATIVE_MODEL,
    /** The rule of silence, for fewer than 50 customers came again. */
    TOO_FEW_REPEATERS,
    /** The rule of silence, for the sales go back less than half a year. */
    SHORT_HISTORY,
    /** The rule of silence, for the sales do not show that customers leave. */
    NO_DEPARTURES,
    /** The rule of silence, for no amounts are known. */
    NO_AMOUNTS;

    /** Whether a model weighs the chance of losing each customer. */
    public boolean isModel() {
        return this == MODEL || this == INDICATIVE_MODEL;
    }
}
