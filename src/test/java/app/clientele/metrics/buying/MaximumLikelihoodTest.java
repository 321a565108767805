package app.clientele.metrics.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.clientele.metrics.buying.BetaGeometricNbd.Variant;
import app.clientele.metrics.buying.MaximumLikelihood.Likelihood;
import app.clientele.metrics.buying.MaximumLikelihood.Peak;
import app.clientele.model.SalesHistory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fit that begins with a cross-section ends where a fit to all customers ends. */
class MaximumLikelihoodTest {

    private static final List<double[]> STARTS = List.of(new double[] {1, 3, 1, 3}, new double[] {0.1, 10, 0.1, 0.1});

    private static final PurchaseHistories HISTORIES = Histories.simulated(8_000);
    private static final DistinctHistories ROWS = DistinctHistories.of(HISTORIES, 7);

    @Test
    void crossSectionLeadsToThePeakOfAll() {
        for (Variant variant : Variant.values()) {
            Likelihood all = new BetaGeometricLikelihood(variant, ROWS);
            Likelihood crossSection = new BetaGeometricLikelihood(variant, ROWS.thinned(500));

            assertThat(crossSection.customers()).isBetween(100, all.customers() / 4);
            assertSame(MaximumLikelihood.find(all, crossSection, STARTS), MaximumLikelihood.find(all, STARTS), variant);
        }
    }

    @Test
    void crossSectionOfSpendingLeadsToThePeakOfAll() {
        Spending spending = new Spending(HISTORIES);
        Likelihood all = new GammaGammaLikelihood(spending);
        Likelihood crossSection = new GammaGammaLikelihood(spending.thinned(500));
        List<double[]> starts = List.of(new double[] {1, 3, 20});

        assertThat(crossSection.customers()).isBetween(300, 500);
        assertSame(MaximumLikelihood.find(all, crossSection, starts), MaximumLikelihood.find(all, starts), "spending");
    }

    /** Who comes every fortnight to the end shows no departures; the customers left out show many. */
    @Test
    void crossSectionThatShowsNoPeakIsNotTrusted() {
        SalesHistory.Builder faithful = new SalesHistory.Builder(0);
        LocalDate end = LocalDate.of(2024, 12, 31);
        for (int customer = 1; customer <= 50; customer++) {
            for (int day = customer % 14; day < 300; day += 14) {
                faithful.add(customer, end.minusDays(day), 1_000, 1_000);
            }
        }
        Likelihood crossSection =
                new BetaGeometricLikelihood(Variant.MBG, DistinctHistories.of(Histories.of(faithful.build(), end), 7));
        Likelihood all = new BetaGeometricLikelihood(Variant.MBG, ROWS);

        assertSame(MaximumLikelihood.find(all, crossSection, STARTS), MaximumLikelihood.find(all, STARTS), "faithful");
    }

    @Test
    void fewRowsAreNotThinned() {
        DistinctHistories few = DistinctHistories.of(Histories.simulated(300), 7);

        assertThat(few.thinned(500)).isSameAs(few);
    }

    private static void assertSame(Peak actual, Peak expected, Object of) {
        assertThat(actual.logLikelihood()).as("%s", of).isCloseTo(expected.logLikelihood(), within(1e-6));
        for (int i = 0; i < expected.parameters().size(); i++) {
            double value = expected.parameters().get(i);
            assertThat(actual.parameters().get(i)).as("%s %d", of, i).isCloseTo(value, within(1e-4 * value));
        }
    }
}
