package app.clientele.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.metrics.RandomShop.Ticket;
import app.clientele.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The figures of small made-up shops, computed a second time in the slow and obvious way of {@link NaiveShop}. */
class NaiveComparisonTest {

    private static final int WINDOW = 100;

    @Provide
    Arbitrary<RandomShop> shops() {
        return RandomShop.any();
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(RandomShop.day(), Arbitraries.integers().between(1, 400))
                .as((last, length) -> Period.ofDays(last.minusDays(length - 1L), last));
    }

    private static Figures figures(RandomShop shop, Period period) {
        return Figures.of(shop.books(), period, Definitions.DEFAULT.withWindowDays(WINDOW));
    }

    @Property(tries = 200)
    void salesAndCustomers(@ForAll("shops") RandomShop shop, @ForAll("periods") Period period) {
        NaiveShop naive = new NaiveShop(shop, period.lastDay());
        Figures figures = figures(shop, period);
        List<Ticket> purchases =
                naive.ticketsIn(period).filter(t -> t.cents() > 0).toList();

        assertThat(figures.sales().tickets()).isEqualTo(naive.ticketsIn(period).count());
        assertThat(figures.sales().netRevenueCents())
                .isEqualTo(naive.ticketsIn(period).mapToLong(Ticket::cents).sum());
        assertThat(figures.sales().medianBasketCents())
                .isEqualTo(NaiveShop.median(
                        purchases.stream().map(t -> (double) t.cents()).toList()));
        assertThat(figures.sales().anonymousShare())
                .isEqualTo(new Rate(
                        purchases.stream().filter(t -> t.customer() == 0).count(), purchases.size()));
        assertThat(figures.customers().known()).isEqualTo(naive.visits.size());
        assertThat(figures.customers().active()).isEqualTo(naive.count(days -> NaiveShop.visitsIn(days, period) > 0));
        assertThat(figures.customers().newCustomers()).isEqualTo(naive.count(days -> period.contains(days.first())));
        assertThat(figures.customers().purchaseDays())
                .isEqualTo(naive.visits.values().stream()
                        .mapToLong(days -> NaiveShop.visitsIn(days, period))
                        .sum());
    }

    @Property(tries = 200)
    void repeatPurchaseAndGaps(@ForAll("shops") RandomShop shop, @ForAll("periods") Period period) {
        NaiveShop naive = new NaiveShop(shop, period.lastDay());
        Figures figures = figures(shop, period);
        long active = naive.count(days -> NaiveShop.visitsIn(days, period) > 0);

        assertThat(figures.repeatPurchase().inPeriod())
                .isEqualTo(new Rate(naive.count(days -> NaiveShop.visitsIn(days, period) > 1), active));
        assertThat(figures.repeatPurchase().lifetime())
                .isEqualTo(new Rate(naive.count(days -> days.size() > 1), naive.visits.size()));
        assertThat(figures.repeatPurchase().within90DaysOfFirst())
                .isEqualTo(new Rate(
                        naive.count(days -> isOldEnough(days, period) && hasSecondWithin90Days(days)),
                        naive.count(days -> isOldEnough(days, period))));
        List<Integer> gaps = naive.gaps();
        assertThat(figures.frequency().medianGapDays())
                .isEqualTo(
                        NaiveShop.median(gaps.stream().map(gap -> (double) gap).toList()));
        if (!gaps.isEmpty()) {
            int rank = (int) Math.ceil(0.95 * gaps.size());
            assertThat(figures.suggestedWindowDays()).hasValue(gaps.get(rank - 1));
            assertThat(figures.suggestedWindow().offeredDays().orElseThrow()).isGreaterThanOrEqualTo(30);
        }
    }

    private static boolean isOldEnough(NavigableSet<LocalDate> days, Period period) {
        return ChronoUnit.DAYS.between(days.first(), period.lastDay()) >= 90;
    }

    private static boolean hasSecondWithin90Days(NavigableSet<LocalDate> days) {
        LocalDate second = days.higher(days.first());
        return second != null && ChronoUnit.DAYS.between(days.first(), second) <= 90;
    }

    @Property(tries = 200)
    void retentionAndActivity(@ForAll("shops") RandomShop shop, @ForAll("periods") Period period) {
        NaiveShop naive = new NaiveShop(shop, period.lastDay());
        Figures figures = figures(shop, period);
        Period previous = period.previous();
        LocalDate start = period.start().minusDays(1);

        assertThat(figures.periodRetention().kept())
                .isEqualTo(new Rate(
                        naive.count(
                                days -> NaiveShop.visitsIn(days, previous) > 0 && NaiveShop.visitsIn(days, period) > 0),
                        naive.count(days -> NaiveShop.visitsIn(days, previous) > 0)));
        assertThat(figures.fixedWindow().retention())
                .isEqualTo(new Rate(
                        naive.count(days -> NaiveShop.activeAt(days, start, WINDOW)
                                && NaiveShop.activeAt(days, period.lastDay(), WINDOW)),
                        naive.count(days -> NaiveShop.activeAt(days, start, WINDOW))));
        assertThat(figures.fixedWindow().boughtInPeriod().count())
                .isEqualTo(naive.count(
                        days -> NaiveShop.activeAt(days, start, WINDOW) && NaiveShop.visitsIn(days, period) > 0));
        NaiveShop before = new NaiveShop(shop, start);
        assertThat(figures.adaptive().typicalGapDays()).isEqualTo(naive.typicalGap());
        assertThat(figures.adaptive().atRisk())
                .isEqualTo(naive.count(days -> naive.activity(days) == Activity.AT_RISK));
        assertThat(figures.adaptive().churn())
                .isEqualTo(new Rate(
                        before.visits.entrySet().stream()
                                .filter(entry -> before.activity(entry.getValue()) != Activity.LAPSED)
                                .filter(entry ->
                                        naive.activity(Objects.requireNonNull(naive.visits.get(entry.getKey())))
                                                == Activity.LAPSED)
                                .count(),
                        before.count(days -> before.activity(days) != Activity.LAPSED)));
    }

    @Property(tries = 100)
    void cohorts(@ForAll("shops") RandomShop shop, @ForAll("periods") Period period) {
        NaiveShop naive = new NaiveShop(shop, period.lastDay());
        CohortTable table = figures(shop, period).cohorts();
        YearMonth last = YearMonth.from(period.lastDay());

        for (CohortTable.Row row : table.rows()) {
            assertThat(row.cohort().plusMonths(row.active().size() - 1L)).isEqualTo(last);
            for (int k = 0; k < row.active().size(); k++) {
                YearMonth month = row.cohort().plusMonths(k);
                assertThat(row.active().get(k)).isEqualTo(naive.cohortActive(row.cohort(), month));
                assertThat(row.cumulativeNetRevenueCents().get(k)).isEqualTo(naive.cohortNet(row.cohort(), month));
            }
        }
        assertThat(table.lastMonthComplete())
                .isEqualTo(period.until().getDayOfMonth() == 1 || table.rows().isEmpty());
        for (int k = 0; k < table.weightedAverage().size(); k++) {
            int months = k;
            LocalDate until = period.until();
            List<CohortTable.Row> complete = table.rows().stream()
                    .filter(row ->
                            !row.cohort().plusMonths(months + 1L).atDay(1).isAfter(until))
                    .toList();
            assertThat(table.weightedAverage().get(k))
                    .isEqualTo(new Rate(
                            complete.stream()
                                    .mapToLong(row -> row.active().get(months))
                                    .sum(),
                            complete.stream().mapToLong(CohortTable.Row::size).sum()));
        }
    }

    @Property(tries = 200)
    void everyCustomer(@ForAll("shops") RandomShop shop, @ForAll("periods") Period period) {
        NaiveShop naive = new NaiveShop(shop, period.lastDay());
        List<CustomerFigures> rows = CustomerFigures.asOf(Visits.of(shop.history()), period.lastDay());
        Map<Long, Long> recency = new HashMap<>();
        Map<Long, Long> frequency = new HashMap<>();
        Map<Long, Long> money = new HashMap<>();
        naive.visits.forEach((customer, days) -> {
            recency.put(customer, days.last().toEpochDay());
            frequency.put(customer, (long) days.size());
            money.put(customer, naive.net(customer));
        });

        assertThat(rows).extracting(CustomerFigures::customerId).containsExactlyElementsOf(naive.visits.keySet());
        for (CustomerFigures row : rows) {
            long customer = row.customerId();
            NavigableSet<LocalDate> days = Objects.requireNonNull(naive.visits.get(customer));
            assertThat(row.purchaseDays()).isEqualTo(days.size());
            assertThat(row.first()).isEqualTo(days.first());
            assertThat(row.last()).isEqualTo(days.last());
            assertThat(row.netCents()).isEqualTo(naive.net(customer));
            assertThat(row.recency()).isEqualTo(naive.score(customer, recency));
            assertThat(row.frequency()).isEqualTo(naive.score(customer, frequency));
            assertThat(row.money()).isEqualTo(naive.score(customer, money));
            assertThat(row.activity()).isEqualTo(naive.activity(days));
            assertThat(row.silenceDays()).isEqualTo(ChronoUnit.DAYS.between(days.last(), period.lastDay()));
        }
    }
}
