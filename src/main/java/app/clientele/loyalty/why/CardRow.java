package app.clientele.loyalty.why;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of the books behind a figure.
 *
 * @param customerId the store's number; 0 without a customer
 * @param name of the customer; empty without one
 * @param day of the ticket, answer or cost, or of the customer's last visit; empty for who never came
 * @param number cents of a ticket or cost or of all that a customer bought, or the mark of an answer
 * @param text the comment of an answer, what a cost was for
 * @param came for a customer, whether seen in the figure's period
 */
public record CardRow(
        RowKind kind, long customerId, String name, Optional<LocalDate> day, long number, String text, boolean came) {}
