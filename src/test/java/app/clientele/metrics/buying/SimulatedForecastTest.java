package app.clientele.metrics.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import app.clientele.metrics.Definitions;
import app.clientele.metrics.Visits;
import org.junit.jupiter.api.Test;

/** Customers whose future is known, because they are made up. */
class SimulatedForecastTest {

    private static final SimulatedShop SHOP = SimulatedShop.of(20_000, Histories.TRUTH, 104, 130, 3);

    private static final FittedModels MODELS =
            (FittedModels) BuyingModels.of(Visits.of(SHOP.history()), SHOP.lastDay(), Definitions.DEFAULT);

    @Test
    void presentCustomersAreCountedWithoutSeeingWhoLeft() {
        assertThat(MODELS.mbgNbd().sumPAlive()).isCloseTo(SHOP.present(), withinPercentage(4));
    }

    @Test
    void visitsOfTheNextYearAreForeseen() {
        assertThat(MODELS.mbgNbd().expectedPurchases())
                .isCloseTo((double) SHOP.visitsInNextYear(), withinPercentage(3));
    }

    /** The model that is true explains the visits best, however alike the others look. */
    @Test
    void likelihoodPrefersTheTruth() {
        assertThat(MODELS.mbgNbd().logLikelihood()).isGreaterThan(MODELS.bgNbd().logLikelihood() + 5);
    }

    /** Two visits of one day count as one with the money of both, which moves the truth a little. */
    @Test
    void spendingIsRecovered() {
        GammaGamma spending = MODELS.spending().orElseThrow().gammaGamma();

        assertThat(spending.mean()).isCloseTo(6 * 15 / 3.0, withinPercentage(4));
        assertThat(spending.p()).isCloseTo(6, withinPercentage(8));
        assertThat(spending.q()).isCloseTo(4, withinPercentage(8));
    }
}
