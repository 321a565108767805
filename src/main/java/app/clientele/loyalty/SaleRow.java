package app.clientele.loyalty;

import app.clientele.model.FoldedText;
import app.clientele.model.SaleSummary;
import java.util.function.UnaryOperator;

/**
 * One ticket as a list shows it, ready to be searched.
 *
 * @param numberText the ticket number, folded by {@link FoldedText}
 * @param customerText the customer's name, folded likewise
 * @param productText the products, folded likewise
 * @param wayText payment and channel, folded likewise
 */
public record SaleRow(SaleSummary sale, String numberText, String customerText, String productText, String wayText) {

    static SaleRow of(SaleSummary sale, UnaryOperator<String> fold) {
        return new SaleRow(
                sale,
                FoldedText.of(sale.number()),
                fold.apply(sale.customerName()),
                fold.apply(sale.products()),
                fold.apply(sale.payment() + " " + sale.channel()));
    }

    public long id() {
        return sale.id();
    }

    /** Whether ticket number, customer, products, payment or channel hold a folded word. */
    public boolean mentions(String foldedWord) {
        return customerText.contains(foldedWord)
                || productText.contains(foldedWord)
                || wayText.contains(foldedWord)
                || numberText.contains(foldedWord);
    }
}
