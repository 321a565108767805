package app.clientele.model.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A gift or a voucher sent to a customer.
 *
 * @param id the store's number, 0 while it is not stored
 * @param label what was offered: "10 % on your birthday"
 * @param validUntil the last day on which it can be used
 * @param costCents what it costs the shop
 * @param usedOn when it was handed in, as the owner noted; {@code null} while nobody noted it
 */
public record GiftOffer(
        long id,
        long customerId,
        String label,
        LocalDate sentOn,
        LocalDate validUntil,
        long costCents,
        @Nullable LocalDate usedOn) {

    public GiftOffer {
        if (label.isBlank() || costCents < 0) {
            throw new IllegalArgumentException("an offer has a name and costs 0 or more, not " + costCents);
        }
        if (validUntil.isBefore(sentOn) || (usedOn != null && usedOn.isBefore(sentOn))) {
            throw new IllegalArgumentException("an offer is sent first: " + sentOn + ", " + validUntil + ", " + usedOn);
        }
    }

    public GiftOffer withId(long stored) {
        return new GiftOffer(stored, customerId, label, sentOn, validUntil, costCents, usedOn);
    }

    public GiftOffer withUsedOn(@Nullable LocalDate day) {
        return new GiftOffer(id, customerId, label, sentOn, validUntil, costCents, day);
    }
}
