package app.clientele.loyalty.todo;

import app.clientele.loyalty.KnownDays;
import app.clientele.loyalty.Undoable;
import app.clientele.loyalty.calls.Respite;
import app.clientele.metrics.CaseResolution;
import app.clientele.metrics.ComplaintRates;
import app.clientele.metrics.ReturnVisit;
import app.clientele.metrics.Visits;
import app.clientele.model.Books;
import app.clientele.model.Customer;
import app.clientele.model.CustomerCase;
import app.clientele.model.Period;
import app.clientele.model.SurveyAnswer;
import app.clientele.store.CaseStore;
import app.clientele.store.CustomerStore;
import app.clientele.store.OutreachStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The complaints that the owner types and the unhappy answers, until they are closed. To be called on the database
 * thread.
 */
public final class Cases {

    private static final Comparator<CaseRow> OPEN_FIRST = Comparator.comparing(
                    (CaseRow row) -> !row.of().isOpen())
            .thenComparing(row -> row.of().closed().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(row -> row.of().due())
            .thenComparingLong(CaseRow::id);

    private final CaseStore store;
    private final Supplier<Books> books;
    private final CustomerStore customers;
    private final OutreachStore outreach;
    private final Clock clock;

    /** @param clock in the shop's zone */
    public Cases(CaseStore store, Supplier<Books> books, CustomerStore customers, OutreachStore outreach, Clock clock) {
        this.store = store;
        this.books = books;
        this.customers = customers;
        this.outreach = outreach;
        this.clock = clock;
    }

    /** Every case, the open ones first, by the day they are due; also unhappy answers that nobody took up yet. */
    public List<CaseRow> all() {
        return rows(withUnhappyAnswers());
    }

    /** Those that are not closed, the one due first first. */
    public List<CaseRow> open() {
        return rows(withUnhappyAnswers().stream().filter(CustomerCase::isOpen).toList());
    }

    private List<CustomerCase> withUnhappyAnswers() {
        List<CustomerCase> stored = store.all();
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = KnownDays.of(books.get(), today).map(KnownDays::last).orElse(today);
        return Stream.concat(
                        stored.stream(), UnhappyAnswers.notTakenUp(books.get().answers(), stored, asOf).stream())
                .toList();
    }

    private List<CaseRow> rows(List<CustomerCase> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<Customer> known = customers.all();
        Map<Long, Customer> byId = known.stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        Respite respite = Respite.of(known, outreach.all(), today).with(customers.noCalls());
        Map<Long, SurveyAnswer> answers =
                books.get().answers().stream().collect(Collectors.toMap(SurveyAnswer::id, Function.identity()));
        Visits visits = Visits.of(books.get().history());
        return cases.stream()
                .map(it -> {
                    Long who = it.customerId();
                    return new CaseRow(
                            it,
                            Optional.ofNullable(who).map(byId::get),
                            who != null && respite.optedOut().contains(who),
                            Optional.ofNullable(it.answerId()).map(answers::get),
                            it.isLate(today),
                            who == null ? Optional.empty() : ReturnVisit.after(visits, who, it.opened()));
                })
                .sorted(OPEN_FIRST)
                .toList();
    }

    /** The twelve months up to today; complaints and returns up to the last day of which all is known. */
    public CaseReview review() {
        LocalDate today = LocalDate.now(clock);
        Period year = Period.ofDays(today.minusYears(1).plusDays(1), today);
        LocalDate known = KnownDays.of(books.get(), today).map(KnownDays::last).orElse(today);
        Period sold = Period.ofDays(known.minusYears(1).plusDays(1), known);
        List<CustomerCase> cases = withUnhappyAnswers();
        List<CustomerCase> stored = store.all();
        return new CaseReview(
                year,
                CaseResolution.of(cases, year, today),
                ComplaintRates.of(stored, books.get().history(), sold),
                ComplaintRates.of(stored, books.get().history(), sold.aYearEarlier()));
    }

    /** Stores a case that has no id yet, or puts one in the place of the case with its id. */
    public Undoable<CustomerCase> save(CustomerCase saved) {
        if (saved.id() == 0) {
            CustomerCase stored = store.add(saved);
            return new Undoable<>(stored, () -> store.delete(stored.id()));
        }
        Optional<CustomerCase> before = store.find(saved.id());
        store.update(saved);
        return new Undoable<>(saved, () -> before.ifPresent(store::update));
    }

    /** Takes a case away; the answer it came from, if it is a recent one, stands there again. */
    public Undoable<Long> delete(long id) {
        Runnable undo = store.delete(id)
                .<Runnable>map(rows -> () -> store.restore(rows))
                .orElse(() -> {});
        return new Undoable<>(id, undo);
    }
}
