package app.clientele.loyalty;

import app.clientele.metrics.CustomerFigures;
import app.clientele.metrics.Visits;
import app.clientele.model.Books;
import app.clientele.model.Customer;
import app.clientele.model.CustomerCard;
import app.clientele.model.SalesHistory;
import app.clientele.store.CustomerStore;
import app.clientele.store.NumberTaken;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The customers: found, listed with their figures, typed, corrected and taken away. To be called on the database thread.
 *
 * <p>Figures count up to the last day of the books, not up to today: of later days nobody knows yet who came.
 */
public final class Customers {

    /** More names than this nobody reads; a longer word narrows them. */
    private static final int FOUND = 12;

    private final CustomerStore store;
    private final Supplier<Books> books;
    private @Nullable Figures figures;

    /** The figures of all customers, kept as long as the sales are the same. */
    private record Figures(SalesHistory of, Optional<LocalDate> asOf, Map<Long, CustomerFigures> byCustomer) {}

    public Customers(CustomerStore store, Supplier<Books> books) {
        this.store = store;
        this.books = books;
    }

    /** Who could be meant by {@code text}: parts of name, number, e-mail, telephone or town. */
    public List<CustomerMatch> find(String text) {
        return store.search(text, FOUND).stream().map(CustomerMatch::of).toList();
    }

    /** Every customer, by name without regard to case and accents. */
    public List<CustomerRow> all() {
        Map<Long, CustomerFigures> known = figures().byCustomer();
        return store.all().stream()
                .map(customer -> new CustomerRow(customer, Optional.ofNullable(known.get(customer.id()))))
                .sorted(Comparator.comparing(CustomerRow::searchText))
                .toList();
    }

    /** What each customer is called, by the store's number. */
    public Map<Long, String> names() {
        return store.all().stream().collect(Collectors.toMap(Customer::id, Customer::displayName));
    }

    public Optional<CustomerProfile> profile(long id) {
        Figures now = figures();
        return store.card(id)
                .map(card -> new CustomerProfile(
                        card, Optional.ofNullable(now.byCustomer().get(id)), now.asOf()));
    }

    /**
     * Stores a customer that has no id yet, or puts one in the place of the customer with its id.
     *
     * @throws NumberInUse if another customer has the number
     */
    public Undoable<Customer> save(Customer customer) {
        try {
            if (customer.id() == 0) {
                Customer stored = store.add(customer);
                return new Undoable<>(stored, () -> store.delete(stored.id()));
            }
            Optional<Customer> before = store.find(customer.id());
            store.update(customer);
            return new Undoable<>(customer, () -> before.ifPresent(store::update));
        } catch (NumberTaken e) {
            throw new NumberInUse(e.number(), e.name(), e);
        }
    }

    /**
     * Takes a customer away whom no sale and no answer names.
     *
     * @throws CustomerInUse otherwise
     */
    public Undoable<Long> delete(long id) {
        CustomerCard card = store.card(id).orElseThrow();
        if (!card.sales().isEmpty() || !card.answers().isEmpty()) {
            throw new CustomerInUse(card);
        }
        Runnable undo = store.delete(id)
                .<Runnable>map(deleted -> () -> store.restore(deleted))
                .orElse(() -> {});
        return new Undoable<>(id, undo);
    }

    private Figures figures() {
        SalesHistory history = books.get().history();
        if (figures == null || figures.of() != history) {
            Optional<LocalDate> asOf = lastDay(history);
            figures = new Figures(
                    history,
                    asOf,
                    asOf.map(day -> CustomerFigures.asOf(Visits.of(history), day)).orElse(List.of()).stream()
                            .collect(Collectors.toMap(CustomerFigures::customerId, Function.identity())));
        }
        return figures;
    }

    private static Optional<LocalDate> lastDay(SalesHistory history) {
        return IntStream.range(0, history.size()).map(history::day).max().stream()
                .mapToObj(LocalDate::ofEpochDay)
                .findFirst();
    }
}
