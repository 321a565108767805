package app.clientele.loyalty.programme;

import app.clientele.loyalty.Undoable;
import app.clientele.model.Cost;
import app.clientele.store.CostStore;
import java.util.List;
import java.util.Optional;

/** What the owner spends on keeping and winning customers. To be called on the database thread. */
public final class Costs {

    private final CostStore costs;

    public Costs(CostStore costs) {
        this.costs = costs;
    }

    /** Every cost, the newest first. */
    public List<Cost> all() {
        return costs.all().reversed();
    }

    /** Stores a cost that has no id yet, or puts one in the place of the cost with its id. */
    public Undoable<Cost> save(Cost cost) {
        if (cost.id() == 0) {
            Cost stored = costs.add(cost);
            return new Undoable<>(stored, () -> costs.delete(stored.id()));
        }
        Optional<Cost> before =
                costs.all().stream().filter(stored -> stored.id() == cost.id()).findFirst();
        costs.update(cost);
        return new Undoable<>(cost, () -> before.ifPresent(costs::update));
    }

    /** Takes a cost away; it comes back with the import it came from. */
    public Undoable<Long> delete(long id) {
        Runnable undo = costs.delete(id)
                .<Runnable>map(deleted -> () -> costs.restore(deleted))
                .orElse(() -> {});
        return new Undoable<>(id, undo);
    }
}
