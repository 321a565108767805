package app.clientele.metrics;

import java.util.OptionalDouble;

/**
 * Sales of a period, by ticket.
 *
 * @param tickets all tickets
 * @param purchaseTickets tickets of more than 0
 * @param refundTickets tickets of less than 0
 * @param neutralTickets tickets of exactly 0
 * @param netRevenueCents sum of all tickets
 * @param grossRevenueCents sum of the purchase tickets
 * @param refundsCents sum of the refund tickets, 0 or negative
 * @param averageBasketNetCents net revenue / purchase tickets; no value without purchase ticket
 * @param averageBasketGrossCents gross revenue / purchase tickets; no value without purchase ticket
 * @param medianBasketCents median purchase ticket
 * @param anonymousShare purchase tickets without customer, of all purchase tickets
 * @param anonymousNetRevenueCents net revenue of the tickets without customer
 */
public record SalesTotals(
        long tickets,
        long purchaseTickets,
        long refundTickets,
        long neutralTickets,
        long netRevenueCents,
        long grossRevenueCents,
        long refundsCents,
        OptionalDouble averageBasketNetCents,
        OptionalDouble averageBasketGrossCents,
        OptionalDouble medianBasketCents,
        Rate anonymousShare,
        long anonymousNetRevenueCents) {}
