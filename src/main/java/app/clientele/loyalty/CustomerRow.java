package app.clientele.loyalty;

import app.clientele.metrics.CustomerFigures;
import app.clientele.model.Customer;
import app.clientele.model.FoldedText;
import java.util.Optional;

/**
 * One customer as a list shows it.
 *
 * @param figures visits, value and status; empty while the customer has not come
 * @param searchText what a search looks at, folded by {@link FoldedText}; starts with the name, so that it also sorts
 */
public record CustomerRow(Customer customer, Optional<CustomerFigures> figures, String searchText) {

    CustomerRow(Customer customer, Optional<CustomerFigures> figures) {
        this(customer, figures, searchText(customer));
    }

    public long id() {
        return customer.id();
    }

    public int visits() {
        return figures.map(CustomerFigures::purchaseDays).orElse(0);
    }

    public boolean mentions(String foldedWord) {
        return searchText.contains(foldedWord);
    }

    private static String searchText(Customer customer) {
        return FoldedText.of(String.join(
                " ",
                customer.displayName(),
                customer.number(),
                customer.email(),
                customer.phone(),
                customer.phone().replaceAll("\\D", ""),
                customer.city()));
    }
}
