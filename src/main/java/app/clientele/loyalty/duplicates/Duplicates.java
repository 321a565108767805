package app.clientele.loyalty.duplicates;

import app.clientele.loyalty.Undoable;
import app.clientele.model.Customer;
import app.clientele.store.CustomerStore;
import java.util.List;

/** Customers who may be the same person: found, made one, or told apart. To be called on the database thread. */
public final class Duplicates {

    private final CustomerStore store;

    public Duplicates(CustomerStore store) {
        this.store = store;
    }

    /** Who may be the same person, the most alike first; without those whom the owner told apart. */
    public List<LookAlike> find() {
        return LookAlikes.of(store.all(), store.toldApart());
    }

    /**
     * Makes one customer of two; all that named either names the one who stays.
     *
     * @throws app.clientele.store.NumberTaken if a third customer has the number
     */
    public Undoable<Customer> merge(Merging merging) {
        Customer result = merging.result();
        return store.merge(result, merging.other().id())
                .map(merge -> new Undoable<>(result, () -> store.undo(merge)))
                .orElse(new Undoable<>(result, () -> {}));
    }

    /** Remembers that two customers are not the same person. */
    public Undoable<LookAlike> tellApart(LookAlike pair) {
        store.tellApart(pair.one().id(), pair.other().id());
        return new Undoable<>(
                pair, () -> store.forgetToldApart(pair.one().id(), pair.other().id()));
    }
}
