package app.clientele.loyalty.todo;

import app.clientele.loyalty.Undoable;
import app.clientele.metrics.ReturnVisit;
import app.clientele.metrics.Visits;
import app.clientele.model.Books;
import app.clientele.model.Customer;
import app.clientele.model.Outreach;
import app.clientele.model.Outreach.Outcome;
import app.clientele.store.CustomerStore;
import app.clientele.store.OutreachStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The words to customers: noted, taken back, and what came of them. To be called on the database thread. */
public final class Outreaches {

    private final OutreachStore store;
    private final CustomerStore customers;
    private final Supplier<Books> books;
    private final Clock clock;

    /** @param clock in the shop's zone */
    public Outreaches(OutreachStore store, CustomerStore customers, Supplier<Books> books, Clock clock) {
        this.store = store;
        this.customers = customers;
        this.books = books;
        this.clock = clock;
    }

    /** Writes down what came of a proposal, today. */
    public Undoable<Outreach> note(Proposal proposal, Outcome outcome) {
        Outreach stored =
                store.add(new Outreach(0, proposal.customerId(), LocalDate.now(clock), proposal.occasion(), outcome));
        return new Undoable<>(stored, () -> store.delete(stored.id()));
    }

    /** Takes away what was written down by mistake; who wanted to be left alone can be called again. */
    public Undoable<Long> delete(long id) {
        Runnable undo = store.delete(id)
                .<Runnable>map(rows -> () -> store.restore(rows))
                .orElse(() -> {});
        return new Undoable<>(id, undo);
    }

    /** Everything, the newest first, with what came of it. */
    public List<OutreachRow> all() {
        List<Outreach> outreach = store.all();
        if (outreach.isEmpty()) {
            return List.of();
        }
        Map<Long, String> names =
                customers.all().stream().collect(Collectors.toMap(Customer::id, Customer::displayName));
        Visits visits = Visits.of(books.get().history());
        return outreach.stream()
                .map(word -> new OutreachRow(
                        word,
                        names.getOrDefault(word.customerId(), ""),
                        ReturnVisit.after(visits, word.customerId(), word.day())))
                .toList();
    }
}
