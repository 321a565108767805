package app.clientele.importing;

import app.clientele.model.Customer;
import app.clientele.model.FoldedText;
import java.util.Locale;

/**
 * By what a customer is known again, normalised; empty where unknown.
 *
 * @param phone digits only, in national form
 * @param name folded, first and last name in any order
 */
record CustomerKeys(String number, String email, String phone, String name) {

    private static final int SHORTEST_PHONE = 8;

    /** The strongest first. */
    enum Kind {
        NUMBER,
        EMAIL,
        PHONE,
        NAME
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

    /** The strongest key there is, with its kind; empty when there is none at all. */
    String strongest() {
        for (Kind kind : Kind.values()) {
            if (has(kind)) {
                return kind + " " + get(kind);
            }
        }
        return "";
    }

    /** {@code +33 6…} and {@code 0033 6…} are {@code 06…}; too few digits are no telephone. */
    private static String phone(String text) {
        String digits = text.replaceAll("[^0-9+]", "");
        String national = digits.replaceFirst("^(\\+33|0033)0?", "0").replace("+", "");
        return national.length() < SHORTEST_PHONE ? "" : national;
    }
}
