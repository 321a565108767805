package app.clientele.metrics.buying;

import java.util.stream.IntStream;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * The part of the Pareto/NBD likelihood that belongs to customers who left: I, the integral over the time u of leaving,
 * from t_x to T, of (α+u)^-(r+x) (β+u)^-(s+1).
 *
 * <p>The published form subtracts two nearly equal hypergeometric functions and loses all digits for many visits. Here I
 * is summed directly, by Gauss-Legendre panels over v = ln(m+u), where m is the smaller of α and β: in v the integrand
 * has no singularity nearer than π to the real line, so that panels no wider than 2, over which it falls by no more
 * than about e^16, are exact to rounding. Everything is relative to the integrand at t_x, so that no power overflows.
 *
 * <p>Holds the sums for the history given last; for one thread.
 */
final class DepartureIntegral {

    private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(16);
    private static final double[] NODES = IntStream.range(0, RULE.getNumberOfPoints())
            .mapToDouble(RULE::getPoint)
            .toArray();
    private static final double[] WEIGHTS = IntStream.range(0, RULE.getNumberOfPoints())
            .mapToDouble(RULE::getWeight)
            .toArray();
    private static final double WIDEST = 2;
    private static final double LARGEST_FALL = 12;
    private static final double NEGLIGIBLE = 1e-18;

    private final double r;
    private final double alpha;
    private final double s;
    private final double beta;

    private double total;
    private double logAlpha;
    private double logBeta;
    private double shareAlpha;
    private double shareBeta;
    private double logRatio;

    DepartureIntegral(double r, double alpha, double s, double beta) {
        this.r = r;
        this.alpha = alpha;
        this.s = s;
        this.beta = beta;
    }

    /** Sums up the history (x, t_x, T). */
    void set(int x, double tx, double age) {
        total = 0;
        logAlpha = 0;
        logBeta = 0;
        shareAlpha = 0;
        shareBeta = 0;
        double least = Math.min(alpha, beta) + tx;
        double end = Math.log1p((age - tx) / least);
        double widest = Math.min(WIDEST, LARGEST_FALL / (r + x + s + 1));
        double v = 0;
        double remaining = Double.POSITIVE_INFINITY;
        while (v < end && remaining > NEGLIGIBLE * total) {
            double silence = least * Math.expm1(v);
            double fall = least * Math.exp(v) * ((r + x) / (alpha + tx + silence) + (s + 1) / (beta + tx + silence));
            // Over half the width the fall cannot steepen by more than e, whatever α and β.
            double next = Math.min(end, v + Math.max(widest, Math.min(1, LARGEST_FALL / 2 / fall)));
            addPanel(x, tx, least, v, next);
            v = next;
            double left = least * Math.expm1(v);
            remaining = (age - tx - left)
                    * Math.exp(-(r + x) * Math.log1p(left / (alpha + tx)) - (s + 1) * Math.log1p(left / (beta + tx)));
        }
        logRatio = Math.log(total)
                + (r + x) * Math.log1p((age - tx) / (alpha + tx))
                + s * Math.log1p((age - tx) / (beta + tx))
                - Math.log(beta + tx);
    }

    private void addPanel(int x, double tx, double least, double from, double until) {
        double centre = (from + until) / 2;
        double half = (until - from) / 2;
        for (int i = 0; i < NODES.length; i++) {
            double v = centre + half * NODES[i];
            double growth = Math.exp(v);
            double silence = least * (growth - 1);
            double byAlpha = alpha <= beta ? v : Math.log1p(silence / (alpha + tx));
            double byBeta = beta <= alpha ? v : Math.log1p(silence / (beta + tx));
            double part = WEIGHTS[i] * half * least * growth * Math.exp(-(r + x) * byAlpha - (s + 1) * byBeta);
            double u = tx + silence;
            total += part;
            logAlpha += part * byAlpha;
            logBeta += part * byBeta;
            shareAlpha += part * (u / (alpha + u));
            shareBeta += part * (u / (beta + u));
        }
    }

    /** ln(I / F) with F = (α+T)^-(r+x) (β+T)^-s; minus infinity if t_x = T. */
    double logRatio() {
        return logRatio;
    }

    /** Mean of ln((α+u)/(α+t_x)) over the times of leaving; there must be one, as for all means. */
    double meanLogAlpha() {
        return logAlpha / total;
    }

    /** Mean of ln((β+u)/(β+t_x)). */
    double meanLogBeta() {
        return logBeta / total;
    }

    /** Mean of u/(α+u). */
    double meanShareAlpha() {
        return shareAlpha / total;
    }

    /** Mean of u/(β+u). */
    double meanShareBeta() {
        return shareBeta / total;
    }
}
