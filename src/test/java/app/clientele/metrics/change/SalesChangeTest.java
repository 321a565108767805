package app.clientele.metrics.change;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.metrics.Definitions;
import app.clientele.metrics.Figures;
import app.clientele.metrics.RandomShop;
import app.clientele.metrics.RandomShop.Ticket;
import app.clientele.model.Books;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SalesChangeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Period JANUARY = Period.ofMonth(YearMonth.of(2024, 1));
    private static final Period FEBRUARY = Period.ofMonth(YearMonth.of(2024, 2));

    @Provide
    Arbitrary<RandomShop> shops() {
        return RandomShop.any();
    }

    @Provide
    Arbitrary<YearMonth> months() {
        return Arbitraries.integers()
                .between(0, 30)
                .map(it -> YearMonth.of(2022, 11).plusMonths(it));
    }

    @Property(tries = 1_000)
    void partsAddUpToTheCentAndSwappedMonthsFlipEverySign(
            @ForAll("shops") RandomShop shop, @ForAll("months") YearMonth one, @ForAll("months") YearMonth other) {
        Books books = shop.books();
        Figures first = Figures.of(books, Period.ofMonth(one), Definitions.DEFAULT);
        Figures second = Figures.of(books, Period.ofMonth(other), Definitions.DEFAULT);

        SalesChange change = SalesChange.of(first, second, books.history());
        SalesChange back = SalesChange.of(second, first, books.history());

        assertThat(change.parts()).hasSize(SalesFactor.values().length);
        assertThat(change.parts().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(second.sales().netRevenueCents() - first.sales().netRevenueCents())
                .isEqualTo(change.differenceCents());
        assertThat(back.parts())
                .allSatisfy((factor, cents) -> assertThat(change.parts()).containsEntry(factor, -cents));
        if (!one.equals(other)) {
            assertThat(back.isClear()).isEqualTo(change.isClear());
        }
    }

    /** 4 customers × 2 visits × 10 become 3 × 2 × 10: one customer less of 20 each, and nothing else. */
    @Test
    void whatOneFactorAloneChangedIsPutDownToItAlone() {
        List<Ticket> tickets = new ArrayList<>();
        for (int customer = 1; customer <= 4; customer++) {
            visits(tickets, customer, DAY, 2, 1_000);
        }
        for (int customer = 1; customer <= 3; customer++) {
            visits(tickets, customer, DAY.plusMonths(1), 2, 1_000);
        }

        assertThat(change(tickets).parts())
                .containsEntry(SalesFactor.CUSTOMERS, -2_000L)
                .containsEntry(SalesFactor.VISITS, 0L)
                .containsEntry(SalesFactor.BASKET, 0L)
                .containsEntry(SalesFactor.UNNAMED_PURCHASES, 0L)
                .containsEntry(SalesFactor.UNNAMED_BASKET, 0L);
    }

    /** By hand: all six orders of 2→3 customers, 1→2 visits, 10→20 a visit; their means are 25, 35 and 40 of 100. */
    @Test
    void partsAreMeansOverAllOrders() {
        List<Ticket> tickets = new ArrayList<>();
        for (int customer = 1; customer <= 2; customer++) {
            visits(tickets, customer, DAY, 1, 1_000);
        }
        for (int customer = 1; customer <= 3; customer++) {
            visits(tickets, customer, DAY.plusMonths(1), 2, 2_000);
        }
        double customers = 0;
        double[][] orders = {{1, 10}, {1, 20}, {2, 10}, {2, 20}};
        double[] weights = {2, 1, 1, 2};
        for (int i = 0; i < orders.length; i++) {
            customers += weights[i] * orders[i][0] * orders[i][1] / 6;
        }

        Map<SalesFactor, Long> parts = change(tickets).parts();

        assertThat(parts).containsEntry(SalesFactor.CUSTOMERS, Math.round(100 * customers));
        assertThat(parts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(10_000);
    }

    @Test
    void aMonthWithoutCustomersPutsAllDownToTheirNumber() {
        List<Ticket> tickets = new ArrayList<>();
        visits(tickets, 1, DAY.plusMonths(1), 3, 700);

        assertThat(change(tickets).parts())
                .containsEntry(SalesFactor.CUSTOMERS, 2_100L)
                .containsEntry(SalesFactor.VISITS, 0L)
                .containsEntry(SalesFactor.BASKET, 0L);
    }

    /** Two months of the same shop differ by chance alone: 5 in 100 may seem clear. */
    @Test
    void chanceAloneSeldomSeemsClear() {
        SplittableRandom random = new SplittableRandom(7);
        int clear = 0;
        int shops = 400;
        for (int shop = 0; shop < shops; shop++) {
            SalesHistory.Builder history = new SalesHistory.Builder(0);
            for (int customer = 1; customer <= 60; customer++) {
                double rate = random.nextExponential() / 20;
                for (double day = random.nextExponential() / rate; day < 60; day += random.nextExponential() / rate) {
                    history.add(customer, DAY.plusDays((long) day), 200 + random.nextInt(4_000), 1_000);
                }
            }
            Books books = new Books(history.build(), List.of(), List.of(), Map.of());
            Period first = new Period(DAY, DAY.plusDays(30));
            Period second = new Period(DAY.plusDays(30), DAY.plusDays(60));
            clear += SalesChange.of(
                                    Figures.of(books, first, Definitions.DEFAULT),
                                    Figures.of(books, second, Definitions.DEFAULT),
                                    books.history())
                            .isClear()
                    ? 1
                    : 0;
        }
        assertThat((double) clear / shops).isBetween(0.02, 0.08);
    }

    private static void visits(List<Ticket> tickets, int customer, LocalDate from, int visits, long cents) {
        for (int visit = 0; visit < visits; visit++) {
            tickets.add(new Ticket(customer, from.plusDays(visit), cents, 1_000));
        }
    }

    private static SalesChange change(List<Ticket> tickets) {
        Books books = new RandomShop(tickets).books();
        return SalesChange.of(
                Figures.of(books, JANUARY, Definitions.DEFAULT),
                Figures.of(books, FEBRUARY, Definitions.DEFAULT),
                books.history());
    }
}
