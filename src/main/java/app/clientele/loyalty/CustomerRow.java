package app.clientele.loyalty;

import app.clientele.metrics.CustomerFigures;
import app.clientele.model.Customer;
import app.clientele.model.CustomerDetails;
import java.util.Optional;

/**
 * One customer as a list shows it.
 *
 * @param details tags, opt-outs, referrer
 * @param figures visits, value and status; empty while the customer has not come
 * @param searchText what a search looks at, folded by {@link app.clientele.model.FoldedText}; starts with the name, so that it also sorts
 */
public record CustomerRow(
        Customer customer, CustomerDetails details, Optional<CustomerFigures> figures, String searchText) {

    CustomerRow(Customer customer, CustomerDetails details, Optional<CustomerFigures> figures) {
        this(customer, details, figures, CustomerIndex.text(customer));
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
}
