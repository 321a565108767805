package app.clientele.metrics.buying;

/** Probabilities from the logarithm of their odds, without overflow. */
final class Logistic {

    private Logistic() {}

    /** {@code 1 / (1 + e^-logOdds)}. */
    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** {@code ln(1 + e^z)}. */
    static double logOnePlusExp(double z) {
        return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
    }
}
