package app.clientele.metrics.buying;

/**
 * What a visit of a customer will bring, as far as the data tell.
 *
 * @param gammaGamma the fitted model, in whole units of the currency
 * @param logLikelihood of all customers it was fitted to
 * @param customers how many came again and paid something then
 * @param atBound whether a parameter ran to the end of its range: it then only means "as large (small) as can be"
 * @param pooledMean money per visit after the first over all customers, in whole units of the currency
 */
public record SpendingModel(
        GammaGamma gammaGamma, double logLikelihood, int customers, boolean atBound, double pooledMean) {

    /**
     * @param spending of at least one customer
     */
    static SpendingModel of(Spending spending, double pooledMean) {
        MaximumLikelihood.Peak peak = GammaGamma.fit(spending);
        return new SpendingModel(
                GammaGamma.of(peak), peak.logLikelihood(), spending.size(), peak.atBound(), pooledMean);
    }

    /** Whether each customer can be given an own expectation; if not, all are given the pooled mean. */
    public boolean usable() {
        return gammaGamma.hasMean();
    }

    /** Mean money of a visit over all customers, in cents. */
    public double meanCents() {
        return 100 * (usable() ? gammaGamma.mean() : pooledMean);
    }

    /**
     * Money expected at the next visit, in cents.
     *
     * @param x visits after the first
     * @param meanSpend mean money of these, in whole units; 0 if there were none, or none that brought money: nothing is
     *     then known of this customer
     */
    double expectedCents(int x, double meanSpend) {
        return usable() && meanSpend > 0 ? 100 * gammaGamma.expected(x, meanSpend) : meanCents();
    }
}
