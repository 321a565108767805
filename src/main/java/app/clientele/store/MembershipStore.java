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

    /** The customer is a member since {@code day}, whatever was known before. */
    public void join(long customerId, LocalDate day) {
        database.write(handle -> byHand(handle, customerId, day));
    }

    /** The customer is no member any more. */
    public void leave(long customerId) {
        database.write(handle -> byHand(handle, customerId, null));
    }

    public Optional<LocalDate> since(long customerId) {
        return database.read(handle -> handle.select(
                        "SELECT member_since FROM programme_membership WHERE customer_id = ?", customerId)
                .mapTo(LocalDate.class)
                .findOne());
    }

    private static int byHand(Handle handle, long customerId, @Nullable LocalDate since) {
        set(handle, customerId, since);
        return handle.execute("UPDATE customer SET by_hand = TRUE WHERE id = ?", customerId);
    }

    static void set(Handle handle, long customerId, @Nullable LocalDate since) {
        handle.execute("DELETE FROM programme_membership WHERE customer_id = ?", customerId);
        if (since != null) {
            handle.execute("INSERT INTO programme_membership VALUES (?, ?)", customerId, since);
        }
    }
}
