package app.clientele.loyalty;

import app.clientele.model.Customer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A customer found by what the owner types.
 *
 * @param detail what tells people of one name apart: number, e-mail, telephone, town, as far as they are known
 */
public record CustomerMatch(long id, String name, String detail) {

    public static CustomerMatch of(Customer customer) {
        String name = customer.displayName();
        String detail = Stream.of(customer.number(), customer.email(), customer.phone(), customer.city())
                .filter(text -> !text.isEmpty() && !text.equals(name))
                .collect(Collectors.joining(" · "));
        return new CustomerMatch(customer.id(), name, detail);
    }
}
