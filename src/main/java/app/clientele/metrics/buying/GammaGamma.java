package app.clientele.metrics.buying;

import app.clientele.metrics.buying.MaximumLikelihood.Peak;
import java.util.List;

/**
 * Gamma-Gamma: what a customer spends at a visit. Amounts of one customer follow a Gamma(p, ν) distribution, and ν
 * differs among customers by a Gamma(q, γ) distribution. Spending is taken to be independent of how often one comes.
 *
 * <p>The log-likelihood of x visits with mean m is lnΓ(px+q) - lnΓ(px) - lnΓ(q) + q ln γ + (px-1) ln m + px ln x - (px+q)
 * ln(γ+mx).
 *
 * @param p shape of one customer's amounts
 * @param q shape of the differences among customers; up to 1 they are so large that there is no mean
 * @param gamma scale of the differences, in the unit of money
 * @see <a href="http://www.brucehardie.com/notes/025/">Fader and Hardie (2013), note 025</a>
 */
public record GammaGamma(double p, double q, double gamma) {

    /**
     * The parameters under which {@code spending} is most likely. Searched with the mean as the unit of money, so that
     * the range of γ does not depend on the currency.
     */
    static Peak fit(Spending spending) {
        double unit = spending.mean();
        Spending scaled = spending.inUnitsOf(unit);
        Peak peak = MaximumLikelihood.find(
                new GammaGammaLikelihood(scaled),
                new GammaGammaLikelihood(scaled.thinned(MaximumLikelihood.CROSS_SECTION)),
                List.of(new double[] {1, 3, 2}, new double[] {6, 4, 0.5}, new double[] {2, 1.5, 0.25}, new double[] {
                    20, 10, 0.5
                }));
        List<Double> p = peak.parameters();
        return new Peak(
                List.of(p.get(0), p.get(1), unit * p.get(2)),
                peak.logLikelihood() - spending.size() * Math.log(unit),
                peak.atBound());
    }

    static GammaGamma of(Peak peak) {
        List<Double> parameters = peak.parameters();
        return new GammaGamma(parameters.get(0), parameters.get(1), parameters.get(2));
    }

    /** Whether the mean over all customers exists; if not, no expectation does. */
    public boolean hasMean() {
        return q > 1;
    }

    /** Mean amount of a visit over all customers; needs {@link #hasMean()}. */
    public double mean() {
        return p * gamma / (q - 1);
    }

    /**
     * Amount expected at the next visit of a customer who spent {@code mean} on average at {@code x} visits: between that
     * and the mean of all, which it is for {@code x} = 0; needs {@link #hasMean()}.
     */
    public double expected(int x, double mean) {
        return p * (gamma + mean * x) / (p * x + q - 1);
    }
}
