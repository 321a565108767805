package app.clientele.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.clientele.metrics.RandomShop.Ticket;
import app.clientele.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CustomerMonthTest {

    private static List<CustomerMonth> months(LocalDate end, String... customersAndDays) {
        List<Ticket> tickets = Stream.of(customersAndDays)
                .map(text -> text.split(" ", -1))
                .map(parts -> new Ticket(Long.parseLong(parts[0]), LocalDate.parse(parts[1]), 1_000, 1_000))
                .toList();
        return Figures.of(new RandomShop(tickets).books(), Period.ofDays(end, end), Definitions.DEFAULT)
                .monthly();
    }

    @Test
    void customersOfAMonthAreNewKeptOrBack() {
        List<CustomerMonth> months = months(
                LocalDate.of(2024, 4, 30),
                "1 2024-01-31",
                "1 2024-02-01",
                "1 2024-02-29",
                "1 2024-04-01", // kept in February, back in April
                "2 2024-01-05",
                "2 2024-01-06", // once only
                "3 2024-04-30"); // new

        assertThat(months)
                .extracting(CustomerMonth::active, CustomerMonth::newCustomers, CustomerMonth::retained)
                .containsExactly(tuple(2L, 2L, 0L), tuple(1L, 0L, 1L), tuple(0L, 0L, 0L), tuple(2L, 1L, 0L));
        assertThat(months.getLast().reactivated()).isEqualTo(1);
        assertThat(months.get(1).retention()).hasValue(0.5);
        assertThat(months.get(2).retention()).hasValue(0);
        assertThat(months.get(3).retention()).as("nobody came the month before").isEmpty();
    }

    @Test
    void aMonthIsCompleteFromItsLastDayOn() {
        assertThat(months(LocalDate.of(2024, 1, 30), "1 2024-01-10").getLast().complete())
                .isFalse();
        assertThat(months(LocalDate.of(2024, 1, 31), "1 2024-01-10").getLast().complete())
                .isTrue();
        assertThat(months(LocalDate.of(2024, 2, 28), "1 2024-01-10").getLast().complete())
                .isFalse();
        assertThat(months(LocalDate.of(2024, 2, 29), "1 2024-01-10").getLast().complete())
                .isTrue();
    }
}
