package app.clientele.metrics.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.clientele.metrics.buying.QuasiNewton.Smooth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class QuasiNewtonTest {

    private static final Smooth BANANA = (p, gradient) -> {
        double bend = p[1] - p[0] * p[0];
        gradient[0] = -400 * p[0] * bend - 2 * (1 - p[0]);
        gradient[1] = 200 * bend;
        return 100 * bend * bend + (1 - p[0]) * (1 - p[0]);
    };

    private static double[] minimise(Smooth function, double[] start, double limit, double tolerance) {
        return QuasiNewton.minimise(function, start, limit, tolerance).point();
    }

    @Test
    void findsTheEndOfRosenbrocksCurvedValley() {
        AtomicInteger evaluations = new AtomicInteger();
        double[] end = minimise(
                (p, gradient) -> {
                    evaluations.incrementAndGet();
                    return BANANA.at(p, gradient);
                },
                new double[] {-1.2, 1},
                14,
                1e-10);

        assertThat(end).containsExactly(new double[] {1, 1}, within(1e-8));
        assertThat(evaluations).hasValueLessThan(80);
    }

    /** Without the bound the minimum lies at (1, 1); at 0.5 the valley's bottom is 0.25. */
    @Test
    void restsAtTheSideOfTheBoxWhereTheValleyGoesOn() {
        double[] end = minimise(BANANA, new double[] {-0.3, 0.4}, 0.5, 1e-10);

        assertThat(end[0]).isEqualTo(0.5);
        assertThat(end[1]).isCloseTo(0.25, within(1e-8));
    }

    /** A ridge whose top lies beyond two sides of the box at once, as with a and b of a shop nobody leaves. */
    @Test
    void followsARidgeIntoTheCornerInFewSteps() {
        AtomicInteger evaluations = new AtomicInteger();
        double[] end = minimise(
                (p, gradient) -> {
                    evaluations.incrementAndGet();
                    double off = p[0] - p[1];
                    double fade = Math.exp(-p[1]);
                    gradient[0] = 2e4 * off;
                    gradient[1] = -2e4 * off - fade;
                    return 1e4 * off * off + fade;
                },
                new double[] {0, -3},
                14,
                1e-12);

        assertThat(end).containsExactly(new double[] {14, 14}, within(1e-6));
        assertThat(evaluations).hasValueLessThan(120);
    }

    @Provide
    Arbitrary<List<Double>> triples() {
        return Arbitraries.doubles().between(-9, 9).list().ofSize(3);
    }

    @Property(tries = 300)
    void findsTheBottomOfAnyBowl(
            @ForAll("triples") List<Double> bottom,
            @ForAll("triples") List<Double> start,
            @ForAll("triples") List<Double> steepness) {
        double[] end = minimise(
                (p, gradient) -> {
                    double value = 0;
                    for (int i = 0; i < p.length; i++) {
                        double curvature = Math.exp(steepness.get(i) / 2);
                        double off = p[i] - bottom.get(i);
                        gradient[i] = curvature * off;
                        value += curvature * off * off / 2;
                    }
                    return value;
                },
                start.stream().mapToDouble(Double::doubleValue).toArray(),
                14,
                1e-10);

        assertThat(end)
                .containsExactly(
                        bottom.stream().mapToDouble(Double::doubleValue).toArray(), within(1e-6));
    }

    @Test
    void keepsAwayFromWhereThereIsNoValue() {
        double[] end = minimise(
                (p, gradient) -> {
                    gradient[0] = 1 - 1 / p[0];
                    return p[0] > 0 ? p[0] - Math.log(p[0]) : Double.MAX_VALUE;
                },
                new double[] {0.01},
                14,
                1e-10);

        assertThat(end[0]).isCloseTo(1, within(1e-8));
    }

    /** What was learnt of one valley leads through the next one in a few steps. */
    @Test
    void goesOnWithThePictureLearnt() {
        AtomicInteger evaluations = new AtomicInteger();
        double[] end = QuasiNewton.minimise(BANANA, new double[] {-1.2, 1}, 14, 1e-6)
                .continued(
                        (p, gradient) -> {
                            evaluations.incrementAndGet();
                            return BANANA.at(new double[] {p[0] - 0.01, p[1]}, gradient);
                        },
                        1e-10)
                .point();

        assertThat(end).containsExactly(new double[] {1.01, 1}, within(1e-8));
        assertThat(evaluations).hasValueLessThan(15);
    }

    @Test
    void aPlainEndsAtOnce() {
        double[] end = minimise((p, gradient) -> gradient[0] = 0, new double[] {2.5}, 14, 1e-10);

        assertThat(end).containsExactly(2.5);
    }

    @Test
    void aStartOutsideTheBoxIsPutInside() {
        double[] end = minimise(
                (p, gradient) -> {
                    gradient[0] = 1;
                    return p[0];
                },
                new double[] {Double.NEGATIVE_INFINITY},
                14,
                1e-10);

        assertThat(end).containsExactly(-14);
    }
}
