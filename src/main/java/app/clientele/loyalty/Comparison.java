package app.clientele.loyalty;

import app.clientele.model.Period;

/** With which earlier period a period is compared. */
public enum Comparison {
    PREVIOUS_PERIOD {
        @Override
        public Period of(Period period) {
            return period.previous();
        }
    },
    SAME_PERIOD_LAST_YEAR {
        @Override
        public Period of(Period period) {
            return period.aYearEarlier();
        }
    };

    public abstract Period of(Period period);
}
