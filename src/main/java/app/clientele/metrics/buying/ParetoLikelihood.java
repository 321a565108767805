package app.clientele.metrics.buying;

/**
 * The log-likelihood of {@link ParetoNbd} for all customers, with its gradient: the derivatives of the integral are means
 * of ln(α+u), ln(β+u), 1/(α+u) and 1/(β+u) over the times u of leaving, which {@link DepartureIntegral} sums alongside.
 */
final class ParetoLikelihood implements MaximumLikelihood.Likelihood {

    private final DistinctHistories histories;

    ParetoLikelihood(DistinctHistories histories) {
        this.histories = histories;
    }

    @Override
    public int customers() {
        return histories.customers();
    }

    @Override
    public double at(double[] parameters, double[] gradient) {
        double r = parameters[0];
        double alpha = parameters[1];
        double s = parameters[2];
        double beta = parameters[3];
        DepartureIntegral left = new DepartureIntegral(r, alpha, s, beta);
        double value = 0;
        double byR = 0;
        double byAlpha = 0;
        double byS = 0;
        double byBeta = 0;
        for (int i = 0; i < histories.mostRepeats(); i++) {
            int reached = histories.reaching(i + 1);
            value += reached * (Math.log(r + i) - Math.log(alpha));
            byR += reached / (r + i);
            byAlpha -= reached;
        }
        double logS = Math.log(s);
        for (int row = 0; row < histories.rows(); row++) {
            int count = histories.count(row);
            int x = histories.repeats(row);
            double tx = histories.recency(row);
            double age = histories.age(row);
            double logAlpha = Math.log1p(age / alpha);
            double logBeta = Math.log1p(age / beta);
            double shareAlpha = age / (alpha + age);
            double shareBeta = age / (beta + age);
            double gone = 0;
            double goneBeta = 0;
            value -= count * ((r + x) * logAlpha + s * logBeta);
            if (tx < age) {
                left.set(x, tx, age);
                double odds = logS + left.logRatio();
                gone = Logistic.probability(odds);
                value += count * Logistic.logOnePlusExp(odds);
                logAlpha += gone * (Math.log1p(tx / alpha) + left.meanLogAlpha() - logAlpha);
                logBeta += gone * (Math.log1p(tx / beta) + left.meanLogBeta() - logBeta);
                shareAlpha += gone * (left.meanShareAlpha() - shareAlpha);
                shareBeta += gone * (left.meanShareBeta() - shareBeta);
                goneBeta = gone * (left.meanShareBeta() - 1);
            }
            byR -= count * logAlpha;
            byAlpha += count * (r + x) * shareAlpha;
            byS += count * (gone - s * logBeta);
            byBeta += count * (s * shareBeta + goneBeta);
        }
        gradient[0] = r * byR;
        gradient[1] = byAlpha;
        gradient[2] = byS;
        gradient[3] = byBeta;
        return value;
    }
}
