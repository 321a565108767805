package app.clientele.store;

import app.clientele.model.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A customer of one import: found among the known ones, or to be made. Takes in what the rows of the file say; what is
 * known already stays, unless it is {@linkplain #replace replaced}.
 */
public final class CustomerEntry implements ImportRows.Numbered {

    static final Customer UNKNOWN = new Customer(0, "", "", "", "", "", null, null, Customer.Consent.UNKNOWN, "");

    private final boolean made;
    private Customer customer;
    private Customer said = UNKNOWN;
    private int filled;
    private int agreed;
    private int replaced;
    private List<Customer> former = List.of();

    private CustomerEntry(Customer customer) {
        this.customer = customer;
        this.made = customer.id() == 0;
    }

    /** A field of which the file says something else than what is known, both as text. */
    public record Difference(CustomerField field, String known, String file) {}

    /** A customer of the store. */
    public static CustomerEntry known(Customer customer) {
        return new CustomerEntry(customer);
    }

    /** Also a customer of the store, whom a merge has made of several. */
    public void wasKnownAs(Customer before) {
        former = Stream.concat(former.stream(), Stream.of(before)).toList();
    }

    /** A customer that the store does not have yet. */
    public static CustomerEntry unknown() {
        return new CustomerEntry(UNKNOWN);
    }

    /** Takes in what a row says: fills what is empty, and notes what differs. */
    public void hear(Customer row) {
        for (CustomerField field : CustomerField.values()) {
            if (!field.isKnown(row)) {
                continue;
            }
            if (!field.isKnown(said)) {
                said = field.copy(said, row);
            }
            if (!field.isKnown(customer)) {
                customer = field.copy(customer, row);
                filled |= field.bit();
            } else if (field.of(customer).equals(field.of(row)) || wasOnce(field, row)) {
                agreed |= field.bit();
            }
        }
    }

    private boolean wasOnce(CustomerField field, Customer row) {
        return !former.isEmpty()
                && former.stream().anyMatch(before -> field.of(before).equals(field.of(row)));
    }

    /** What the file says otherwise than it is known. A field that one of its rows has as it is known is none. */
    public List<Difference> differences() {
        List<Difference> all = new ArrayList<>(0);
        for (CustomerField field : CustomerField.values()) {
            boolean settled = ((filled | agreed | replaced) & field.bit()) != 0;
            if (!made && !settled && field.isKnown(said)) {
                all.add(new Difference(field, field.of(customer), field.of(said)));
            }
        }
        return all;
    }

    /** Puts what the file says in the place of what is known. */
    public void replace(CustomerField field) {
        customer = field.copy(customer, said);
        replaced |= field.bit();
    }

    /** The fields that give way to the file, as {@link #filled()}. */
    int replaced() {
        return replaced;
    }

    /** Something that was known gives way to the file. */
    public boolean isReplaced() {
        return replaced != 0;
    }

    /** The customer as it will be after the import. */
    public Customer customer() {
        return customer;
    }

    /** What the file says, the first word counting. */
    Customer said() {
        return said;
    }

    /** The fields that were empty before, as a sum of {@link CustomerField#bit()}. */
    int filled() {
        return filled;
    }

    @Override
    public boolean isNew() {
        return made;
    }

    /** Something becomes known of a customer that was there before. */
    public boolean isEnriched() {
        return !made && filled != 0;
    }

    @Override
    public long id() {
        return customer.id();
    }

    @Override
    public void stored(long id) {
        customer = customer.withId(id);
    }
}
