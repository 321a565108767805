package app.clientele.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SalesHistoryTest {

    record Ticket(long customer, int day, long cents, long quantity) {}

    @Provide
    Arbitrary<List<Ticket>> tickets() {
        Arbitrary<Long> near = Arbitraries.longs().between(0, 9);
        Arbitrary<Long> farApart = Arbitraries.longs().between(0, Long.MAX_VALUE);
        Arbitrary<Integer> nearDays = Arbitraries.integers().between(19_000, 19_030);
        Arbitrary<Integer> anyDays = Arbitraries.integers();
        return Combinators.combine(
                        Arbitraries.oneOf(near, near, farApart),
                        Arbitraries.oneOf(nearDays, nearDays, anyDays),
                        Arbitraries.longs(),
                        Arbitraries.longs())
                .as(Ticket::new)
                .list()
                .ofMaxSize(80);
    }

    @Property
    void ticketsComeBackByCustomerThenDayThenOrderOfAdding(@ForAll("tickets") List<Ticket> tickets) {
        SalesHistory.Builder builder = new SalesHistory.Builder(0);
        tickets.forEach(t -> builder.add(t.customer(), t.day(), t.cents(), t.quantity()));

        SalesHistory history = builder.build();

        List<Ticket> read = new ArrayList<>();
        for (int customer = SalesHistory.ANONYMOUS; customer < history.customerCount(); customer++) {
            long id = customer == SalesHistory.ANONYMOUS ? 0 : history.customerId(customer);
            for (int i = history.ticketsFrom(customer); i < history.ticketsUntil(customer); i++) {
                read.add(new Ticket(id, history.day(i), history.cents(i), history.quantityThousandths(i)));
            }
        }
        List<Ticket> sorted = new ArrayList<>(tickets);
        sorted.sort(Comparator.comparingLong(Ticket::customer).thenComparingInt(Ticket::day));
        assertThat(read).isEqualTo(sorted);
        assertThat(history.size()).isEqualTo(tickets.size());
        assertThat(history.customerCount()).isEqualTo((int) tickets.stream()
                .mapToLong(Ticket::customer)
                .filter(id -> id != 0)
                .distinct()
                .count());
    }

    @Example
    void aHistoryWithoutTicketsIsEmpty() {
        SalesHistory history = new SalesHistory.Builder(0).build();

        assertThat(history.size()).isZero();
        assertThat(history.customerCount()).isZero();
        assertThat(history.ticketsUntil(SalesHistory.ANONYMOUS)).isZero();
    }

    @Example
    void aNegativeNumberIsNoCustomer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SalesHistory.Builder(1).add(-1, 19_000, 100, 1_000))
                .withMessageContaining("-1");
    }
}
