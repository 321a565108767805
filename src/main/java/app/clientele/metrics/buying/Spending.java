package app.clientele.metrics.buying;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What each customer who came again spent at the visits after the first: how many there were (x) and their mean money
 * (m). Customers whose later visits were all free of charge stay out.
 */
final class Spending {

    private final int[] visits;
    private final double[] means;

    Spending(PurchaseHistories histories) {
        int[] visits = new int[histories.size()];
        double[] means = new double[histories.size()];
        int size = 0;
        for (int i = 0; i < histories.size(); i++) {
            if (histories.meanSpend(i) > 0) {
                visits[size] = histories.repeats(i);
                means[size++] = histories.meanSpend(i);
            }
        }
        this.visits = Arrays.copyOf(visits, size);
        this.means = Arrays.copyOf(means, size);
    }

    private Spending(int[] visits, double[] means) {
        this.visits = visits;
        this.means = means;
    }

    /** The same with all amounts divided by {@code unit}. */
    Spending inUnitsOf(double unit) {
        return new Spending(
                visits, Arrays.stream(means).map(mean -> mean / unit).toArray());
    }

    /**
     * A cross-section: customers at equal distances, or all if there are not many more.
     *
     * @param most how many to take of very many
     */
    Spending thinned(int most) {
        int stride = Math.ceilDiv(size(), most);
        if (stride < MaximumLikelihood.LEAST_STRIDE) {
            return this;
        }
        int[] kept =
                IntStream.iterate(stride / 2, i -> i < size(), i -> i + stride).toArray();
        return new Spending(
                Arrays.stream(kept).map(i -> visits[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> means[i]).toArray());
    }

    /** Number of customers. */
    int size() {
        return visits.length;
    }

    int visits(int i) {
        return visits[i];
    }

    double mean(int i) {
        return means[i];
    }

    int mostVisits() {
        return Arrays.stream(visits).max().orElse(0);
    }

    /** Mean over the customers. */
    double mean() {
        return Arrays.stream(means).average().orElse(0);
    }

    /** Pearson's correlation of visits and mean money; none if all are alike. */
    OptionalDouble correlation() {
        double meanVisits = Arrays.stream(visits).average().orElse(0);
        double mean = mean();
        double both = 0;
        double ofVisits = 0;
        double ofMeans = 0;
        for (int i = 0; i < visits.length; i++) {
            double v = visits[i] - meanVisits;
            double m = means[i] - mean;
            both += v * m;
            ofVisits += v * v;
            ofMeans += m * m;
        }
        double scale = Math.sqrt(ofVisits) * Math.sqrt(ofMeans);
        return scale > 0 ? OptionalDouble.of(both / scale) : OptionalDouble.empty();
    }
}
