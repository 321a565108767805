package app.clientele.loyalty.programme;

import app.clientele.loyalty.CustomerMatch;
import app.clientele.metrics.programme.OfferResult;
import app.clientele.model.FoldedText;
import app.clientele.model.programme.GiftOffer;

/**
 * A gift offer as a list shows it.
 *
 * @param searchText what a search looks at, folded by {@link FoldedText}; starts with the customer's name
 */
public record OfferRow(GiftOffer offer, CustomerMatch customer, OfferResult result, String searchText) {

    OfferRow(GiftOffer offer, CustomerMatch customer, OfferResult result) {
        this(offer, customer, result, FoldedText.of(customer.name() + " " + offer.label()));
    }

    public long id() {
        return offer.id();
    }

    public boolean mentions(String foldedWord) {
        return searchText.contains(foldedWord);
    }
}
