package app.clientele.loyalty;

import app.clientele.metrics.CustomerFigures;
import app.clientele.model.CustomerCard;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that is known about one customer.
 *
 * @param figures visits, value and status; empty while the customer has not come
 * @param asOf the last day of the books, up to which the figures count; empty while there is no sale at all
 */
public record CustomerProfile(CustomerCard card, Optional<CustomerFigures> figures, Optional<LocalDate> asOf) {}
