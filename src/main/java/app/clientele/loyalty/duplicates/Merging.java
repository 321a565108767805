package app.clientele.loyalty.duplicates;

import app.clientele.model.Customer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How one customer is made of two: field by field from the one or the other. What only one of them knows is taken from
 * there; notes of both are kept; the earlier day of creation counts.
 */
public final class Merging {

    private final Customer one;
    private final Customer other;
    private final Map<MergeField, Boolean> fromOther = new EnumMap<>(MergeField.class);

    /** Everything from {@code one} that it knows. */
    public Merging(Customer one, Customer other) {
        this.one = one;
        this.other = other;
        for (MergeField field : MergeField.values()) {
            fromOther.put(field, field.of(one).isEmpty());
        }
    }

    public Customer one() {
        return one;
    }

    public Customer other() {
        return other;
    }

    /** Whether a field is taken from {@link #other()}. */
    public boolean isFromOther(MergeField field) {
        return fromOther.getOrDefault(field, false);
    }

    public void choose(MergeField field, boolean takeOther) {
        fromOther.put(field, takeOther);
    }

    /** The customer as it will be, under the id of {@link #one()}. */
    public Customer result() {
        Customer chosen = one;
        for (MergeField field : MergeField.values()) {
            if (isFromOther(field)) {
                chosen = field.take(chosen, other);
            }
        }
        LocalDate created = Stream.of(one, other)
                .map(Customer::createdOn)
                .flatMap(Stream::ofNullable)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new Customer(
                chosen.id(),
                chosen.number(),
                chosen.name(),
                chosen.email(),
                chosen.phone(),
                chosen.city(),
                created,
                chosen.memberSince(),
                chosen.consent(),
                notes());
    }

    private String notes() {
        return one.notes().equals(other.notes()) || other.notes().isEmpty()
                ? one.notes()
                : (one.notes() + "\n" + other.notes()).strip();
    }
}
