package app.clientele.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket of one import: to be made, or there already and getting lines or a customer. */
public final class TicketEntry implements ImportRows.Numbered {

    private final boolean made;
    private final @Nullable UUID key;
    private final LocalDate day;
    private final @Nullable LocalTime time;
    private final String number;
    private final String payment;
    private final String channel;
    private final @Nullable CustomerEntry customer;
    private long id;

    private TicketEntry(
            long id,
            @Nullable UUID key,
            LocalDate day,
            @Nullable LocalTime time,
            String number,
            String payment,
            String channel,
            @Nullable CustomerEntry customer) {
        this.id = id;
        this.made = id == 0;
        this.key = key;
        this.day = day;
        this.time = time;
        this.number = number;
        this.payment = payment;
        this.channel = channel;
        this.customer = customer;
    }

    /** A new ticket; {@code key} is {@code null} when day and customer tell who it is, or nothing does. */
    public static TicketEntry made(
            @Nullable UUID key,
            LocalDate day,
            @Nullable LocalTime time,
            String number,
            String payment,
            String channel,
            @Nullable CustomerEntry customer) {
        return new TicketEntry(0, key, day, time, number, payment, channel, customer);
    }

    /** A stored ticket; {@code customer} is whom it gets, {@code null} when it keeps whom it has. */
    public static TicketEntry known(long id, LocalDate day, @Nullable CustomerEntry customer) {
        return new TicketEntry(id, null, day, null, "", "", "", customer);
    }

    /**
     * The key of the one ticket without number that a customer has on a day. All ticket keys start with the day, so that
     * the tickets of a file lie together in the index; keys in random order made the file ten times larger.
     */
    public static UUID keyOf(LocalDate day, long customerId) {
        return new UUID(day.toEpochDay() << Integer.SIZE, customerId);
    }

    @Override
    public boolean isNew() {
        return made;
    }

    @Override
    public void stored(long newId) {
        id = newId;
    }

    long id() {
        return id;
    }

    /** Who the ticket is, {@code null} when nothing tells. Asked when its customer is stored. */
    @Nullable
    UUID key() {
        return key == null && customer != null ? keyOf(day, customer.customer().id()) : key;
    }

    LocalDate day() {
        return day;
    }

    @Nullable
    LocalTime time() {
        return time;
    }

    String number() {
        return number;
    }

    String payment() {
        return payment;
    }

    String channel() {
        return channel;
    }

    @Nullable
    Long customerId() {
        return customer == null ? null : customer.customer().id();
    }
}
