package app.clientele.loyalty;

import app.clientele.metrics.Referrals;
import app.clientele.metrics.Visits;
import app.clientele.model.Books;
import app.clientele.model.Customer;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import app.clientele.store.CustomerDetailStore;
import app.clientele.store.CustomerStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Who sent whom, and what that brought. To be called on the database thread. */
public final class CustomerReferrals {

    private final Supplier<Books> books;
    private final CustomerStore customers;
    private final CustomerDetailStore details;
    private final Clock clock;

    /** @param clock in the shop's zone */
    public CustomerReferrals(Supplier<Books> books, CustomerStore customers, CustomerDetailStore details, Clock clock) {
        this.books = books;
        this.customers = customers;
        this.details = details;
        this.clock = clock;
    }

    /**
     * One customer who sent another: whom to thank.
     *
     * @param firstVisit of the one sent; empty while it has not come
     * @param netCents what the one sent has bought so far, refunds taken off
     */
    public record Row(Customer referrer, Customer sent, Optional<LocalDate> firstVisit, long netCents) {}

    /**
     * The referrals of the twelve months up to the last day of the books, and all that are known.
     *
     * @param year the twelve months; empty while there is no sale
     * @param rows the newest customers first, those who have not come yet before them
     */
    public record Listed(Optional<Period> year, Referrals figures, List<Row> rows) {
        public Listed {
            rows = List.copyOf(rows);
        }
    }

    public Listed list() {
        Books all = books.get();
        Map<Long, Long> referrers = details.referrers();
        Visits visits = Visits.of(all.history());
        Optional<Period> year = KnownDays.of(all, LocalDate.now(clock))
                .map(KnownDays::last)
                .map(day -> Period.ofDays(day.minusYears(1).plusDays(1), day));
        return new Listed(
                year,
                year.map(period -> Referrals.of(visits, period, referrers)).orElse(new Referrals(0, 0, 0)),
                rows(visits, referrers));
    }

    private List<Row> rows(Visits visits, Map<Long, Long> referrers) {
        Map<Long, Customer> byId =
                customers.all().stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        return byId.values().stream()
                .flatMap(sent -> Optional.ofNullable(referrers.get(sent.id()))
                        .map(byId::get)
                        .map(referrer -> row(visits, referrer, sent))
                        .stream())
                .sorted(Comparator.comparing((Row row) -> row.firstVisit().orElse(LocalDate.MAX))
                        .reversed()
                        .thenComparing(row -> row.sent().displayName()))
                .toList();
    }

    private static Row row(Visits visits, Customer referrer, Customer sent) {
        SalesHistory history = visits.history();
        OptionalInt known = history.customer(sent.id());
        if (known.isEmpty()) {
            return new Row(referrer, sent, Optional.empty(), 0);
        }
        int customer = known.getAsInt();
        boolean came = visits.from(customer) < visits.from(customer + 1);
        long cents = 0;
        for (int ticket = history.ticketsFrom(customer); ticket < history.ticketsUntil(customer); ticket++) {
            cents += history.cents(ticket);
        }
        return new Row(
                referrer,
                sent,
                came ? Optional.of(LocalDate.ofEpochDay(visits.day(visits.from(customer)))) : Optional.empty(),
                cents);
    }
}
