package app.clientele.store;

import app.clientele.model.Customer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** What imports said of customers, and taking it back. */
final class BatchCustomers {

    private static final String SELECT = """
            SELECT batch_id, customer_id, filled, replaced, customer_number, full_name, email, phone, city, created_on,
            member_since, consent FROM batch_customer
            """;

    private final Handle handle;

    private BatchCustomers(Handle handle) {
        this.handle = handle;
    }

    /** One import's word on one customer, which fields of it were not known before, and which it put in another's place. */
    private record Word(long batch, Customer said, int filled, int replaced) {

        /** It brought the present value of a field. */
        boolean brought(CustomerField field, Customer customer) {
            return ((filled | replaced) & field.bit()) != 0 && field.of(said).equals(field.of(customer));
        }

        boolean replaced(CustomerField field) {
            return (replaced & field.bit()) != 0;
        }

        /** Nothing was known before: this import made the customer. */
        boolean made() {
            int known = 0;
            for (CustomerField field : CustomerField.values()) {
                known |= field.isKnown(said) ? field.bit() : 0;
            }
            return filled == known;
        }
    }

    /**
     * Takes back what {@code batch} made known: a field gets what the last import put in another's place, else the first
     * word of the other imports on it, or becomes unknown again. What the owner changed since stays. A customer that {@code batch} made and no other import speaks
     * of is left whole.
     *
     * @return the customers that the batch spoke of
     */
    static List<Long> forget(Handle handle, long batch) {
        return new BatchCustomers(handle).forget(batch);
    }

    private List<Long> forget(long batch) {
        List<Word> mine = handle.select(SELECT + "WHERE batch_id = ?", batch)
                .map(BatchCustomers::read)
                .list();
        handle.execute("DELETE FROM batch_customer WHERE batch_id = ?", batch);
        List<Long> ids = mine.stream().map(word -> word.said().id()).toList();
        Map<Long, List<Word>> others = Keys.inParts(ids).stream()
                .flatMap(part -> handle
                        .select(SELECT + "WHERE customer_id = ANY(?) ORDER BY batch_id", part)
                        .map(BatchCustomers::read)
                        .list()
                        .stream())
                .collect(Collectors.groupingBy(word -> word.said().id()));
        Map<Long, Customer> customers =
                CustomerStore.find(handle, ids).stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        for (Word word : mine) {
            long id = word.said().id();
            List<Word> rest = new ArrayList<>(others.getOrDefault(id, List.of()));
            Customer customer = customers.get(id);
            if (customer != null && !(word.made() && rest.isEmpty())) {
                forget(word, customer, rest);
            }
        }
        return ids;
    }

    private void forget(Word word, Customer customer, List<Word> others) {
        Customer changed = customer;
        for (CustomerField field : CustomerField.values()) {
            if (word.brought(field, customer)) {
                changed = field.copy(changed, wordOn(field, others));
            }
        }
        if (!changed.equals(customer)) {
            CustomerStore.write(handle, changed);
        }
        others.forEach(other -> handle.execute(
                "UPDATE batch_customer SET filled = ? WHERE batch_id = ? AND customer_id = ? AND filled <> ?",
                other.filled(),
                other.batch(),
                customer.id(),
                other.filled()));
    }

    /** What the import says that speaks for a field now; it brought it from now on. */
    private static Customer wordOn(CustomerField field, List<Word> words) {
        for (Word word : words.reversed()) {
            if (word.replaced(field)) {
                return word.said();
            }
        }
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (field.isKnown(word.said())) {
                words.set(i, new Word(word.batch(), word.said(), word.filled() | field.bit(), word.replaced()));
                return word.said();
            }
        }
        return CustomerEntry.UNKNOWN;
    }

    /** The fields of each customer whose present value an import brought. */
    static Map<Long, Set<CustomerField>> brought(Handle handle, Collection<Customer> customers) {
        Map<Long, Customer> known = customers.stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        Map<Long, Set<CustomerField>> brought = new HashMap<>();
        Keys.inParts(List.copyOf(known.keySet()))
                .forEach(part -> handle.select(SELECT + "WHERE customer_id = ANY(?)", part)
                        .map(BatchCustomers::read)
                        .forEach(word -> Stream.of(CustomerField.values())
                                .filter(field -> word.brought(
                                        field,
                                        Objects.requireNonNull(
                                                known.get(word.said().id()))))
                                .forEach(field -> brought.computeIfAbsent(
                                                word.said().id(), _ -> EnumSet.noneOf(CustomerField.class))
                                        .add(field))));
        return brought;
    }

    private static Word read(ResultSet row, StatementContext context) throws SQLException {
        return new Word(
                row.getLong(1),
                new Customer(
                        row.getLong(2),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getObject(10, LocalDate.class),
                        row.getObject(11, LocalDate.class),
                        Customer.Consent.valueOf(row.getString(12)),
                        ""),
                row.getInt(3),
                row.getInt(4));
    }
}
