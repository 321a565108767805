package app.clientele.metrics.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.clientele.model.SalesHistory;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PurchaseHistoriesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Test
    void ticketsOfOneDayAreOneVisitAndRefundDaysNone() {
        SalesHistory.Builder sales = new SalesHistory.Builder(0);
        sales.add(1, FIRST, 3_000, 1_000);
        sales.add(1, FIRST.plusDays(10), 2_000, 1_000);
        sales.add(1, FIRST.plusDays(10), 1_000, 1_000);
        sales.add(1, FIRST.plusDays(12), -500, -1_000);
        sales.add(1, FIRST.plusDays(20), 0, 1_000);
        PurchaseHistories histories = Histories.of(sales.build(), FIRST.plusDays(40));

        assertThat(histories.size()).isEqualTo(1);
        assertThat(histories.repeats(0)).isEqualTo(2);
        assertThat(histories.recencyDays(0)).isEqualTo(20);
        assertThat(histories.ageDays(0)).isEqualTo(40);
        assertThat(histories.meanSpend(0))
                .as("30 and a gift, the first visit left out")
                .isEqualTo(15);
        assertThat(histories.refundFactor()).isCloseTo(55 / 60.0, within(1e-12));
    }

    @Test
    void whatComesAfterTheDayIsNotSeen() {
        SalesHistory.Builder sales = new SalesHistory.Builder(0);
        sales.add(7, FIRST, 3_000, 1_000);
        sales.add(7, FIRST.plusDays(30), 2_000, 1_000);
        sales.add(7, FIRST.plusDays(31), -3_000, -1_000);
        sales.add(8, FIRST.plusDays(29), 1_000, 1_000);
        PurchaseHistories histories = Histories.of(sales.build(), FIRST.plusDays(28));

        assertThat(histories.size()).isEqualTo(1);
        assertThat(histories.customerId(0)).isEqualTo(7);
        assertThat(histories.repeats(0)).isZero();
        assertThat(histories.meanSpend(0)).isZero();
        assertThat(histories.repeaters()).isZero();
        assertThat(histories.refundFactor()).isEqualTo(1);
    }

    @Test
    void whoOnlyEverReturnedIsNoCustomer() {
        SalesHistory.Builder sales = new SalesHistory.Builder(0);
        sales.add(0, FIRST, 9_000, 1_000);
        sales.add(1, FIRST, -2_000, -1_000);
        sales.add(2, FIRST, 5_000, 1_000);
        sales.add(2, FIRST, -5_000, -1_000);
        PurchaseHistories histories = Histories.of(sales.build(), FIRST);

        assertThat(histories.size()).isZero();
        assertThat(DistinctHistories.of(histories, 7).rows()).isZero();
    }

    @Test
    void equalHistoriesAreOneRow() {
        SalesHistory.Builder sales = new SalesHistory.Builder(0);
        for (int customer = 1; customer <= 5; customer++) {
            sales.add(customer, FIRST, 1_000, 1_000);
        }
        sales.add(2, FIRST.plusDays(7), 2_000, 1_000);
        sales.add(4, FIRST.plusDays(7), 3_000, 1_000);
        sales.add(5, FIRST.plusDays(3), 3_000, 1_000);
        sales.add(5, FIRST.plusDays(7), 3_000, 1_000);
        PurchaseHistories histories = Histories.of(sales.build(), FIRST.plusDays(21));
        DistinctHistories rows = DistinctHistories.of(histories, 7);

        assertThat(rows.rows()).isEqualTo(3);
        assertThat(rows.customers()).isEqualTo(5);
        assertThat(new int[] {rows.count(0), rows.count(1), rows.count(2)}).containsExactly(2, 2, 1);
        assertThat(new int[] {rows.repeats(0), rows.repeats(1), rows.repeats(2)})
                .containsExactly(0, 1, 2);
        assertThat(new int[] {rows.reaching(0), rows.reaching(1), rows.reaching(2)})
                .containsExactly(5, 3, 1);
        assertThat(rows.recency(1)).isEqualTo(1);
        assertThat(rows.age(1)).isEqualTo(3);
        assertThat(rows.longestAge()).isEqualTo(3);
        assertThat(IntStream.range(0, 5).map(i -> rows.rowOf(histories, i))).containsExactly(0, 1, 0, 1, 2);
    }
}
