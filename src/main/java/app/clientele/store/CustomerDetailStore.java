package app.clientele.store;

import app.clientele.model.ConsentWord;
import app.clientele.model.Customer;
import app.clientele.model.CustomerDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Tags, opt-outs and referrers of customers, and what they said about messages. */
public final class CustomerDetailStore {

    private final Database database;

    public CustomerDetailStore(Database database) {
        this.database = database;
    }

    /** Runs work on several stores as one save; see {@link Database#inOneSave}. */
    public <T> T inOneSave(Supplier<T> work) {
        return database.inOneSave(work);
    }

    /** What is noted about one customer; {@link CustomerDetails#NONE} for an unknown one. */
    public CustomerDetails of(long customerId) {
        return database.read(
                handle -> read(handle, "c.id = ?", customerId).getOrDefault(customerId, CustomerDetails.NONE));
    }

    /** What is noted, by customer; those about whom nothing is noted are left out. */
    public Map<Long, CustomerDetails> all() {
        return database.read(handle -> read(handle, """
                ? = 0 AND (c.no_calls OR c.no_letters OR c.referrer_id IS NOT NULL
                OR EXISTS (SELECT 1 FROM customer_tag t WHERE t.customer_id = c.id))""", 0));
    }

    private static Map<Long, CustomerDetails> read(Handle handle, String where, long id) {
        Map<Long, List<String>> tags = new HashMap<>();
        handle.select(
                        "SELECT c.id, t.tag FROM customer c JOIN customer_tag t ON t.customer_id = c.id WHERE " + where,
                        id)
                .map((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(tag -> tags.computeIfAbsent(tag.getKey(), _ -> new ArrayList<>())
                        .add(tag.getValue()));
        return handle
                .select("SELECT c.id, c.no_calls, c.no_letters, c.referrer_id FROM customer c WHERE " + where, id)
                .map((row, _) -> Map.entry(
                        row.getLong(1),
                        new CustomerDetails(
                                tags.getOrDefault(row.getLong(1), List.of()),
                                row.getBoolean(2),
                                row.getBoolean(3),
                                row.getObject(4, Long.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Puts {@code details} in the place of what was noted. */
    public void set(long customerId, CustomerDetails details) {
        database.write(Subject.SALES, handle -> {
            handle.execute("DELETE FROM customer_tag WHERE customer_id = ?", customerId);
            details.tags().forEach(tag -> handle.execute("INSERT INTO customer_tag VALUES (?, ?)", customerId, tag));
            return handle.execute(
                    "UPDATE customer SET no_calls = ?, no_letters = ?, referrer_id = ?, by_hand = TRUE WHERE id = ?",
                    details.noCalls(),
                    details.noLetters(),
                    details.referrerId(),
                    customerId);
        });
    }

    /** Every tag in use. */
    public Set<String> tags() {
        return database.read(handle -> new TreeSet<>(handle.select("SELECT DISTINCT tag FROM customer_tag")
                .mapTo(String.class)
                .list()));
    }

    /** How many customers a customer sent. */
    public int sentBy(long customerId) {
        return database.read(handle -> handle.select("SELECT COUNT(*) FROM customer WHERE referrer_id = ?", customerId)
                .mapTo(Integer.class)
                .one());
    }

    /** Who was sent by whom: the new customer, then the one who sent it. */
    public Map<Long, Long> referrers() {
        return database.read(handle -> handle
                .select("SELECT id, referrer_id FROM customer WHERE referrer_id IS NOT NULL")
                .map((row, _) -> Map.entry(row.getLong(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /**
     * Writes down what a customer said.
     *
     * @return the number under which {@link #forget} takes it back
     */
    public long hear(long customerId, ConsentWord word) {
        return database.write(Subject.SALES, handle -> {
            long id = handle.select("SELECT NEXT VALUE FOR customer_consent_id")
                    .mapTo(Long.class)
                    .one();
            handle.execute(
                    "INSERT INTO customer_consent VALUES (?, ?, ?, ?, ?)",
                    id,
                    customerId,
                    word.day(),
                    word.consent().name(),
                    word.source());
            return id;
        });
    }

    public void forget(long wordId) {
        database.write(Subject.SALES, handle -> handle.execute("DELETE FROM customer_consent WHERE id = ?", wordId));
    }

    /** What a customer said about messages, the last word first; imported files speak with their name. */
    public List<ConsentWord> consents(long customerId) {
        return database.read(handle -> handle.select("""
                        SELECT said_on, consent, source FROM (
                            SELECT said_on, consent, source, 1 AS by_owner, id FROM customer_consent WHERE customer_id = ?
                            UNION ALL
                            SELECT CAST(b.imported_at AS DATE), p.consent, b.file_name, 0, b.id FROM batch_customer p
                            JOIN import_batch b ON b.id = p.batch_id
                            WHERE p.customer_id = ? AND p.consent <> 'UNKNOWN' AND b.status = 'done')
                        ORDER BY said_on DESC, by_owner DESC, id DESC""", customerId, customerId)
                .map((row, _) -> new ConsentWord(
                        row.getObject(1, LocalDate.class),
                        Customer.Consent.valueOf(row.getString(2)),
                        row.getString(3)))
                .list());
    }
}
