package app.clientele.loyalty;

import app.clientele.metrics.CustomerFigures;
import app.clientele.model.ConsentWord;
import app.clientele.model.CustomerCard;
import app.clientele.model.CustomerDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that is known about one customer.
 *
 * @param details tags, opt-outs, referrer
 * @param consents what the customer said about messages, the last word first
 * @param referrer who sent this customer
 * @param sent how many customers this one sent
 * @param figures visits, value and status; empty while the customer has not come
 * @param yearCents net purchases of the twelve months up to {@code asOf}
 * @param asOf the last day of the books, up to which the figures count; empty while there is no sale at all
 */
public record CustomerProfile(
        CustomerCard card,
        CustomerDetails details,
        List<ConsentWord> consents,
        Optional<CustomerMatch> referrer,
        int sent,
        Optional<CustomerFigures> figures,
        long yearCents,
        Optional<LocalDate> asOf) {

    public CustomerProfile {
        consents = List.copyOf(consents);
    }
}
