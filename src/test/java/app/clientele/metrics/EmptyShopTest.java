package app.clientele.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.metrics.RandomShop.Ticket;
import app.clientele.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shops with next to nothing in them: no figure is invented. */
class EmptyShopTest {

    private static final Period MAY = Period.ofMonth(YearMonth.of(2024, 5));
    private static final LocalDate DAY = LocalDate.of(2024, 5, 10);

    private static Figures figures(Ticket... tickets) {
        return Figures.of(new RandomShop(List.of(tickets)).books(), MAY, Definitions.DEFAULT);
    }

    @Test
    void aShopWithoutSalesHasNoValues() {
        Figures figures = figures();

        assertThat(figures.sales().netRevenueCents()).isZero();
        assertThat(figures.sales().averageBasketNetCents()).isEmpty();
        assertThat(figures.sales().medianBasketCents()).isEmpty();
        assertThat(figures.sales().anonymousShare().value()).isEmpty();
        assertThat(figures.repeatPurchase().lifetime().value()).isEmpty();
        assertThat(figures.repeatPurchase().medianDaysToSecond()).isEmpty();
        assertThat(figures.frequency().annualised()).isEmpty();
        assertThat(figures.frequency().valuePerPurchaseDayCents()).isEmpty();
        assertThat(figures.frequency().meanGapDays()).isEmpty();
        assertThat(figures.suggestedWindow())
                .extracting(
                        it -> it.days().isPresent(),
                        it -> it.newCustomersCertainFrom().isPresent())
                .containsExactly(false, false);
        assertThat(figures.periodRetention().kept()).isEqualTo(new Rate(0, 0));
        assertThat(figures.monthly()).isEmpty();
        assertThat(figures.adaptive().typicalGapDays()).isEmpty();
        assertThat(figures.cohorts().rows()).isEmpty();
        assertThat(figures.cohorts().weightedAverage()).isEmpty();
        assertThat(figures.rfm().segments()).isEmpty();
        assertThat(figures.rfm().hasEnoughCustomers()).isFalse();
        assertThat(figures.clv().historicMeanCents()).isEmpty();
        assertThat(figures.clv().lifetimeYearsObserved()).isEmpty();
        assertThat(figures.clv().simpleFromChurnCents()).isEmpty();
        assertThat(figures.surveys().nps().score()).isEmpty();
        assertThat(figures.retentionCost()).isEmpty();
        assertThat(figures.programme()).isEmpty();
    }

    @Test
    void oneSaleIsOneNewCustomerOfWhomLittleIsKnown() {
        Figures figures = figures(new Ticket(1, DAY, 2_500, 1_000));

        assertThat(figures.customers()).isEqualTo(new CustomerCounts(1, 1, 1, 0, 1, 2_500));
        assertThat(figures.repeatPurchase().inPeriod()).isEqualTo(new Rate(0, 1));
        assertThat(figures.repeatPurchase().within90DaysOfFirst().value()).isEmpty();
        assertThat(figures.frequency().meanGapDays()).isEmpty();
        assertThat(figures.suggestedWindowDays()).isEmpty();
        assertThat(figures.monthly())
                .singleElement()
                .satisfies(month -> assertThat(month.retention()).isEmpty());
        assertThat(figures.cohorts().weightedAverage()).containsExactly(new Rate(1, 1));
        assertThat(figures.adaptive().active()).isEqualTo(1);
        assertThat(figures.clv().lifetimeYearsObserved()).hasValue(0);
        assertThat(figures.clv().lifetimeYearsFromChurn()).isEmpty();
        assertThat(figures.clv().simpleFromChurnCents()).isEmpty();
        assertThat(figures.clv().historicTotalCents()).isEqualTo(2_500);
    }

    @Test
    void onlyRefundsGiveNegativeRevenueAndNoBasketAndNoCustomer() {
        Figures figures = figures(new Ticket(1, DAY, -2_500, -1_000), new Ticket(0, DAY, -500, -1_000));

        assertThat(figures.sales().netRevenueCents()).isEqualTo(-3_000);
        assertThat(figures.sales().refundTickets()).isEqualTo(2);
        assertThat(figures.sales().averageBasketNetCents()).isEmpty();
        assertThat(figures.sales().averageBasketGrossCents()).isEmpty();
        assertThat(figures.customers().known()).isZero();
        assertThat(figures.clv().historicMeanCents()).isEmpty();
    }

    @Test
    void onlyAnonymousSalesAreSalesWithoutCustomers() {
        Figures figures = figures(new Ticket(0, DAY, 2_500, 1_000));

        assertThat(figures.sales().anonymousShare().value()).hasValue(1);
        assertThat(figures.sales().averageBasketNetCents()).hasValue(2_500);
        assertThat(figures.customers()).isEqualTo(new CustomerCounts(0, 0, 0, 0, 0, 0));
        assertThat(figures.frequency().purchasesPerActiveCustomer()).isEmpty();
    }

    @Test
    void nobodyLostMeansTheLongestLifeOfTenYears() {
        Figures figures = Figures.of(
                new RandomShop(List.of(
                                new Ticket(1, LocalDate.of(2022, 7, 1), 1_000, 1_000),
                                new Ticket(1, LocalDate.of(2023, 6, 30), 1_000, 1_000)))
                        .books(),
                Period.ofYear(2023),
                Definitions.DEFAULT.withMarginRate(0.5));

        assertThat(figures.clv().annualChurn()).isEqualTo(new Rate(0, 1));
        assertThat(figures.clv().lifetimeYearsFromChurn()).hasValue(10);
        assertThat(figures.clv().simpleFromChurnCents().orElseThrow())
                .as("10 € × 365.25 / 365 a year × 10 years × half of it margin")
                .isEqualTo(1_000 * (365.25 / 365) * 10 * 0.5);
        assertThat(figures.clv().historicTotalCents()).isEqualTo(1_000);
    }

    @Test
    void aRunningMonthIsMarkedAndLeftOutOfTheAverage() {
        Figures figures = Figures.of(
                new RandomShop(List.of(
                                new Ticket(1, LocalDate.of(2024, 4, 1), 1_000, 1_000),
                                new Ticket(1, LocalDate.of(2024, 5, 2), 1_000, 1_000)))
                        .books(),
                Period.ofDays(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 10)),
                Definitions.DEFAULT);

        assertThat(figures.monthly()).extracting(CustomerMonth::complete).containsExactly(true, false);
        assertThat(figures.cohorts().lastMonthComplete()).isFalse();
        assertThat(figures.cohorts().rows().getFirst().rate(1)).isEqualTo(new Rate(1, 1));
        assertThat(figures.cohorts().weightedAverage()).containsExactly(new Rate(1, 1), new Rate(0, 0));
    }
}
