package app.clientele.metrics.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import app.clientele.metrics.ShopFiles;
import app.clientele.metrics.buying.BetaGeometricNbd.Variant;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The formulas at given parameters. */
class BuyingModelTest {

    /** Published values belong to parameters that are published with fewer digits. */
    private static final Percentage PRINTED = withinPercentage(0.1);

    private static final BuyingModel BG = new BetaGeometricNbd(Variant.BG, 0.242594, 4.413602, 0.792922, 2.425907);
    private static final BuyingModel MBG = new BetaGeometricNbd(Variant.MBG, 0.524843, 6.183086, 0.891359, 1.614002);
    private static final BuyingModel PARETO = new ParetoNbd(0.553277, 10.577684, 0.60624, 11.668739);

    /** Values from arithmetic with forty digits, hundreds of visits and degenerate ages included. */
    @TestFactory
    Stream<DynamicTest> hardInputsKeepNineDigits() {
        return Stream.of(ShopFiles.rows(ShopFiles.shared("numerics").resolve("btyd.csv")))
                .flatMap(rows -> Stream.iterate(rows.iterator(), it -> it.hasNext(), it -> it)
                        .map(it -> it.next()))
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row.getFields()), () -> assertAsIn(row)));
    }

    private static void assertAsIn(NamedCsvRecord row) {
        BuyingModel model = model(row);
        int x = Integer.parseInt(row.getField("x"));
        double tx = number(row, "t_x");
        double age = number(row, "T");
        assertNineDigits(model.logLikelihood(x, tx, age), number(row, "loglik"));
        assertNineDigits(model.pAlive(x, tx, age), number(row, "p_alive"));
        assertNineDigits(model.expectedPurchases(x, tx, age, number(row, "t")), number(row, "expected"));
    }

    private static void assertNineDigits(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
    }

    private static BuyingModel model(NamedCsvRecord row) {
        double p1 = number(row, "p1");
        double p2 = number(row, "p2");
        double p3 = number(row, "p3");
        double p4 = number(row, "p4");
        return switch (row.getField("model")) {
            case "bg_nbd" -> new BetaGeometricNbd(Variant.BG, p1, p2, p3, p4);
            case "mbg_nbd" -> new BetaGeometricNbd(Variant.MBG, p1, p2, p3, p4);
            case "pareto_nbd" -> new ParetoNbd(p1, p2, p3, p4);
            default -> throw new IllegalArgumentException(row.getField("model"));
        };
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    /** The walkthrough of the BTYD package: 25.46 visits, P(alive) .9979. */
    @Test
    void frequentCustomerOfThePublishedWalkthrough() {
        double tx = 216 / 7.0;
        assertThat(PARETO.expectedPurchases(26, tx, 31, 52)).isCloseTo(25.45647, PRINTED);
        assertThat(PARETO.pAlive(26, tx, 31)).isCloseTo(0.997874, PRINTED);
        assertThat(BG.expectedPurchases(26, tx, 31, 52)).isCloseTo(25.75659, PRINTED);
        assertThat(BG.pAlive(26, tx, 31)).isCloseTo(0.9688523, PRINTED);
    }

    /** The authors' spreadsheet: 1.226. */
    @Test
    void firstCustomerOfThePublishedSheet() {
        double tx = 213 / 7.0;
        double age = 272 / 7.0;
        assertThat(BG.expectedPurchases(2, tx, age, 39)).isCloseTo(1.22599, within(1e-5));
        assertThat(PARETO.expectedPurchases(2, tx, age, 39)).isCloseTo(1.455321, PRINTED);
        assertThat(PARETO.pAlive(2, tx, age)).isCloseTo(0.869165, PRINTED);
    }

    @Test
    void newCustomerOfThePublishedSheet() {
        assertThat(BG.expectedOfNewCustomer(0.1429)).isCloseTo(0.0078, within(5e-5));
        assertThat(BG.expectedOfNewCustomer(1)).isCloseTo(0.0532, within(5e-5));
        assertThat(BG.expectedOfNewCustomer(3)).isCloseTo(0.1506, within(5e-5));
        assertThat(BG.expectedOfNewCustomer(31.8571)).isCloseTo(1.0405, within(5e-5));
        assertThat(BG.expectedOfNewCustomer(32)).isCloseTo(1.0437, within(5e-5));
        assertThat(BG.expectedOfNewCustomer(78)).isCloseTo(1.8576, PRINTED);
        assertThat(BG.expectedOfNewCustomer(52)).isCloseTo(1.44400, within(2e-5));
        assertThat(MBG.expectedOfNewCustomer(52)).isCloseTo(1.41888, within(2e-5));
        assertThat(PARETO.expectedOfNewCustomer(52)).isCloseTo(1.47343, PRINTED);
    }

    /** Fader, Hardie and Lee: who came more often and is silent as long is the likelier to have left. */
    @Test
    void moreVisitsCanMeanLessFuture() {
        assertThat(PARETO.expectedPurchases(10, 20, 39, 52)).isCloseTo(0.7062289, PRINTED);
        assertThat(PARETO.expectedPurchases(15, 20, 39, 52)).isCloseTo(0.14423959, PRINTED);
        assertThat(PARETO.expectedPurchases(20, 20, 39, 52)).isCloseTo(0.02250658, PRINTED);
        assertThat(PARETO.expectedPurchases(25, 20, 39, 52)).isCloseTo(0.00309267, PRINTED);
        assertThat(BG.expectedPurchases(10, 20, 39, 52)).isCloseTo(0.34746097, PRINTED);
        assertThat(BG.expectedPurchases(25, 20, 39, 52)).isCloseTo(0.000358369, PRINTED);
    }

    @Test
    void logLikelihoodsOfTheBgNbdTestsOfPymcMarketing() {
        BuyingModel model = new BetaGeometricNbd(Variant.BG, 0.25, 4, 0.8, 2.5);
        assertThat(model.logLikelihood(0, 0, 40)).isCloseTo(-0.59947382, within(1e-8));
        assertThat(model.logLikelihood(200, 38, 40)).isCloseTo(100.7957, within(1e-4));
    }

    /** CLVTools gave NaN here until its issue 100. */
    @Test
    void dailyCustomerOfParetoIsAlive() {
        BuyingModel model = new ParetoNbd(0.5143, 2.8845, 0.2856, 14.1087);
        assertThat(model.pAlive(221, 103.42857, 103.57143)).isCloseTo(0.999596, within(1e-6));
    }

    /** Discounted expected residual transactions of customer 1516 at 0.27 % a week: 86.0532. */
    @Test
    void allFutureVisitsOfParetoDiscounted() {
        double before = 0;
        double sum = 0;
        for (double week = 1; week < 10_000; week++) {
            double until = PARETO.expectedWhileAlive(26, 31, week);
            sum += (until - before) * Math.exp(-0.0027 * (week - 0.5));
            before = until;
        }
        assertThat(sum * PARETO.pAlive(26, 216 / 7.0, 31)).isCloseTo(86.0532, PRINTED);
    }

    @Test
    void whoCameOnceIsAliveForBgNbdAndFadesForTheOthers() {
        assertThat(BG.pAlive(0, 0, 200)).isEqualTo(1);
        assertThat(MBG.pAlive(0, 0, 200)).isLessThan(0.3);
        assertThat(PARETO.pAlive(0, 0, 200)).isLessThan(0.2);
    }

    /** At s = 1 the mean time before leaving becomes a logarithm. */
    @Test
    void paretoExpectationHasNoGapAtShapeOne() {
        double at = new ParetoNbd(0.5, 10, 1, 12).expectedPurchases(3, 20, 30, 52);
        double beside = new ParetoNbd(0.5, 10, 1 + 1e-9, 12).expectedPurchases(3, 20, 30, 52);
        assertThat(at).isCloseTo(beside, within(1e-8));
    }

    @Provide
    Arbitrary<BuyingModel> models() {
        Arbitrary<Double> parameter = Arbitraries.doubles().between(-5, 6).map(Math::exp);
        return Combinators.combine(Arbitraries.integers().between(0, 2), parameter, parameter, parameter, parameter)
                .as((kind, p1, p2, p3, p4) -> switch (kind) {
                    case 0 -> new BetaGeometricNbd(Variant.BG, p1, p2, p3, p4);
                    case 1 -> new BetaGeometricNbd(Variant.MBG, p1, p2, p3, p4);
                    default -> new ParetoNbd(p1, p2, p3, p4);
                });
    }

    @Property(tries = 500)
    void pAliveIsAProbabilityAndFallsWithSilence(
            @ForAll("models") BuyingModel model,
            @ForAll @IntRange(max = 400) int x,
            @ForAll @DoubleRange(min = 0, max = 300) double tx,
            @ForAll @DoubleRange(min = 0, max = 100) double silence,
            @ForAll @DoubleRange(min = 0, max = 100) double more) {
        double recency = x == 0 ? 0 : tx;
        double before = model.pAlive(x, recency, recency + silence);
        double after = model.pAlive(x, recency, recency + silence + more);

        assertThat(before).isBetween(0.0, 1.0);
        assertThat(after).isBetween(0.0, before * (1 + 1e-12));
    }

    @Property(tries = 500)
    void expectedPurchasesStartAtNothingAndRise(
            @ForAll("models") BuyingModel model,
            @ForAll @IntRange(max = 400) int x,
            @ForAll @DoubleRange(min = 0, max = 300) double age,
            @ForAll @DoubleRange(min = 0, max = 500) double t,
            @ForAll @DoubleRange(min = 0.01, max = 500) double more) {
        double sooner = model.expectedWhileAlive(x, age, t);
        double later = model.expectedWhileAlive(x, age, t + more);

        assertThat(model.expectedWhileAlive(x, age, 0)).isZero();
        assertThat(sooner).isNotNegative().isFinite();
        assertThat(later).isFinite().isGreaterThanOrEqualTo(sooner * (1 - 1e-9) - 1e-12);
    }
}
