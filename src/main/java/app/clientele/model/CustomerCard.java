package app.clientele.model;

import java.util.List;

/**
 * All that the shop has written down about one customer.
 *
 * @param sales the newest first
 * @param answers the newest first
 */
public record CustomerCard(Customer customer, List<Sale> sales, List<SurveyAnswer> answers) {

    public CustomerCard {
        sales = List.copyOf(sales);
        answers = List.copyOf(answers);
    }
}
