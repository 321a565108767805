package app.clientele.store;

import app.clientele.model.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Two customers who are one person made one, and the way back. Whatever names the one who goes names the one who stays;
 * where there is room for one row only, the row of the one who stays counts. What both were known by is kept, so that
 * files that still say so find the one who stays.
 *
 * <p>The way back brings the one who went and all that was its own; what came since stays with the one who stayed.
 */
public final class CustomerMerge {

    private final Customer kept;
    private final Own keptOwn;
    private final Customer gone;
    private final Snapshot goneRow;
    private final List<Moved> moved = new ArrayList<>();
    private final List<Snapshot> crowded = new ArrayList<>();
    private final List<Long> aliases = new ArrayList<>();

    /** A row that named the one who went, by its key, in which the one who stays stands by now. */
    private record Moved(CustomerReference reference, List<Object> key) {}

    /** What a customer's row holds besides the {@link Customer}. */
    private record Own(
            boolean byHand,
            boolean noCalls,
            boolean noLetters,
            @Nullable Long referrer) {

        static Own read(Handle handle, long id) {
            return handle.select("SELECT by_hand, no_calls, no_letters, referrer_id FROM customer WHERE id = ?", id)
                    .map((row, _) -> new Own(
                            row.getBoolean(1), row.getBoolean(2), row.getBoolean(3), row.getObject(4, Long.class)))
                    .one();
        }

        void write(Handle handle, long id) {
            Long sentBy = referrer == null || referrer == id ? null : referrer;
            handle.execute(
                    "UPDATE customer SET by_hand = ?, no_calls = ?, no_letters = ?, referrer_id = ? WHERE id = ?",
                    byHand,
                    noCalls,
                    noLetters,
                    sentBy,
                    id);
        }

        /** The owner's own word on both; whoever wants to be left alone by either is left alone. */
        Own with(Own other, long goneId) {
            Long own = referrer == null || referrer == goneId ? other.referrer : referrer;
            return new Own(true, noCalls || other.noCalls, noLetters || other.noLetters, own);
        }
    }

    private CustomerMerge(Handle handle, Customer kept, Customer gone) {
        this.kept = kept;
        this.keptOwn = Own.read(handle, kept.id());
        this.gone = gone;
        this.goneRow = new Snapshot().with(handle, "customer", "id = ?", gone.id());
    }

    /**
     * Makes {@code gone} part of {@code result}.
     *
     * @param result as the one who stays is to be; its id says who that is
     * @throws NumberTaken if a third customer has the number
     */
    static CustomerMerge merge(Handle handle, Customer result, Customer kept, Customer gone) {
        CustomerMerge merge = new CustomerMerge(handle, kept, gone);
        Own both = merge.keptOwn.with(Own.read(handle, gone.id()), gone.id());
        CustomerReference.all(handle).forEach(reference -> merge.move(handle, reference));
        handle.execute("DELETE FROM customer WHERE id = ?", gone.id());
        CustomerStore.checkNumber(handle, result);
        CustomerStore.write(handle, result);
        both.write(handle, kept.id());
        Stream.of(gone, kept)
                .filter(before -> !isCalledLike(before, result))
                .forEach(before -> merge.remember(handle, before));
        return merge;
    }

    private static boolean isCalledLike(Customer before, Customer after) {
        return before.number().equals(after.number())
                && before.name().equals(after.name())
                && before.email().equals(after.email())
                && before.phone().equals(after.phone());
    }

    private void remember(Handle handle, Customer before) {
        long id = handle.select("SELECT NEXT VALUE FOR customer_alias_id")
                .mapTo(Long.class)
                .one();
        handle.execute(
                "INSERT INTO customer_alias VALUES (?, ?, ?, ?, ?, ?)",
                id,
                kept.id(),
                before.number(),
                before.name(),
                before.email(),
                before.phone());
        aliases.add(id);
    }

    private void move(Handle handle, CustomerReference reference) {
        List<List<Object>> keys = keys(handle, reference);
        int place = reference.key().indexOf(reference.column());
        if (reference.isInKey() && !keys.isEmpty()) {
            crowded.add(new Snapshot().with(handle, reference.table(), reference.column() + " = ?", gone.id()));
        }
        for (List<Object> key : keys) {
            List<Object> after = new ArrayList<>(key);
            if (reference.isInKey()) {
                after.set(place, kept.id());
            }
            if (reference.isInKey() && (isThere(handle, reference, after) || namesOnlyTheKept(reference, after))) {
                handle.execute("DELETE FROM " + reference.table() + " WHERE " + reference.byKey(), key.toArray());
            } else if (!isTheKeptItself(reference, key)) {
                name(handle, reference, key, kept.id());
                moved.add(new Moved(reference, after));
            }
        }
    }

    /** The keys of the rows that name the one who goes. */
    private List<List<Object>> keys(Handle handle, CustomerReference reference) {
        return handle.select(
                        "SELECT " + String.join(", ", reference.key()) + " FROM " + reference.table() + " WHERE "
                                + reference.column() + " = ?",
                        gone.id())
                .map((row, _) -> {
                    List<Object> key = new ArrayList<>();
                    for (int column = 1; column <= reference.key().size(); column++) {
                        key.add(row.getObject(column));
                    }
                    return key;
                })
                .list();
    }

    private boolean isThere(Handle handle, CustomerReference reference, List<Object> key) {
        return handle.select("SELECT 1 FROM " + reference.table() + " WHERE " + reference.byKey(), key.toArray())
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    /** Nobody need be told apart from itself. */
    private boolean namesOnlyTheKept(CustomerReference reference, List<Object> key) {
        return reference.table().equals("CUSTOMER_TOLD_APART") && key.stream().allMatch(id -> id.equals(kept.id()));
    }

    /** Nobody is sent by itself; see {@link Own#with}. */
    private boolean isTheKeptItself(CustomerReference reference, List<Object> key) {
        return reference.table().equals("CUSTOMER") && key.contains(kept.id());
    }

    private static void name(Handle handle, CustomerReference reference, List<Object> key, long customer) {
        handle.execute(
                "UPDATE " + reference.table() + " SET " + reference.column() + " = ? WHERE " + reference.byKey(),
                Stream.concat(Stream.of(customer), key.stream()).toArray());
    }

    /** Makes two of one again; nothing when the one who went is there already. */
    static void undo(Handle handle, CustomerMerge merge) {
        boolean stays = !CustomerStore.find(handle, List.of(merge.kept.id())).isEmpty();
        boolean back = !CustomerStore.find(handle, List.of(merge.gone.id())).isEmpty();
        if (stays && !back) {
            merge.undo(handle);
        }
    }

    private void undo(Handle handle) {
        aliases.forEach(alias -> handle.execute("DELETE FROM customer_alias WHERE id = ?", alias));
        CustomerStore.write(handle, kept);
        goneRow.restore(handle);
        keptOwn.write(handle, kept.id());
        for (Moved row : moved) {
            if (row.reference().isInKey()) {
                handle.execute(
                        "DELETE FROM " + row.reference().table() + " WHERE "
                                + row.reference().byKey(),
                        row.key().toArray());
            } else {
                giveBack(handle, row);
            }
        }
        crowded.forEach(rows -> rows.restore(handle));
    }

    /** Unless somebody else was named since. */
    private void giveBack(Handle handle, Moved row) {
        CustomerReference reference = row.reference();
        handle.execute(
                "UPDATE " + reference.table() + " SET " + reference.column() + " = ? WHERE " + reference.byKey()
                        + " AND " + reference.column() + " = ?",
                Stream.of(Stream.of(gone.id()), row.key().stream(), Stream.of(kept.id()))
                        .flatMap(values -> values)
                        .toArray());
    }
}
