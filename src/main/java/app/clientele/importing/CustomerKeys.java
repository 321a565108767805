package app.clientele.importing;

import app.clientele.model.Customer;
import app.clientele.model.FoldedText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By what a customer is known again, normalised; empty where unknown.
 *
 * @param phone digits only, in national form
 * @param name folded, first and last name in any order
 */
record CustomerKeys(String number, String email, String phone, String name) {

    private static final int SHORTEST_PHONE = 8;
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9+]");
    private static final Pattern FRENCH = Pattern.compile("^(\\+33|0033)0?");

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
                number.strip(), email.strip().toLowerCase(Locale.ROOT), phone(phone), FoldedText.ofName(name));
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

    /** {@code +33 6…} and {@code 0033 6…} are {@code 06…}; too few digits are no telephone. */
    private static String phone(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String digits = NO_DIGIT.matcher(text).replaceAll("");
        String national = FRENCH.matcher(digits).replaceFirst("0").replace("+", "");
        return national.length() < SHORTEST_PHONE ? "" : national;
    }
}
