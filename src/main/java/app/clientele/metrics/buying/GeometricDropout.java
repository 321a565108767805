package app.clientele.metrics.buying;

/**
 * Visits expected in a span of time from customers who are still there, when they may leave only after a visit.
 *
 * <p>A customer whose rate of visits is λ and whose chance to leave after a visit is p makes (1 - e^-λpt)/p visits in t
 * on average. With λ distributed Gamma(r, α) and p Beta(a, b) this becomes the mean over p of [1 - (1 + pt/α)^-r]/p,
 * which is (a+b-1)/(a-1) · [1 - (1-z)^r ₂F₁(r, b; a+b-1; z)] with z = t/(α+t).
 *
 * @see <a href="https://doi.org/10.1287/mksc.1040.0098">Fader, Hardie and Lee (2005), equation 9</a>
 */
final class GeometricDropout {

    /** How near to a = 1 and a + b = 1 the closed form loses its digits. */
    private static final double NEAR_SINGULAR = 1e-4;
    /** Above this z a power series takes thousands of terms. */
    private static final double SLOW_SERIES = 0.99;
    /** An alternating series loses digits like e to this power. */
    private static final double LITTLE_CANCELLATION = 4;
    /** Powers of (1-z) with a larger exponent, times t/α, leave the range of a double. */
    private static final double LARGE_POWER = 500;

    private GeometricDropout() {}

    /** Mean visits in {@code t}, at least 0; all parameters above 0. */
    static double expectedPurchases(double r, double alpha, double a, double b, double t) {
        double z = t / (alpha + t);
        double c = a + b - 1;
        if (Math.abs(a - 1) < NEAR_SINGULAR || Math.abs(c) < NEAR_SINGULAR || z > SLOW_SERIES) {
            return integral(r, alpha, a, b, t);
        }
        if (a - 1 <= r && (r - c) * z < LITTLE_CANCELLATION && a * t / alpha < LARGE_POWER) {
            // Euler's transformation: visits so far cancel in c - r, so that any number of them is safe.
            return rounded(c / (a - 1) * (1 - power(1 - z, a - 1) * hypergeometric(c - r, a - 1, c, z)));
        }
        if (c > 0 && r * t / alpha < LARGE_POWER) {
            return rounded(c / (a - 1) * (1 - power(1 - z, r) * hypergeometric(r, b, c, z)));
        }
        return integral(r, alpha, a, b, t);
    }

    /** ₂F₁(p, q; c; z) by its power series, for z from 0 to {@link #SLOW_SERIES}. */
    private static double hypergeometric(double p, double q, double c, double z) {
        double sum = 1;
        double term = 1;
        double ratio = 0;
        for (int n = 0; Math.abs(term) > 1e-17 * Math.abs(sum) || Math.abs(ratio) >= 1; n++) {
            ratio = (p + n) * (q + n) / ((c + n) * (1 + n)) * z;
            term *= ratio;
            sum += term;
        }
        return sum;
    }

    /**
     * The mean over p itself, by the trapezoidal rule in y = ln(p/(1-p)). The integrand is analytic around the whole
     * line and falls off exponentially at both ends, where the rule's sum is a geometric series: with this step the
     * error is below rounding, for all parameters.
     */
    static double integral(double r, double alpha, double a, double b, double t) {
        double step = 0.25 / Math.sqrt(1 + Math.min(a, b));
        double mode = Math.log(a / b);
        double peak = logWeight(a, b, mode);
        double weights = 0;
        double weighted = 0;
        for (int side = -1; side <= 1; side += 2) {
            // Outside, p or 1-p is too small to matter beside 1 and the weight is e^ay or e^-by.
            double end = side * (40 + Math.log(1 + a + b) + Math.log1p(r) + Math.log1p(t / alpha));
            double last = 0;
            double lastWeighted = 0;
            for (int i = side < 0 ? 1 : 0; ; i++) {
                double y = mode + side * step * i;
                last = Math.exp(logWeight(a, b, y) - peak);
                lastWeighted = last * purchases(r, t / alpha, y);
                weights += last;
                weighted += lastWeighted;
                if (last <= 1e-18 * weights && lastWeighted <= 1e-18 * weighted) {
                    break;
                }
                if (side * y >= side * end) {
                    double beyond = 1 / Math.expm1((side < 0 ? a : b) * step);
                    weights += last * beyond;
                    weighted += lastWeighted * beyond;
                    break;
                }
            }
        }
        return weighted / weights;
    }

    /** ln of p^a (1-p)^b at p = 1/(1+e^-y). */
    private static double logWeight(double a, double b, double y) {
        return -a * Logistic.logOnePlusExp(-y) - b * Logistic.logOnePlusExp(y);
    }

    /** [1 - (1 + p·time)^-r]/p at p = 1/(1+e^-y). */
    private static double purchases(double r, double time, double y) {
        double p = Logistic.probability(y);
        return -Math.expm1(-r * Math.log1p(p * time)) / p;
    }

    /** Rounding may put a difference of nearly nothing below 0. */
    private static double rounded(double purchases) {
        return Math.max(0, purchases);
    }

    private static double power(double base, double exponent) {
        return Math.exp(exponent * Math.log(base));
    }
}
