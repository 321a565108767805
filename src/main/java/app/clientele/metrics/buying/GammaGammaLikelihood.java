package app.clientele.metrics.buying;

import org.hipparchus.special.Gamma;

/**
 * The log-likelihood of {@link GammaGamma} for all customers, with its gradient. Special functions depend on the number
 * of visits alone and are computed once per number.
 */
final class GammaGammaLikelihood implements MaximumLikelihood.Likelihood {

    private final Spending spending;
    /** How many customers have how many visits. */
    private final int[] customersWith;
    /** Sum of x (ln m + ln x), the factor of p. */
    private final double logSums;
    /** Sum of ln m. */
    private final double logMeans;

    GammaGammaLikelihood(Spending spending) {
        this.spending = spending;
        customersWith = new int[spending.mostVisits() + 1];
        double sums = 0;
        double means = 0;
        for (int i = 0; i < spending.size(); i++) {
            int x = spending.visits(i);
            double logMean = Math.log(spending.mean(i));
            customersWith[x]++;
            sums += x * (logMean + Math.log(x));
            means += logMean;
        }
        logSums = sums;
        logMeans = means;
    }

    @Override
    public int customers() {
        return spending.size();
    }

    @Override
    public double at(double[] parameters, double[] gradient) {
        double p = parameters[0];
        double q = parameters[1];
        double gamma = parameters[2];
        double logGammaQ = Gamma.logGamma(q);
        double digammaQ = Gamma.digamma(q);
        double logScale = Math.log(gamma);
        double value = p * logSums - logMeans;
        double byP = logSums;
        double byQ = 0;
        double byGamma = 0;
        for (int x = 1; x < customersWith.length; x++) {
            int count = customersWith[x];
            if (count > 0) {
                value += count * (Gamma.logGamma(p * x + q) - Gamma.logGamma(p * x) - logGammaQ - p * x * logScale);
                double digamma = Gamma.digamma(p * x + q);
                byP += count * x * (digamma - Gamma.digamma(p * x) - logScale);
                byQ += count * (digamma - digammaQ);
                byGamma -= (double) count * x * p;
            }
        }
        for (int i = 0; i < spending.size(); i++) {
            int x = spending.visits(i);
            double spent = spending.mean(i) * x;
            double growth = Math.log1p(spent / gamma);
            value -= (p * x + q) * growth;
            byP -= x * growth;
            byQ -= growth;
            byGamma += (p * x + q) * spent / (gamma + spent);
        }
        gradient[0] = p * byP;
        gradient[1] = q * byQ;
        gradient[2] = byGamma;
        return value;
    }
}
