package app.clientele.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer that the shop knows by something: a number, a name, an e-mail address or a telephone. Unknown texts are
 * empty, never {@code null}.
 *
 * @param id the store's number, 0 while it is not stored
 * @param number the shop's own customer code, unique when present
 * @param createdOn the day the shop's file says the customer was created
 * @param memberSince the day the customer joined the loyalty programme, {@code null} for a non-member
 * @param consent whether the customer agreed to be written to
 */
public record Customer(
        long id,
        String number,
        String name,
        String email,
        String phone,
        String city,
        @Nullable LocalDate createdOn,
        @Nullable LocalDate memberSince,
        Consent consent,
        String notes) {

    /** What the customer said about marketing messages. */
    public enum Consent {
        YES,
        NO,
        UNKNOWN
    }

    /** What the command line and exports call this customer: the first of number, e-mail, telephone, name. */
    public String key() {
        if (!number.isEmpty()) {
            return number;
        }
        if (!email.isEmpty()) {
            return email;
        }
        return phone.isEmpty() ? name : phone;
    }

    /** What a person calls this customer: the name, else the key. */
    public String displayName() {
        return name.isEmpty() ? key() : name;
    }

    public Customer withId(long newId) {
        return new Customer(newId, number, name, email, phone, city, createdOn, memberSince, consent, notes);
    }
}
