package app.clientele.importing;

import app.clientele.model.Customer;
import app.clientele.model.FoldedText;
import app.clientele.model.PhoneNumber;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * By what a customer is known again, normalised; empty where unknown.
 *
 * @param phone digits only, in national form
 * @param name folded, first and last name in any order
 */
record CustomerKeys(String number, String email, String phone, String name) {

    /** The strongest first. */
    enum Kind {
        NUMBER,
        EMAIL,
        PHONE,
        NAME
    }

    /** One of the keys. */
    record Key(Kind kind, String text) {
        @Override
        public String toString() {
            return kind + " " + text;
        }
    }

    static CustomerKeys of(Customer customer) {
        return of(customer.number(), customer.name(), customer.email(), customer.phone());
    }

    static CustomerKeys of(CustomerDraft draft) {
        return of(draft.number(), draft.name(), draft.email(), draft.phone());
    }

    private static CustomerKeys of(String number, String name, String email, String phone) {
        return new CustomerKeys(
                number.strip(),
                email.strip().toLowerCase(Locale.ROOT),
                PhoneNumber.national(phone),
                FoldedText.ofName(name));
    }

    String get(Kind kind) {
        return switch (kind) {
            case NUMBER -> number;
            case EMAIL -> email;
            case PHONE -> phone;
            case NAME -> name;
        };
    }

    boolean has(Kind kind) {
        return !get(kind).isEmpty();
    }

    /** The keys that there are, the strongest first. */
    List<Key> all() {
        return Stream.of(Kind.values())
                .filter(this::has)
                .map(kind -> new Key(kind, get(kind)))
                .toList();
    }

    /** The strongest key there is, as a text that no other key has; empty when there is none at all. */
    String strongest() {
        return all().stream().findFirst().map(Key::toString).orElse("");
    }
}
