package app.clientele.metrics.programme;

import app.clientele.metrics.Rate;
import java.util.OptionalDouble;

/**
 * What was sold on top of what was asked for, in a period.
 *
 * @param tickets marked tickets, of all purchase tickets
 * @param addedCents what they brought on top
 * @param customers known customers who came in the period
 */
public record UpsellFigures(Rate tickets, long addedCents, long customers) {

    /** What was added per known customer who came; no value without one. */
    public OptionalDouble perHeadCents() {
        return customers == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) addedCents / customers);
    }
}
