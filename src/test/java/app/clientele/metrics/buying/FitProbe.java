package app.clientele.metrics.buying;

import app.clientele.metrics.buying.BetaGeometricNbd.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Opens the inner steps of an MBG/NBD fit to the benchmarks. */
public final class FitProbe {

    private static final double[] PARAMETERS = {0.525, 6.183, 0.891, 1.614};

    private final DistinctHistories rows;
    private final BetaGeometricLikelihood likelihood;
    private final double[] gradient = new double[PARAMETERS.length];

    public FitProbe(SimulatedShop shop) {
        rows = DistinctHistories.of(Histories.of(shop.history(), shop.lastDay()), 7);
        likelihood = new BetaGeometricLikelihood(Variant.MBG, rows);
    }

    /** Five starts and the polish. */
    public BuyingModel fit() {
        return BetaGeometricNbd.of(Variant.MBG, BetaGeometricNbd.fit(Variant.MBG, rows));
    }

    /** The likelihood and its gradient, once. */
    public double evaluate() {
        return likelihood.at(PARAMETERS, gradient);
    }

    /** How many logarithms and exponentials that takes: two a row, one a time, three a number of visits. */
    public int transcendentals() {
        return 2 * rows.rows() + rows.times() + 3 * rows.mostRepeats() + 3;
    }

    public int rows() {
        return rows.rows();
    }

    /** The rows as text, for a program in another language to fit the same. */
    public void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    IntStream.range(0, rows.rows())
                            .mapToObj(row -> rows.repeats(row) + "," + rows.recency(row) + "," + rows.age(row) + ","
                                    + rows.count(row))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
