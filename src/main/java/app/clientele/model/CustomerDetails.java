package app.clientele.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the owner notes about a customer besides the address.
 *
 * @param tags the owner's own words, each once, in alphabetical order
 * @param noCalls the customer does not want to be called
 * @param noLetters the customer does not want to be written to
 * @param referrerId the customer who sent this one, {@code null} when nobody did
 */
public record CustomerDetails(
        List<String> tags,
        boolean noCalls,
        boolean noLetters,
        @Nullable Long referrerId) {

    /** Nothing was noted. */
    public static final CustomerDetails NONE = new CustomerDetails(List.of(), false, false, null);

    public CustomerDetails {
        tags = tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the customer refused at least one way of being reached. */
    public boolean isOptedOut() {
        return noCalls || noLetters;
    }
}
