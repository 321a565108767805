package app.clientele.bench;

import app.clientele.metrics.Definitions;
import app.clientele.metrics.Visits;
import app.clientele.metrics.buying.BetaGeometricNbd;
import app.clientele.metrics.buying.BetaGeometricNbd.Variant;
import app.clientele.metrics.buying.BuyingModel;
import app.clientele.metrics.buying.BuyingModels;
import app.clientele.metrics.buying.FitProbe;
import app.clientele.metrics.buying.SimulatedShop;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The fit of MBG/NBD to simulated customers. What counts is {@link #oneEvaluation} as a multiple of {@link
 * #bareLogarithms}, as many of them as it takes logarithms and exponentials; {@link #fiveStarts} and its growth with the
 * customers; and {@link #fiveStarts} against {@code python3 .ci/mbg_nbd_with_scipy.py target/bench/CDNOW.csv}, which
 * fits the same rows.
 *
 * <p>{@code mvn -P bench -Dbench=BuyingModelsBenchmark test-compile exec:exec}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class BuyingModelsBenchmark {

    /** Shops to fit: how many customers, over how many weeks they came for the first time, and all weeks seen. */
    public enum Shop {
        /** The size and the shape of the full CDNOW set. */
        CDNOW(23_570, 12, 39),
        YEARS_10_000(10_000, 104, 156),
        YEARS_100_000(100_000, 104, 156),
        YEARS_1_000_000(1_000_000, 104, 156);

        private final int customers;
        private final int intakeWeeks;
        private final int weeks;

        Shop(int customers, int intakeWeeks, int weeks) {
            this.customers = customers;
            this.intakeWeeks = intakeWeeks;
            this.weeks = weeks;
        }

        SimulatedShop simulate() {
            BetaGeometricNbd truth = new BetaGeometricNbd(Variant.MBG, 0.525, 6.183, 0.891, 1.614);
            return SimulatedShop.of(customers, truth, intakeWeeks, weeks, 1);
        }
    }

    @Param
    private Shop shop = Shop.CDNOW;

    private SimulatedShop simulated = SimulatedShop.NONE;
    private FitProbe probe = new FitProbe(simulated);
    private double[] numbers = {};

    @Setup
    public void openShop() {
        simulated = shop.simulate();
        probe = new FitProbe(simulated);
        probe.write(Path.of("target", "bench", shop + ".csv"));
        SplittableRandom random = new SplittableRandom(1);
        numbers = random.doubles(probe.transcendentals(), 0.01, 100).toArray();
    }

    /** The yardstick. */
    @Benchmark
    public double bareLogarithms() {
        double sum = 0;
        for (double number : numbers) {
            sum += Math.log(number);
        }
        return sum;
    }

    @Benchmark
    public double oneEvaluation() {
        return probe.evaluate();
    }

    @Benchmark
    public BuyingModel fiveStarts() {
        return probe.fit();
    }

    /** From the tickets to both models, the spending and every forecast. */
    @Benchmark
    public BuyingModels everything() {
        return BuyingModels.of(Visits.of(simulated.history()), simulated.lastDay(), Definitions.DEFAULT);
    }
}
