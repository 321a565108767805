package app.clientele.metrics.buying;

import app.clientele.metrics.buying.BetaGeometricNbd.Variant;

/**
 * The log-likelihood of {@link BetaGeometricNbd} for all customers, with its gradient.
 *
 * <p>As x is whole, lnΓ(r+x) - lnΓ(r) is a sum of ln(r+i) for i below x, and over all customers a sum of ln(r+i) times
 * the number of customers who reached more than i: no special function is needed, and nothing cancels for large
 * parameters. What depends on a time or on x alone is computed once each; one row costs one exponential and its
 * part of a {@link LogProduct}.
 */
final class BetaGeometricLikelihood implements MaximumLikelihood.Likelihood {

    private final int extra;
    private final DistinctHistories histories;
    private final double[] logGrowth;
    private final double[] elapsed;
    private final double[] logLeave;
    private final double[] leaveByStay;

    BetaGeometricLikelihood(Variant variant, DistinctHistories histories) {
        this.extra = variant.extra();
        this.histories = histories;
        logGrowth = new double[histories.times()];
        elapsed = new double[histories.times()];
        logLeave = new double[histories.mostRepeats() + 1];
        leaveByStay = new double[histories.mostRepeats() + 1];
    }

    @Override
    public int customers() {
        return histories.customers();
    }

    @Override
    public double at(double[] parameters, double[] gradient) {
        double r = parameters[0];
        double alpha = parameters[1];
        double a = parameters[2];
        double b = parameters[3];
        for (int i = 0; i < logGrowth.length; i++) {
            double time = histories.time(i);
            logGrowth[i] = Math.log1p(time / alpha);
            elapsed[i] = time / (alpha + time);
        }
        double value = 0;
        double byR = 0;
        double byA = 0;
        double byB = 0;
        double repeats = 0;
        for (int i = 0; i < histories.mostRepeats(); i++) {
            int reached = histories.reaching(i + 1);
            value += reached * Math.log(r + i);
            byR += reached / (r + i);
            repeats += reached;
        }
        // Every chance to leave that was not taken, counted over the customers who had it.
        for (int i = 0; i < histories.mostRepeats() + extra; i++) {
            int reached = histories.reaching(i + 1 - extra);
            double share = a / (a + b + i);
            value -= reached * Math.log1p(a / (b + i));
            byA -= reached * share;
            byB += reached * share * b / (b + i);
        }
        for (int x = 1 - extra; x <= histories.mostRepeats(); x++) {
            double stay = b + x - 1 + extra;
            logLeave[x] = Math.log(a / stay);
            leaveByStay[x] = b / stay;
        }
        value -= repeats * Math.log(alpha);
        double byAlpha = -repeats;
        LogProduct oddsAdded = new LogProduct();
        for (int row = 0; row < histories.rows(); row++) {
            int count = histories.count(row);
            int x = histories.repeats(row);
            int age = histories.ageTime(row);
            double alive = count * logGrowth[age];
            double gone = count * elapsed[age];
            value -= (r + x) * alive;
            if (x + extra > 0) {
                int recency = histories.recencyTime(row);
                double growth = logGrowth[age] - logGrowth[recency];
                double odds = logLeave[x] + (r + x) * growth;
                double exp = Math.exp(-Math.abs(odds));
                double left = (odds > 0 ? 1 : exp) / (1 + exp) * count;
                value += count * Math.max(odds, 0);
                oddsAdded.add(1 + exp, count);
                alive -= left * growth;
                gone -= left * (elapsed[age] - elapsed[recency]);
                byA += left;
                byB -= left * leaveByStay[x];
            }
            byR -= alive;
            byAlpha += (r + x) * gone;
        }
        gradient[0] = r * byR;
        gradient[1] = byAlpha;
        gradient[2] = byA;
        gradient[3] = byB;
        return value + oddsAdded.sum();
    }
}
