package app.clientele.store;

import app.clientele.model.Customer;

/**
 * A customer of one import: found among the known ones, or to be made. Takes in what the rows of the file say; what is
 * known already is never overwritten.
 */
public final class CustomerEntry implements ImportRows.Numbered {

    static final Customer UNKNOWN = new Customer(0, "", "", "", "", "", null, null, Customer.Consent.UNKNOWN, "");

    private final boolean made;
    private Customer customer;
    private Customer said = UNKNOWN;
    private int filled;
    private boolean contradicted;

    private CustomerEntry(Customer customer) {
        this.customer = customer;
        this.made = customer.id() == 0;
    }

    /** A customer of the store. */
    public static CustomerEntry known(Customer customer) {
        return new CustomerEntry(customer);
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
            } else if (!field.of(customer).equals(field.of(row))) {
                contradicted = true;
            }
        }
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

    /** The file says something else than what is known. */
    public boolean isContradicted() {
        return contradicted;
    }

    @Override
    public void stored(long id) {
        customer = customer.withId(id);
    }
}
