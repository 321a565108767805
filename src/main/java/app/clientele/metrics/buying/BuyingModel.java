package app.clientele.metrics.buying;

/**
 * How customers of a shop without contracts come, and at some time, unseen, stop coming. Each customer has an own rate of
 * visits and an own tendency to leave; the model's four parameters say how these differ among customers.
 *
 * <p>Of one customer it needs x, the visits after the first, t_x, the time from the first visit to the last, and T, the
 * age: the time since the first visit. All times are in one unit, usually weeks.
 */
public sealed interface BuyingModel permits BetaGeometricNbd, ParetoNbd {

    /** Log-likelihood of one customer's history. */
    double logLikelihood(int x, double tx, double age);

    /** Probability, from 0 to 1, that a customer with this history has not left. */
    double pAlive(int x, double tx, double age);

    /** Visits expected in the next {@code t} of a customer known to be still there; 0 at 0. */
    double expectedWhileAlive(int x, double age, double t);

    /** Visits expected of a new customer within {@code t} after the first one; 0 at 0. */
    double expectedOfNewCustomer(double t);

    /**
     * Whether the data show that customers leave at all. If not, the parameters of leaving mean nothing and P(alive) is
     * about 1; those of coming still hold.
     */
    boolean departuresSeen();

    /** Visits expected in the next {@code t} of a customer with this history, who may have left; 0 at 0. */
    default double expectedPurchases(int x, double tx, double age, double t) {
        return pAlive(x, tx, age) * expectedWhileAlive(x, age, t);
    }
}
