package app.clientele.bench;

import app.clientele.metrics.Change;
import app.clientele.metrics.Definitions;
import app.clientele.metrics.Figures;
import app.clientele.metrics.NetPromoterScore;
import app.clientele.metrics.Rate;
import app.clientele.metrics.Visits;
import app.clientele.metrics.buying.BetaGeometricNbd;
import app.clientele.metrics.buying.BetaGeometricNbd.Variant;
import app.clientele.metrics.buying.BuyingModels;
import app.clientele.metrics.buying.FittedModels;
import app.clientele.metrics.buying.SimulatedShop;
import app.clientele.metrics.change.SalesChange;
import app.clientele.metrics.programme.ProgrammeEstimate;
import app.clientele.metrics.programme.ProgrammeShop;
import app.clientele.model.Books;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * How often intervals hold the truth, and how far forecasts miss it, in made-up shops whose truth is known.
 *
 * <p>{@code mvn -P bench -Dbench.main=app.clientele.bench.Simulations test-compile exec:exec}
 *
 * <p>Results of one run, 95 % wanted:
 *
 * <pre>
 * NPS +30, 10 answers                                 96.6 %
 * NPS +30 to +50, 10 answers each                     96.2 %
 * NPS +30, 30 answers                                 95.0 %
 * NPS +30 to +50, 30 answers each                     95.5 %
 * NPS +30, 100 answers                                94.8 %
 * NPS +30 to +50, 100 answers each                    94.9 %
 * share of 40 %, 20 customers                         96.0 %
 * share of 40 % to 50 %, 20 customers each            94.9 %
 * share of 40 %, 200 customers                        94.7 %
 * share of 40 % to 50 %, 200 customers each           94.3 %
 * sales of two months, true growth 0.0                94.8 %
 * sales of two months, true growth 0.2                96.2 %
 *   100 customers: next year's visits missed by 12.0 % (9 in 10 below 26.2 %), present ones by 13.6 % (32.1 %)
 *   200 customers: next year's visits missed by  6.8 % (9 in 10 below 18.2 %), present ones by 13.6 % (21.7 %)
 *   500 customers: next year's visits missed by  5.6 % (9 in 10 below 11.0 %), present ones by  7.7 % (16.6 %)
 *  1000 customers: next year's visits missed by  4.2 % (9 in 10 below 10.1 %), present ones by  4.0 % (12.4 %)
 *  2000 customers: next year's visits missed by  3.2 % (9 in 10 below  6.6 %), present ones by  4.1 % ( 7.8 %)
 * programme, effect 0.0, BEFORE_AND_AFTER             93.0 %
 * programme, effect 0.0, LOOK_ALIKES                  97.5 %
 * programme, effect 0.0, SAME_MONTHS                  95.0 %
 * programme, effect 0.1, BEFORE_AND_AFTER             94.0 %
 * programme, effect 0.1, LOOK_ALIKES                  97.5 %
 * programme, effect 0.1, SAME_MONTHS                  95.5 %
 * </pre>
 */
public final class Simulations {

    private static final int RUNS = 4_000;
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final BetaGeometricNbd TRUTH = new BetaGeometricNbd(Variant.MBG, 0.6, 6.3, 0.5, 3);

    private final SplittableRandom random = new SplittableRandom(1);
    private final PrintStream out;

    private Simulations(PrintStream out) {
        this.out = out;
    }

    /** Runs all; the arguments do not matter. */
    public static void main(String[] arguments) {
        Simulations simulations = new Simulations(System.out);
        simulations.scores();
        simulations.shares();
        simulations.sales();
        simulations.forecasts();
        simulations.programmes();
    }

    private void covers(String what, int runs, BooleanSupplier held) {
        int count = 0;
        for (int run = 0; run < runs; run++) {
            count += held.getAsBoolean() ? 1 : 0;
        }
        out.printf("%-50s %5.1f %%%n", what, 100.0 * count / runs);
    }

    private void scores() {
        for (int n : new int[] {10, 30, 100}) {
            covers(
                    "NPS +30, " + n + " answers",
                    RUNS,
                    () -> score(n, 0.2, 0.5).adjustedWald95().orElseThrow().contains(30));
            covers(
                    "NPS +30 to +50, " + n + " answers each",
                    RUNS,
                    () -> Change.of(score(n, 0.2, 0.5), score(n, 0.1, 0.6))
                            .orElseThrow()
                            .interval95()
                            .orElseThrow()
                            .contains(20));
        }
    }

    private NetPromoterScore score(int n, double detractors, double promoters) {
        List<Long> histogram = new ArrayList<>(Collections.nCopies(11, 0L));
        for (int i = 0; i < n; i++) {
            double u = random.nextDouble();
            int answer = u < detractors ? 3 : u < detractors + promoters ? 10 : 8;
            histogram.set(answer, histogram.get(answer) + 1);
        }
        return new NetPromoterScore(histogram);
    }

    private void shares() {
        for (int n : new int[] {20, 200}) {
            covers(
                    "share of 40 %, " + n + " customers",
                    RUNS,
                    () -> rate(n, 0.4).wilson95().orElseThrow().contains(0.4));
            covers(
                    "share of 40 % to 50 %, " + n + " customers each",
                    RUNS,
                    () -> Change.of(rate(n, 0.4), rate(n, 0.5))
                            .orElseThrow()
                            .interval95()
                            .orElseThrow()
                            .contains(0.1));
        }
    }

    private Rate rate(int n, double share) {
        long count = 0;
        for (int i = 0; i < n; i++) {
            count += random.nextDouble() < share ? 1 : 0;
        }
        return new Rate(count, n);
    }

    private void sales() {
        for (double growth : new double[] {0, 0.2}) {
            covers("sales of two months, true growth " + growth, RUNS / 4, () -> salesChangeHolds(growth));
        }
    }

    private boolean salesChangeHolds(double growth) {
        SalesHistory.Builder history = new SalesHistory.Builder(0);
        double expected = 0;
        for (int customer = 1; customer <= 80; customer++) {
            double rate = random.nextExponential() / 15;
            double amount = 500 + random.nextInt(4_000);
            expected += growth * rate * 30 * amount;
            for (int month = 0; month < 2; month++) {
                double pace = rate * (1 + growth * month);
                for (double day = random.nextExponential() / pace; day < 30; day += random.nextExponential() / pace) {
                    history.add(
                            customer,
                            DAY.plusDays(30L * month + (long) day),
                            Math.round(amount * (0.5 + random.nextDouble())),
                            1_000);
                }
            }
        }
        Books books = new Books(history.build(), List.of(), List.of(), Map.of());
        Period first = new Period(DAY, DAY.plusDays(30));
        Period second = new Period(DAY.plusDays(30), DAY.plusDays(60));
        return SalesChange.of(
                        Figures.of(books, first, Definitions.DEFAULT),
                        Figures.of(books, second, Definitions.DEFAULT),
                        books.history())
                .interval95()
                .contains(expected);
    }

    private void forecasts() {
        for (int customers : new int[] {100, 200, 500, 1_000, 2_000}) {
            int shops = 48;
            double[] visits = new double[shops];
            double[] present = new double[shops];
            for (int shop = 0; shop < shops; shop++) {
                SimulatedShop simulated = SimulatedShop.of(customers, TRUTH, 104, 130, shop);
                FittedModels models = (FittedModels)
                        BuyingModels.of(Visits.of(simulated.history()), simulated.lastDay(), Definitions.DEFAULT);
                visits[shop] = Math.abs(models.mbgNbd().expectedPurchases() / simulated.visitsInNextYear() - 1);
                present[shop] = Math.abs(models.mbgNbd().sumPAlive() / simulated.present() - 1);
            }
            Arrays.sort(visits);
            Arrays.sort(present);
            out.printf(
                    "%5d customers: next year's visits missed by %4.1f %% (9 in 10 below %4.1f %%), present ones by %4.1f %%"
                            + " (%4.1f %%)%n",
                    customers,
                    100 * visits[shops / 2],
                    100 * visits[shops * 9 / 10],
                    100 * present[shops / 2],
                    100 * present[shops * 9 / 10]);
        }
    }

    private void programmes() {
        int shops = 200;
        for (double effect : new double[] {0, 0.10}) {
            Map<ProgrammeEstimate.Comparison, Integer> held = new EnumMap<>(ProgrammeEstimate.Comparison.class);
            for (int seed = 0; seed < shops; seed++) {
                ProgrammeShop shop = ProgrammeShop.of(1_000 + seed, effect, ProgrammeShop.Joining.BY_CHANCE);
                for (ProgrammeEstimate estimate : shop.review().estimates()) {
                    boolean holds = estimate.perMember95().orElseThrow().contains(shop.trueEffectCents());
                    held.merge(estimate.comparison(), holds ? 1 : 0, Integer::sum);
                }
            }
            held.forEach((comparison, count) -> out.printf(
                    "%-50s %5.1f %%%n", "programme, effect " + effect + ", " + comparison, 100.0 * count / shops));
        }
    }
}
