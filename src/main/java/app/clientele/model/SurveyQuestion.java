package app.clientele.model;

/** The three questions a shop asks, each with its scale of whole numbers. */
public enum SurveyQuestion {
    /** Net promoter score: "would you recommend us?", 0 to 10. */
    NPS(0, 10),
    /** Customer satisfaction: "how satisfied are you?", 1 to 5. */
    CSAT(1, 5),
    /** Customer effort score (version 2): "it was easy", 1 to 7. */
    CES(1, 7);

    private final int lowest;
    private final int highest;

    SurveyQuestion(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    /** Whether {@code score} lies on the scale. */
    public boolean accepts(int score) {
        return score >= lowest && score <= highest;
    }
}
