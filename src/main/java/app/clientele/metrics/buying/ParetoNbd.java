package app.clientele.metrics.buying;

import app.clientele.metrics.buying.MaximumLikelihood.Peak;
import java.util.List;

/**
 * Pareto/NBD: a customer may leave at any time. Rates of visits differ by a Gamma(r, α) distribution, rates of leaving
 * by a Gamma(s, β) distribution.
 *
 * <p>With x, t_x, T as in {@link BuyingModel} the likelihood is Γ(r+x)/Γ(r) α^r β^s [F + s I] with F = (α+T)^-(r+x)
 * (β+T)^-s for who is still there and I of {@link DepartureIntegral} for who left between t_x and T; P(alive) = F / (F +
 * s I).
 *
 * @param r shape of the rates of visits
 * @param alpha scale of the rates of visits: r/α per unit of time on average
 * @param s shape of the rates of leaving
 * @param beta scale of the rates of leaving
 * @see <a href="https://doi.org/10.1287/mnsc.33.1.1">Schmittlein, Morrison and Colombo (1987)</a>
 */
public record ParetoNbd(double r, double alpha, double s, double beta) implements BuyingModel {

    /** Below this mean rate of leaving nobody was seen to leave. */
    private static final double NO_DEPARTURES = 1e-5;

    /** The parameters under which {@code histories} are most likely. */
    static Peak fit(DistinctHistories histories) {
        double longest = histories.longestAge();
        return MaximumLikelihood.find(
                new ParetoLikelihood(histories),
                new ParetoLikelihood(histories.thinned(MaximumLikelihood.CROSS_SECTION)),
                List.of(new double[] {1, 1, 1, 1}, new double[] {0.5, longest / 4, 0.5, longest / 4}, new double[] {
                    1, longest / 10, 0.2, longest / 10
                }));
    }

    static ParetoNbd of(Peak peak) {
        List<Double> p = peak.parameters();
        return new ParetoNbd(p.get(0), p.get(1), p.get(2), p.get(3));
    }

    @Override
    public double logLikelihood(int x, double tx, double age) {
        double rates = 0;
        for (int i = 0; i < x; i++) {
            rates += Math.log(r + i);
        }
        return rates + logStillThere(x, age) + Logistic.logOnePlusExp(oddsOfLeft(x, tx, age));
    }

    /** ln of α^r β^s F. */
    private double logStillThere(int x, double age) {
        return -r * Math.log1p(age / alpha) - x * Math.log(alpha + age) - s * Math.log1p(age / beta);
    }

    /** ln of P(left) / P(alive), that is of s I / F. */
    private double oddsOfLeft(int x, double tx, double age) {
        DepartureIntegral left = new DepartureIntegral(r, alpha, s, beta);
        left.set(x, tx, age);
        return Math.log(s) + left.logRatio();
    }

    @Override
    public double pAlive(int x, double tx, double age) {
        return Logistic.probability(-oddsOfLeft(x, tx, age));
    }

    @Override
    public double expectedWhileAlive(int x, double age, double t) {
        return (r + x) / (alpha + age) * timeThere(beta + age, t);
    }

    @Override
    public double expectedOfNewCustomer(double t) {
        return expectedWhileAlive(0, 0, t);
    }

    /** Mean time out of {@code t} before leaving: β/(s-1) · [1 - (β/(β+t))^(s-1)], β ln(1+t/β) at s = 1. */
    private double timeThere(double scale, double t) {
        double log = Math.log1p(t / scale);
        return s == 1 ? scale * log : -scale * Math.expm1((1 - s) * log) / (s - 1);
    }

    @Override
    public boolean departuresSeen() {
        return s / beta >= NO_DEPARTURES;
    }
}
