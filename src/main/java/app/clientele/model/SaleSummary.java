package app.clientele.model;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One ticket as a list shows it.
 *
 * @param id the store's number
 * @param number the ticket number printed by the till, empty when it has none
 * @param customerId who bought, {@code null} for an anonymous sale
 * @param customerName what a person calls that customer, empty for an anonymous sale
 * @param products the names of what was sold, each once, with a comma between; empty when the lines have none
 * @param lines how many lines the ticket has
 * @param amountCents sum of the lines; negative for a refund
 */
public record SaleSummary(
        long id,
        LocalDate day,
        @Nullable LocalTime time,
        String number,
        @Nullable Long customerId,
        String customerName,
        String products,
        int lines,
        long amountCents,
        String payment,
        String channel) {}
