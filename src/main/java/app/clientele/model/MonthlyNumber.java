package app.clientele.model;

import java.time.YearMonth;

/**
 * A number that no file knows and the owner types, as it stood at the end of a month. Counts in no score.
 *
 * @param hundredths the number times 100, never negative
 */
public record MonthlyNumber(YearMonth month, Kind kind, long hundredths) {

    public MonthlyNumber {
        if (hundredths < 0 || hundredths > kind.mostHundredths()) {
            throw new IllegalArgumentException("not a number of " + kind + ": " + hundredths);
        }
    }

    /** What is counted. */
    public enum Kind {
        /** People who follow the shop on social networks. */
        FOLLOWERS,
        /** Likes and comments of the month. */
        LIKES,
        /** Online reviews so far. */
        REVIEWS,
        /** Their average, 0 to 5, with up to two decimals. */
        REVIEW_AVERAGE;

        public boolean isWhole() {
            return this != REVIEW_AVERAGE;
        }

        /** The largest number that can be meant, in hundredths. */
        public long mostHundredths() {
            return isWhole() ? 1_000_000_000_00L : 5_00;
        }
    }
}
