package app.clientele.loyalty;

import app.clientele.metrics.CustomerFigures;
import app.clientele.metrics.Visits;
import app.clientele.model.Books;
import app.clientele.model.ConsentWord;
import app.clientele.model.Customer;
import app.clientele.model.CustomerCard;
import app.clientele.model.CustomerDetails;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import app.clientele.store.CustomerDetailStore;
import app.clientele.store.CustomerStore;
import app.clientele.store.NumberTaken;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
    private final CustomerDetailStore details;
    private final Supplier<Books> books;
    private @Nullable Figures figures;
    private @Nullable CustomerIndex index;

    /** The figures of all customers, kept as long as the sales are the same. */
    private record Figures(SalesHistory of, Optional<LocalDate> asOf, Map<Long, CustomerFigures> byCustomer) {}

    public Customers(CustomerStore store, CustomerDetailStore details, Supplier<Books> books) {
        this.store = store;
        this.details = details;
        this.books = books;
    }

    /** Who could be meant by {@code text}: parts of name, number, e-mail, telephone or town, of before a merge too. */
    public List<CustomerMatch> find(String text) {
        long revision = store.revision();
        if (index == null || index.revision() != revision) {
            index = CustomerIndex.of(store.all(), store.formerIdentities(), revision);
        }
        return index.find(text, FOUND);
    }

    /** Every customer, by name without regard to case and accents. */
    public List<CustomerRow> all() {
        Map<Long, CustomerFigures> known = figures().byCustomer();
        Map<Long, CustomerDetails> noted = details.all();
        return store.all().stream()
                .map(customer -> new CustomerRow(
                        customer,
                        noted.getOrDefault(customer.id(), CustomerDetails.NONE),
                        Optional.ofNullable(known.get(customer.id()))))
                .sorted(Comparator.comparing(CustomerRow::searchText))
                .toList();
    }

    /** What each customer is called, by the store's number. */
    public Map<Long, String> names() {
        return store.all().stream().collect(Collectors.toMap(Customer::id, Customer::displayName));
    }

    public Optional<CustomerProfile> profile(long id) {
        Figures now = figures();
        return store.card(id).map(card -> {
            CustomerDetails noted = details.of(id);
            return new CustomerProfile(
                    card,
                    noted,
                    details.consents(id),
                    Optional.ofNullable(noted.referrerId()).flatMap(store::find).map(CustomerMatch::of),
                    details.sentBy(id),
                    Optional.ofNullable(now.byCustomer().get(id)),
                    now.asOf().map(day -> yearCents(now.of(), id, day)).orElse(0L),
                    now.asOf());
        });
    }

    private static long yearCents(SalesHistory history, long id, LocalDate day) {
        OptionalInt customer = history.customer(id);
        return customer.isEmpty()
                ? 0
                : history.netCents(
                        customer.getAsInt(), Period.ofDays(day.minusYears(1).plusDays(1), day));
    }

    /** Every tag in use. */
    public Set<String> tags() {
        return details.tags();
    }

    /**
     * Stores a customer that has no id yet, or puts one in the place of the customer with its id.
     *
     * @param noted tags, opt-outs, referrer
     * @param heard what the customer just said about messages
     * @throws NumberInUse if another customer has the number
     */
    public Undoable<Customer> save(Customer customer, CustomerDetails noted, Optional<ConsentWord> heard) {
        try {
            return details.inOneSave(
                    () -> customer.id() == 0 ? add(customer, noted, heard) : put(customer, noted, heard));
        } catch (NumberTaken e) {
            throw new NumberInUse(e.number(), e.name(), e);
        }
    }

    private Undoable<Customer> add(Customer customer, CustomerDetails noted, Optional<ConsentWord> heard) {
        Customer stored = store.add(customer);
        details.set(stored.id(), noted);
        heard.ifPresent(word -> details.hear(stored.id(), word));
        return new Undoable<>(stored, () -> store.delete(stored.id()));
    }

    private Undoable<Customer> put(Customer customer, CustomerDetails noted, Optional<ConsentWord> heard) {
        Optional<Customer> before = store.find(customer.id());
        CustomerDetails notedBefore = details.of(customer.id());
        store.update(customer);
        details.set(customer.id(), noted);
        Optional<Long> wordId = heard.map(word -> details.hear(customer.id(), word));
        return new Undoable<>(
                customer,
                () -> details.inOneSave(() -> {
                    before.ifPresent(store::update);
                    details.set(customer.id(), notedBefore);
                    wordId.ifPresent(details::forget);
                    return before;
                }));
    }

    /**
     * Takes a customer away whom no sale names. Answers and cases stay and become anonymous.
     *
     * @throws CustomerInUse otherwise
     */
    public Undoable<Long> delete(long id) {
        CustomerCard card = store.card(id).orElseThrow();
        if (!card.sales().isEmpty()) {
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
