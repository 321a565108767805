package app.clientele.loyalty;

import app.clientele.loyalty.best.BestCustomer;
import app.clientele.model.Books;
import app.clientele.model.Customer;
import app.clientele.store.CustomerStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The best customers by name. To be called on the database thread. */
public final class BestCustomers {

    private static final int MOST = 50;

    private final Supplier<Books> books;
    private final CustomerStore customers;
    private final Clock clock;

    /** @param clock in the shop's zone */
    public BestCustomers(Supplier<Books> books, CustomerStore customers, Clock clock) {
        this.books = books;
        this.customers = customers;
        this.clock = clock;
    }

    /** One of the best, with what makes it so. */
    public record Row(Customer customer, BestCustomer standing) {}

    /** The best up to the last day of the books, the best first; none in empty books. */
    public List<Row> list() {
        Books all = books.get();
        Map<Long, Customer> byId =
                customers.all().stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        return KnownDays.of(all, LocalDate.now(clock)).map(KnownDays::last).stream()
                .flatMap(day -> BestCustomer.of(all, day, MOST).stream())
                .flatMap(
                        best -> Stream.ofNullable(byId.get(best.customerId())).map(customer -> new Row(customer, best)))
                .toList();
    }
}
