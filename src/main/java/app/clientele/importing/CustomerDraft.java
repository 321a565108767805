package app.clientele.importing;

import app.clientele.model.Customer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a file says about a customer, trimmed and normalised; nothing of it is stored yet. Unknown texts are
 * empty.
 *
 * @param row the row of the file where these words first stand, from 1
 */
public record CustomerDraft(
        int row,
        String number,
        String name,
        String email,
        String phone,
        String city,
        @Nullable LocalDate createdOn,
        @Nullable LocalDate memberSince,
        Customer.Consent consent) {

    public static final CustomerDraft ANONYMOUS =
            new CustomerDraft(0, "", "", "", "", "", null, null, Customer.Consent.UNKNOWN);

    /** Nothing in the row tells who it was. */
    public boolean isAnonymous() {
        return number.isEmpty() && name.isEmpty() && email.isEmpty() && phone.isEmpty();
    }

    /** Asked for each line of a file: what tells customers apart is enough. */
    @Override
    public int hashCode() {
        return (number.hashCode() * 31 + name.hashCode()) * 31 + email.hashCode();
    }

    /** The same words in another row. */
    CustomerDraft withRow(int other) {
        return new CustomerDraft(other, number, name, email, phone, city, createdOn, memberSince, consent);
    }
}
