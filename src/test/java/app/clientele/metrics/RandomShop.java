package app.clientele.metrics;

import app.clientele.model.Books;
import app.clientele.model.SalesHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A small made-up shop: a few customers over two and a half years, with refunds, gifts and anonymous tickets. */
public record RandomShop(List<Ticket> tickets) {

    static final LocalDate FIRST_DAY = LocalDate.of(2022, 11, 15);
    private static final int DAYS = 900;

    /**
     * One ticket.
     *
     * @param customer the store number, 0 for an anonymous ticket
     */
    public record Ticket(long customer, LocalDate day, long cents, long quantity) {}

    public static Arbitrary<RandomShop> any() {
        Arbitrary<Ticket> tickets = Combinators.combine(
                        Arbitraries.longs().between(0, 12),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.of(0L, -500L, 250L, 999L, 1_000L, 12_345L),
                        Arbitraries.of(-1_000L, 0L, 1_000L))
                .as((customer, day, cents, quantity) -> new Ticket(customer, FIRST_DAY.plusDays(day), cents, quantity));
        return tickets.list().ofMaxSize(120).map(RandomShop::new);
    }

    /** A day on which to end a period, also before and after all tickets. */
    public static Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(-20, DAYS + 400).map(FIRST_DAY::plusDays);
    }

    public RandomShop with(UnaryOperator<Ticket> change) {
        return new RandomShop(tickets.stream().map(change).toList());
    }

    public SalesHistory history() {
        SalesHistory.Builder builder = new SalesHistory.Builder(0);
        tickets.forEach(ticket -> builder.add(ticket.customer(), ticket.day(), ticket.cents(), ticket.quantity()));
        return builder.build();
    }

    public Books books() {
        return new Books(history(), List.of(), List.of(), Map.of());
    }
}
