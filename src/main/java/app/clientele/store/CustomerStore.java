package app.clientele.store;

import app.clientele.model.Customer;
import app.clientele.model.CustomerCard;
import app.clientele.model.FoldedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The customers. */
public final class CustomerStore {

    private static final String SELECT = """
            SELECT c.id, c.customer_number, c.full_name, c.email, c.phone, c.city, c.created_on, m.member_since,
            c.consent, c.notes FROM customer c LEFT JOIN programme_membership m ON m.customer_id = c.id
            """;
    /** By name: the folded name comes first in it, so that É stands beside E. */
    private static final String ORDER = " ORDER BY c.search_text, c.id";

    private final Database database;

    public CustomerStore(Database database) {
        this.database = database;
    }

    /** A customer that was taken away, with everything that named it: hand it to {@link #restore}. */
    public record Deleted(long id, Snapshot rows, List<Long> sales, List<Long> answers, List<Long> cases) {}

    /** Grows with each save that may be about customers. */
    public long revision() {
        return database.revision(Subject.SALES);
    }

    /**
     * Adds what the owner typed.
     *
     * @return the customer with its id
     * @throws NumberTaken if another customer has the number
     */
    public Customer add(Customer customer) {
        return database.write(handle -> {
            checkNumber(handle, customer);
            long id = handle.select("SELECT NEXT VALUE FOR customer_id")
                    .mapTo(Long.class)
                    .one();
            handle.createUpdate("""
                            INSERT INTO customer (id, customer_number, full_name, email, phone, city, created_on,
                            consent, notes, search_text, by_hand)
                            VALUES (:id, :number, :name, :email, :phone, :city, :createdOn, :consent, :notes,
                            :searchText, TRUE)""").bindMap(columns(customer.withId(id))).execute();
            MembershipStore.set(handle, id, customer.memberSince());
            return customer.withId(id);
        });
    }

    /**
     * Puts {@code customer} in the place of the one with its id.
     *
     * @throws NumberTaken if another customer has the number
     */
    public void update(Customer customer) {
        database.write(handle -> {
            checkNumber(handle, customer);
            write(handle, customer);
            return handle.execute("UPDATE customer SET by_hand = TRUE WHERE id = ?", customer.id());
        });
    }

    /** As {@link #update}, without taking it for the owner's own word. */
    static void write(Handle handle, Customer customer) {
        handle.createUpdate("""
                        UPDATE customer SET customer_number = :number, full_name = :name, email = :email,
                        phone = :phone, city = :city, created_on = :createdOn, consent = :consent, notes = :notes,
                        search_text = :searchText WHERE id = :id""").bindMap(columns(customer)).execute();
        MembershipStore.set(handle, customer.id(), customer.memberSince());
    }

    /** Takes a customer away. Its sales, answers and cases stay and become anonymous. Empty when there is none. */
    public Optional<Deleted> delete(long id) {
        return database.write(handle -> {
            Snapshot rows = new Snapshot()
                    .with(handle, "customer", "id = ?", id)
                    .with(handle, "programme_membership", "customer_id = ?", id)
                    .with(handle, "outreach", "customer_id = ?", id)
                    .with(handle, "past_membership", "customer_id = ?", id)
                    .with(handle, "points_movement", "customer_id = ?", id)
                    .with(handle, "gift_offer", "customer_id = ?", id)
                    .with(handle, "batch_customer", "customer_id = ?", id)
                    .with(handle, "customer_tag", "customer_id = ?", id)
                    .with(handle, "customer_consent", "customer_id = ?", id)
                    .with(handle, "customer_alias", "customer_id = ?", id)
                    .with(handle, "customer_told_apart", "customer_id = ?", id)
                    .with(handle, "customer_told_apart", "other_id = ?", id);
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            Deleted deleted = new Deleted(
                    id,
                    rows,
                    namedBy(handle, "sale", id),
                    namedBy(handle, "survey_answer", id),
                    namedBy(handle, "customer_case", id));
            handle.execute("UPDATE sale SET customer_id = NULL WHERE customer_id = ?", id);
            handle.execute("UPDATE survey_answer SET customer_id = NULL WHERE customer_id = ?", id);
            handle.execute("DELETE FROM customer WHERE id = ?", id);
            return Optional.of(deleted);
        });
    }

    /** Brings a deleted customer back, with its sales, answers and cases. */
    public void restore(Deleted deleted) {
        database.write(handle -> {
            deleted.rows().restore(handle);
            deleted.sales().forEach(sale -> name(handle, "sale", sale, deleted.id()));
            deleted.answers().forEach(answer -> name(handle, "survey_answer", answer, deleted.id()));
            deleted.cases().forEach(caseId -> name(handle, "customer_case", caseId, deleted.id()));
            return deleted;
        });
    }

    public Optional<Customer> find(long id) {
        return database.read(handle -> handle.select(SELECT + "WHERE c.id = ?", id)
                .map(CustomerStore::read)
                .findOne());
    }

    /**
     * The customer that {@code key} means: a number, else an e-mail address, a telephone or a name, in any case; else what
     * a merged customer was known by.
     *
     * @return empty when none or several are meant
     */
    public Optional<Customer> findByKey(String key) {
        String wanted = key.strip();
        return database.read(handle -> Stream.of(
                        "c.customer_number = ?",
                        "LOWER(c.email) = LOWER(?)",
                        "c.phone = ?",
                        "LOWER(c.full_name) = LOWER(?)",
                        "c.id IN (SELECT a.customer_id FROM customer_alias a WHERE a.customer_number = ?)",
                        "c.id IN (SELECT a.customer_id FROM customer_alias a WHERE LOWER(a.email) = LOWER(?))",
                        "c.id IN (SELECT a.customer_id FROM customer_alias a WHERE a.phone = ?)",
                        "c.id IN (SELECT a.customer_id FROM customer_alias a WHERE LOWER(a.full_name) = LOWER(?))")
                .map(condition -> handle.select(SELECT + "WHERE " + condition, wanted)
                        .map(CustomerStore::read)
                        .list())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .filter(found -> found.size() == 1)
                .map(List::getFirst));
    }

    /**
     * Makes {@code goneId} part of another customer; see {@link CustomerMerge}.
     *
     * @param result as the one who stays is to be; its id says who that is
     * @return empty when one of the two is not there
     * @throws NumberTaken if a third customer has the number
     */
    public Optional<CustomerMerge> merge(Customer result, long goneId) {
        return database.write(handle -> {
            Optional<Customer> kept =
                    find(handle, List.of(result.id())).stream().findFirst();
            Optional<Customer> gone = find(handle, List.of(goneId)).stream().findFirst();
            return kept.isPresent() && gone.isPresent() && goneId != result.id()
                    ? Optional.of(CustomerMerge.merge(handle, result, kept.get(), gone.get()))
                    : Optional.empty();
        });
    }

    /** Makes two customers of one again. */
    public void undo(CustomerMerge merge) {
        database.write(handle -> {
            CustomerMerge.undo(handle, merge);
            return merge;
        });
    }

    /** What customers were known by before they were merged, each with the id of the customer that it is now. */
    public List<Customer> formerIdentities() {
        return database.read(handle -> handle.select(
                        "SELECT customer_id, customer_number, full_name, email, phone FROM customer_alias ORDER BY id")
                .map((row, _) -> new Customer(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        "",
                        null,
                        null,
                        Customer.Consent.UNKNOWN,
                        ""))
                .list());
    }

    /** Two customers who look alike are not the same person. */
    public void tellApart(long one, long other) {
        database.write(handle -> handle.execute(
                "MERGE INTO customer_told_apart VALUES (?, ?)", Math.min(one, other), Math.max(one, other)));
    }

    /** Two customers may be the same person after all. */
    public void forgetToldApart(long one, long other) {
        database.write(handle -> handle.execute(
                "DELETE FROM customer_told_apart WHERE customer_id = ? AND other_id = ?",
                Math.min(one, other),
                Math.max(one, other)));
    }

    /** Whom the owner told apart: smaller id, larger ids. */
    public Map<Long, Set<Long>> toldApart() {
        return database.read(handle -> handle
                .select("SELECT customer_id, other_id FROM customer_told_apart")
                .map((row, _) ->
                        List.of(Math.min(row.getLong(1), row.getLong(2)), Math.max(row.getLong(1), row.getLong(2))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(List::getFirst, Collectors.mapping(List::getLast, Collectors.toSet()))));
    }

    /** Who does not want to be called. */
    public Set<Long> noCalls() {
        return database.read(handle -> handle.select("SELECT id FROM customer WHERE no_calls")
                .mapTo(Long.class)
                .set());
    }

    static List<Customer> find(Handle handle, List<Long> ids) {
        return Keys.inParts(ids).stream()
                .flatMap(part ->
                        handle.select(SELECT + "WHERE c.id = ANY(?)", part).map(CustomerStore::read).list().stream())
                .toList();
    }

    /** Every customer, by name. */
    public List<Customer> all() {
        return database.read(
                handle -> handle.select(SELECT + ORDER).map(CustomerStore::read).list());
    }

    /**
     * The customers, by name, in whom every word of {@code text} is found: anywhere in name, number, e-mail, telephone or
     * town, in any case or accent.
     *
     * @param limit at most so many
     */
    public List<Customer> search(String text, int limit) {
        List<String> words = words(text);
        String where = words.stream()
                .map(_ -> "c.search_text LIKE ?")
                .collect(Collectors.joining(" AND ", words.isEmpty() ? "" : "WHERE ", ""));
        Object[] values = Stream.concat(words.stream().map(word -> "%" + word + "%"), Stream.of(limit))
                .toArray();
        return database.read(handle -> handle.select(SELECT + where + ORDER + " LIMIT ?", values)
                .map(CustomerStore::read)
                .list());
    }

    /** What is known about one customer. */
    public Optional<CustomerCard> card(long id) {
        return database.read(handle -> find(id).map(customer -> new CustomerCard(
                customer, new SaleStore(database).ofCustomer(id), new SurveyStore(database).ofCustomer(id))));
    }

    /** The words of a search, folded as {@link #searchText} is. */
    static List<String> words(String text) {
        return Arrays.stream(FoldedText.of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** All that a search looks at. A telephone is found with and without its blanks. */
    static String searchText(Customer customer) {
        return FoldedText.of(String.join(
                " ",
                customer.name(),
                customer.number(),
                customer.email(),
                customer.phone(),
                customer.phone().replaceAll("\\D", ""),
                customer.city()));
    }

    private static Map<String, Object> columns(Customer customer) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", customer.id());
        values.put("number", customer.number().isEmpty() ? null : customer.number());
        values.put("name", customer.name());
        values.put("email", customer.email());
        values.put("phone", customer.phone());
        values.put("city", customer.city());
        values.put("createdOn", customer.createdOn());
        values.put("consent", customer.consent().name());
        values.put("notes", customer.notes());
        values.put("searchText", searchText(customer));
        return values;
    }

    static void checkNumber(Handle handle, Customer customer) {
        handle.select(
                        "SELECT full_name FROM customer WHERE customer_number = ? AND id <> ?",
                        customer.number(),
                        customer.id())
                .mapTo(String.class)
                .findFirst()
                .ifPresent(name -> {
                    throw new NumberTaken(customer.number(), name);
                });
    }

    private static List<Long> namedBy(Handle handle, String table, long id) {
        return handle.select("SELECT id FROM " + table + " WHERE customer_id = ?", id)
                .mapTo(Long.class)
                .list();
    }

    private static void name(Handle handle, String table, long row, long customer) {
        handle.execute("UPDATE " + table + " SET customer_id = ? WHERE id = ? AND customer_id IS NULL", customer, row);
    }

    private static Customer read(ResultSet row, StatementContext context) throws SQLException {
        return new Customer(
                row.getLong(1),
                Objects.requireNonNullElse(row.getString(2), ""),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                day(row, 7),
                day(row, 8),
                Customer.Consent.valueOf(row.getString(9)),
                row.getString(10));
    }

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
