package app.clientele.loyalty.duplicates;

import app.clientele.model.Customer;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What may differ between two customers who become one, so that the owner chooses. */
public enum MergeField {
    NAME,
    NUMBER,
    EMAIL,
    PHONE,
    CITY,
    MEMBER_SINCE,
    CONSENT;

    /** What the field holds, as a text to compare; empty when nothing is known. */
    public String of(Customer customer) {
        return switch (this) {
            case NAME -> customer.name();
            case NUMBER -> customer.number();
            case EMAIL -> customer.email();
            case PHONE -> customer.phone();
            case CITY -> customer.city();
            case MEMBER_SINCE -> Objects.toString(customer.memberSince(), "");
            case CONSENT ->
                customer.consent() == Customer.Consent.UNKNOWN
                        ? ""
                        : customer.consent().name();
        };
    }

    /** {@code customer} with this field as in {@code source}. */
    Customer take(Customer customer, Customer source) {
        return new Customer(
                customer.id(),
                this == NUMBER ? source.number() : customer.number(),
                this == NAME ? source.name() : customer.name(),
                this == EMAIL ? source.email() : customer.email(),
                this == PHONE ? source.phone() : customer.phone(),
                this == CITY ? source.city() : customer.city(),
                customer.createdOn(),
                day(this == MEMBER_SINCE ? source : customer),
                this == CONSENT ? source.consent() : customer.consent(),
                customer.notes());
    }

    private static @Nullable LocalDate day(Customer customer) {
        return customer.memberSince();
    }
}
