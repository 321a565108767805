package app.clientele.loyalty;

import app.clientele.loyalty.calls.Call;
import app.clientele.loyalty.calls.CallBasis;
import app.clientele.loyalty.calls.CallList;
import app.clientele.loyalty.calls.Respite;
import app.clientele.metrics.Definitions;
import app.clientele.metrics.Visits;
import app.clientele.model.Books;
import app.clientele.model.Customer;
import app.clientele.model.Outreach.Occasion;
import app.clientele.model.SalesHistory;
import app.clientele.store.CustomerStore;
import app.clientele.store.OutreachStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who to call this week, by name. To be called on the database thread. */
public final class WeeksCalls {

    private final Supplier<Books> books;
    private final Supplier<Definitions> definitions;
    private final CustomerStore customers;
    private final OutreachStore outreach;
    private final Clock clock;
    private @Nullable Ranked ranked;

    /** Who could be called: dear to compute, and the same as long as the sales are. */
    private record Ranked(SalesHistory of, LocalDate asOf, Definitions by, CallList list) {}

    /** @param clock in the shop's zone */
    public WeeksCalls(
            Supplier<Books> books,
            Supplier<Definitions> definitions,
            CustomerStore customers,
            OutreachStore outreach,
            Clock clock) {
        this.books = books;
        this.definitions = definitions;
        this.customers = customers;
        this.outreach = outreach;
        this.clock = clock;
    }

    /**
     * Whom to call.
     *
     * @param asOf the last day of which anything is known
     * @param calls most at stake first
     */
    public record Week(LocalDate asOf, CallBasis basis, List<Named> calls) {
        public Week {
            calls = List.copyOf(calls);
        }
    }

    /** One customer to call, with the name and the phone number, which may be empty. */
    public record Named(Call call, String name, String phone) {}

    /** The list as of the last day of which anything is known; empty for empty books. */
    public Optional<Week> thisWeek() {
        Books all = books.get();
        return KnownDays.of(all, LocalDate.now(clock)).map(known -> of(all, known.last()));
    }

    private CallList ranking(SalesHistory history, LocalDate day) {
        Definitions now = definitions.get();
        if (ranked == null
                || ranked.of() != history
                || !ranked.asOf().equals(day)
                || !ranked.by().equals(now)) {
            ranked = new Ranked(history, day, now, CallList.ranking(Visits.of(history), day, now));
        }
        return ranked.list();
    }

    private Week of(Books all, LocalDate day) {
        List<Customer> known = customers.all();
        Map<Long, Customer> byId = known.stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        Respite respite =
                Respite.of(known, outreach.all(), LocalDate.now(clock)).with(customers.noCalls());
        CallList list = ranking(all.history(), day).without(respite.from(Occasion.CALL));
        return new Week(
                day,
                list.basis(),
                list.calls().stream()
                        .flatMap(call -> Stream.ofNullable(byId.get(call.customerId()))
                                .map(customer -> new Named(call, customer.displayName(), customer.phone())))
                        .toList());
    }
}
