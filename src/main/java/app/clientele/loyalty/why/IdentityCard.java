package app.clientele.loyalty.why;

import app.clientele.loyalty.Indicator;
import app.clientele.metrics.Rate;
import app.clientele.model.Period;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where a figure comes from.
 *
 * @param value as its tile shows it; empty when it shows none
 * @param period the days it tells of
 * @param terms what stands in its formula, in the order in which its text names them; empty without value
 * @param account which rows it counts, and why not the others
 * @param coverage purchase tickets with a customer's name, of all of the period
 */
public record IdentityCard(
        Indicator indicator, OptionalDouble value, Period period, List<Term> terms, Account account, Rate coverage) {

    private static final double HALF = 0.5;

    public IdentityCard {
        terms = List.copyOf(terms);
    }

    /** A number in a formula, in its unit: {@link Indicator.Unit#MONEY} in cents. */
    public record Term(double amount, Indicator.Unit unit) {

        static Term number(double amount) {
            return new Term(amount, Indicator.Unit.NUMBER);
        }

        static Term count(long number) {
            return number((double) number);
        }

        static Term cents(long cents) {
            return money((double) cents);
        }

        static Term money(double cents) {
            return new Term(cents, Indicator.Unit.MONEY);
        }

        static Term share(double fraction) {
            return new Term(fraction, Indicator.Unit.SHARE);
        }
    }

    /** Whether the figure speaks of customers while most purchases name none: it then tells of a minority. */
    public boolean tellsOfMinority() {
        return needsNames() && coverage.value().orElse(1) < HALF;
    }

    private boolean needsNames() {
        return switch (indicator) {
            case CHURN, LIFETIME_VALUE, RETENTION, REPEAT_PURCHASE, FREQUENCY, RETENTION_COST, PROGRAMME -> true;
            case NPS, BASKET, SATISFACTION, EFFORT, NET_SALES -> false;
        };
    }
}
