package app.clientele.loyalty;

import app.clientele.model.FoldedText;
import app.clientele.model.Sale;
import app.clientele.store.CustomerStore;
import app.clientele.store.SaleStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tickets: found, typed, corrected and taken away. To be called on the database thread. */
public final class Sales {

    private final SaleStore sales;
    private final CustomerStore customers;

    public Sales(SaleStore sales, CustomerStore customers) {
        this.sales = sales;
        this.customers = customers;
    }

    /** Every ticket, the newest first. */
    public List<SaleRow> all() {
        // The same names come again and again: each is folded once.
        Map<String, String> folded = new HashMap<>();
        return sales.summaries().stream()
                .map(sale -> SaleRow.of(sale, text -> folded.computeIfAbsent(text, FoldedText::of)))
                .toList();
    }

    public Optional<SaleDetail> detail(long id) {
        return sales.find(id)
                .map(sale -> new SaleDetail(
                        sale,
                        Optional.ofNullable(sale.customerId())
                                .flatMap(customers::find)
                                .map(CustomerMatch::of)));
    }

    /** Stores a ticket that has no id yet, or puts one in the place of the ticket with its id. */
    public Undoable<Sale> save(Sale sale) {
        if (sale.id() == 0) {
            Sale stored = sales.add(sale);
            return new Undoable<>(stored, () -> sales.delete(stored.id()));
        }
        Runnable undo = sales.update(sale)
                .<Runnable>map(before -> () -> sales.restore(before))
                .orElse(() -> {});
        return new Undoable<>(sale, undo);
    }

    /** Takes a ticket away; it comes back as it was, with the import it came from. */
    public Undoable<Long> delete(long id) {
        Runnable undo = sales.delete(id)
                .<Runnable>map(before -> () -> sales.restore(before))
                .orElse(() -> {});
        return new Undoable<>(id, undo);
    }
}
