package app.clientele.metrics.buying;

import app.clientele.metrics.buying.MaximumLikelihood.Peak;
import java.util.List;

/**
 * The two models in which a customer may leave only right after a visit: rates of visits differ by a Gamma(r, α)
 * distribution, chances to leave by a Beta(a, b) distribution.
 *
 * <p>With x, t_x, T as in {@link BuyingModel}, A = -(r+x) ln(α+T) and D = ln a - ln(b+x-1) - (r+x) ln(α+t_x), the
 * log-likelihood of BG/NBD is lnΓ(r+x) - lnΓ(r) + r ln α + lnΓ(a+b) + lnΓ(b+x) - lnΓ(b) - lnΓ(a+b+x) + ln(e^A + e^D),
 * without D for x = 0, and P(alive) = 1/(1 + e^(D-A)), hence 1 for everyone who came once. MBG/NBD lets customers leave
 * after the first visit too: b+x+1 and a+b+x+1 in the last two gammas, D with ln(b+x) and for every x.
 *
 * @param variant whether customers may leave after their first visit
 * @param r shape of the rates of visits
 * @param alpha scale of the rates: r/α visits per unit of time on average
 * @param a weight of leaving: a/(a+b) is the mean chance to leave after a visit
 * @param b weight of staying
 * @see <a href="https://doi.org/10.1287/mksc.1040.0098">Fader, Hardie and Lee (2005), BG/NBD</a>
 * @see <a href="https://doi.org/10.1016/j.ijresmar.2006.12.005">Batislam, Denizel and Filiztekin (2007), MBG/NBD</a>
 */
public record BetaGeometricNbd(Variant variant, double r, double alpha, double a, double b) implements BuyingModel {

    /** When a customer may leave for the first time. */
    public enum Variant {
        /** BG/NBD: after the second visit. */
        BG,
        /** MBG/NBD: after the first visit. */
        MBG;

        /** How many more chances to leave than with BG/NBD. */
        int extra() {
            return this == MBG ? 1 : 0;
        }
    }

    /** Below this mean chance to leave nobody was seen to leave. */
    private static final double NO_DEPARTURES = 1e-4;

    /** The parameters under which {@code histories} are most likely. */
    static Peak fit(Variant variant, DistinctHistories histories) {
        double longest = histories.longestAge();
        return MaximumLikelihood.find(
                new BetaGeometricLikelihood(variant, histories),
                new BetaGeometricLikelihood(variant, histories.thinned(MaximumLikelihood.CROSS_SECTION)),
                List.of(
                        new double[] {1, 3, 1, 3},
                        new double[] {0.3, 0.1 * longest, 0.8, 2.5},
                        new double[] {0.1, 0.1 * longest, 0.1, 0.1},
                        new double[] {1, 0.5 * longest, 0.2, 2},
                        new double[] {2, 0.2 * longest, 1, 10}));
    }

    static BetaGeometricNbd of(Variant variant, Peak peak) {
        List<Double> p = peak.parameters();
        return new BetaGeometricNbd(variant, p.get(0), p.get(1), p.get(2), p.get(3));
    }

    @Override
    public double logLikelihood(int x, double tx, double age) {
        int chances = x + variant.extra();
        double rates = 0;
        for (int i = 0; i < x; i++) {
            rates += Math.log(r + i);
        }
        double stays = 0;
        for (int i = 0; i < chances; i++) {
            stays -= Math.log1p(a / (b + i));
        }
        double silent = -r * Math.log1p(age / alpha) - x * Math.log(alpha + age);
        return rates + stays + silent + Logistic.logOnePlusExp(oddsOfLeft(x, tx, age));
    }

    /** ln of P(left) / P(alive), that is D - A; minus infinity where nobody can have left. */
    private double oddsOfLeft(int x, double tx, double age) {
        int chances = x + variant.extra();
        if (chances == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return Math.log(a / (b + chances - 1)) + (r + x) * (Math.log1p(age / alpha) - Math.log1p(tx / alpha));
    }

    @Override
    public double pAlive(int x, double tx, double age) {
        return Logistic.probability(-oddsOfLeft(x, tx, age));
    }

    @Override
    public double expectedWhileAlive(int x, double age, double t) {
        return GeometricDropout.expectedPurchases(r + x, alpha + age, a, b + x + variant.extra(), t);
    }

    @Override
    public double expectedOfNewCustomer(double t) {
        double stays = variant == Variant.MBG ? b / (a + b) : 1;
        return stays * expectedWhileAlive(0, 0, t);
    }

    @Override
    public boolean departuresSeen() {
        return a / (a + b) >= NO_DEPARTURES;
    }
}
