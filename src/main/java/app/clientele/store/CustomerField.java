package app.clientele.store;

import app.clientele.model.Customer;
import java.time.LocalDate;
import java.util.Objects;

/** What files tell about customers, field by field, each as text; empty is unknown. */
public enum CustomerField {
    NUMBER(1),
    NAME(2),
    EMAIL(4),
    PHONE(8),
    CITY(16),
    CREATED_ON(32),
    MEMBER_SINCE(64),
    CONSENT(128);

    private final int bit;

    CustomerField(int bit) {
        this.bit = bit;
    }

    String of(Customer customer) {
        return switch (this) {
            case NUMBER -> customer.number();
            case NAME -> customer.name();
            case EMAIL -> customer.email();
            case PHONE -> customer.phone();
            case CITY -> customer.city();
            case CREATED_ON -> Objects.toString(customer.createdOn(), "");
            case MEMBER_SINCE -> Objects.toString(customer.memberSince(), "");
            case CONSENT ->
                customer.consent() == Customer.Consent.UNKNOWN
                        ? ""
                        : customer.consent().name();
        };
    }

    boolean isKnown(Customer customer) {
        return !of(customer).isEmpty();
    }

    /** {@code customer} with this field as in {@code other}. */
    Customer copy(Customer customer, Customer other) {
        LocalDate created = this == CREATED_ON ? other.createdOn() : customer.createdOn();
        LocalDate member = this == MEMBER_SINCE ? other.memberSince() : customer.memberSince();
        return new Customer(
                customer.id(),
                this == NUMBER ? other.number() : customer.number(),
                this == NAME ? other.name() : customer.name(),
                this == EMAIL ? other.email() : customer.email(),
                this == PHONE ? other.phone() : customer.phone(),
                this == CITY ? other.city() : customer.city(),
                created,
                member,
                this == CONSENT ? other.consent() : customer.consent(),
                customer.notes());
    }

    /** Its place in a set of fields that the file keeps as a number; never changes. */
    int bit() {
        return bit;
    }
}
