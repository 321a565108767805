package app.clientele.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Who belongs to the loyalty programme, and since when. */
public final class MembershipStore {

    private final Database database;

    public MembershipStore(Database database) {
        this.database = database;
    }

    /** Store id of each member → the day it joined. */
    public Map<Long, LocalDate> all() {
        return database.read(handle -> {
            Map<Long, LocalDate> members = new HashMap<>();
            handle.select("SELECT customer_id, member_since FROM programme_membership")
                    .map((row, _) -> Map.entry(row.getLong(1), row.getObject(2, LocalDate.class)))
                    .forEach(member -> members.put(member.getKey(), member.getValue()));
            return members;
        });
    }

    /** The customer is a member since {@code day}, whatever was known before; what it was is returned. */
    public Snapshot join(long customerId, LocalDate day) {
        return database.write(handle -> {
            Snapshot before = snapshot(handle, customerId);
            set(handle, customerId, day);
            own(handle, customerId);
            return before;
        });
    }

    /**
     * The customer was a member up to {@code day} and is one no more; never was one if {@code day} is before joining.
     *
     * @return what it was before
     */
    public Snapshot leave(long customerId, LocalDate day) {
        return database.write(handle -> {
            Snapshot before = snapshot(handle, customerId);
            handle.execute("""
                    MERGE INTO past_membership (customer_id, member_since, left_on) KEY (customer_id, member_since)
                    SELECT customer_id, member_since, ? FROM programme_membership
                    WHERE customer_id = ? AND member_since <= ?""", day, customerId, day);
            set(handle, customerId, null);
            own(handle, customerId);
            return before;
        });
    }

    /** The customer is again the member that it was when {@code before} was taken. */
    public void restore(Snapshot before) {
        database.write(before::restore);
    }

    public Optional<LocalDate> since(long customerId) {
        return database.read(handle -> handle.select(
                        "SELECT member_since FROM programme_membership WHERE customer_id = ?", customerId)
                .mapTo(LocalDate.class)
                .findOne());
    }

    private static Snapshot snapshot(Handle handle, long customerId) {
        return new Snapshot()
                .with(handle, "programme_membership", "customer_id = ?", customerId)
                .with(handle, "past_membership", "customer_id = ?", customerId);
    }

    /** No import takes away what the owner said. */
    private static void own(Handle handle, long customerId) {
        handle.execute("UPDATE customer SET by_hand = TRUE WHERE id = ?", customerId);
    }

    static void set(Handle handle, long customerId, @Nullable LocalDate since) {
        handle.execute("DELETE FROM programme_membership WHERE customer_id = ?", customerId);
        if (since != null) {
            handle.execute("INSERT INTO programme_membership VALUES (?, ?)", customerId, since);
        }
    }
}
