package app.clientele.loyalty.programme;

import app.clientele.metrics.points.PointsAccount;
import app.clientele.model.Customer;
import app.clientele.model.FoldedText;
import java.time.LocalDate;

/**
 * One member as a list shows it.
 *
 * @param searchText name, number, e-mail, telephone, town, folded by {@link FoldedText}; starts with the name, so that
 *     it also sorts
 */
public record MemberRow(long id, String name, LocalDate since, PointsAccount account, String searchText) {

    static MemberRow of(Customer customer, LocalDate since, PointsAccount account) {
        return new MemberRow(
                customer.id(),
                customer.displayName(),
                since,
                account,
                FoldedText.of(String.join(
                        " ",
                        customer.displayName(),
                        customer.number(),
                        customer.email(),
                        customer.phone(),
                        customer.phone().replaceAll("\\D", ""),
                        customer.city())));
    }

    public boolean mentions(String foldedWord) {
        return searchText.contains(foldedWord);
    }
}
