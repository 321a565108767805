package app.clientele.loyalty;

import java.util.Arrays;
import java.util.Optional;

/** The figures of the dashboard, in the order in which they stand there. */
public enum Indicator {
    /** Net promoter score of the period's answers. */
    NPS(Unit.SCORE, false),
    /** Of the customers of the twelve months before, those who did not come in the last twelve. */
    CHURN(Unit.SHARE, true),
    /** What a customer is worth while staying, from the last twelve months. */
    LIFETIME_VALUE(Unit.MONEY, true),
    /** Of the customers of the twelve months before, those who came again in the last twelve. */
    RETENTION(Unit.SHARE, true),
    /** Customers with two or more visits, of those of the last twelve months. */
    REPEAT_PURCHASE(Unit.SHARE, true),
    /** Visits per customer in the last twelve months. */
    FREQUENCY(Unit.NUMBER, true),
    /** Net revenue of the period / its purchase tickets. */
    BASKET(Unit.MONEY, false),
    /** Answers 4 and 5 of 5 in the period. */
    SATISFACTION(Unit.SHARE, false),
    /** Answers 5 to 7 of 7 in the period. */
    EFFORT(Unit.SHARE, false),
    /** Net revenue of the period. */
    NET_SALES(Unit.MONEY, false),
    /** Retention costs of the last twelve months / customers kept. */
    RETENTION_COST(Unit.MONEY, true),
    /** What the loyalty programme changed in a year, per member. */
    PROGRAMME(Unit.MONEY, true);

    private final Unit unit;
    private final boolean yearly;

    Indicator(Unit unit, boolean yearly) {
        this.unit = unit;
        this.yearly = yearly;
    }

    /** The figure with this name, if there is one. */
    public static Optional<Indicator> named(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    public Unit unit() {
        return unit;
    }

    /** Whether it tells of the twelve months that end with the period, and not of the period alone. */
    public boolean isYearly() {
        return yearly;
    }

    /** In what a value is counted. */
    public enum Unit {
        /** Points, -100 to 100. */
        SCORE,
        /** A fraction, 0 to 1. */
        SHARE,
        /** Cents. */
        MONEY,
        /** A plain number. */
        NUMBER
    }
}
