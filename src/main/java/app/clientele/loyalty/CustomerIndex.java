package app.clientele.loyalty;

import app.clientele.loyalty.search.TextIndex;
import app.clientele.model.Customer;
import app.clientele.model.FoldedText;
import app.clientele.model.PhoneNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All customers, to be found by any part of name, number, e-mail, telephone or town.
 *
 * @param revision of the books that it was made of
 */
public record CustomerIndex(List<Customer> customers, TextIndex texts, long revision) {

    /** What is typed of a telephone: digits with blanks, points, hyphens between them. */
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[\\d\\s().\\-/\u00A0\u202F]{4,}");

    /**
     * The index of these customers.
     *
     * @param customers by name
     * @param former what merged ones were known by, each with the id of the customer that it is now
     */
    static CustomerIndex of(List<Customer> customers, List<Customer> former, long revision) {
        Map<Long, List<Customer>> formerOf = former.stream().collect(Collectors.groupingBy(Customer::id));
        return new CustomerIndex(
                customers,
                new TextIndex(customers.stream()
                        .map(customer -> Stream.concat(
                                        Stream.of(customer), formerOf.getOrDefault(customer.id(), List.of()).stream())
                                .map(CustomerIndex::text)
                                .collect(Collectors.joining(" ")))
                        .toList()),
                revision);
    }

    /** What a search looks at, folded; a telephone with and without its blanks. */
    static String text(Customer customer) {
        return FoldedText.of(String.join(
                " ",
                customer.displayName(),
                customer.number(),
                customer.email(),
                customer.phone(),
                PhoneNumber.digits(customer.phone()),
                customer.city()));
    }

    List<CustomerMatch> find(String text, int most) {
        String typed = text.strip();
        List<Integer> found = List.of();
        if (TELEPHONE.matcher(typed).matches()) {
            found = texts.find(List.of(PhoneNumber.digits(typed)), most);
        }
        if (found.isEmpty()) {
            found = texts.find(words(typed), most);
        }
        return found.stream()
                .map(place -> CustomerMatch.of(customers.get(place)))
                .toList();
    }

    private static List<String> words(String typed) {
        return Arrays.stream(FoldedText.of(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
