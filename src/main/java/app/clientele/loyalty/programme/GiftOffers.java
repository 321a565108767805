package app.clientele.loyalty.programme;

import app.clientele.loyalty.CustomerMatch;
import app.clientele.loyalty.Undoable;
import app.clientele.metrics.programme.OfferResult;
import app.clientele.model.Books;
import app.clientele.model.Customer;
import app.clientele.model.SalesHistory;
import app.clientele.model.programme.GiftOffer;
import app.clientele.store.CustomerStore;
import app.clientele.store.GiftOfferStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Gifts and vouchers: sent, used, and what was bought then. To be called on the database thread. */
public final class GiftOffers {

    private final GiftOfferStore offers;
    private final CustomerStore customers;
    private final Supplier<Books> books;
    private final Clock clock;

    public GiftOffers(GiftOfferStore offers, CustomerStore customers, Supplier<Books> books, Clock clock) {
        this.offers = offers;
        this.customers = customers;
        this.books = books;
        this.clock = clock;
    }

    /** Every offer, the newest first, with what became of it up to today. */
    public List<OfferRow> all() {
        List<GiftOffer> sent = offers.all();
        SalesHistory history = books.get().history();
        Map<Long, CustomerMatch> names = sent.stream()
                .map(GiftOffer::customerId)
                .distinct()
                .map(customers::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Customer::id, CustomerMatch::of));
        return sent.stream()
                .map(offer -> new OfferRow(
                        offer,
                        Objects.requireNonNull(names.get(offer.customerId())),
                        OfferResult.of(offer, history, LocalDate.now(clock))))
                .toList();
    }

    /** Stores an offer that has no id yet, or puts one in the place of the offer with its id. */
    public Undoable<GiftOffer> save(GiftOffer offer) {
        if (offer.id() == 0) {
            GiftOffer stored = offers.add(offer);
            return new Undoable<>(stored, () -> offers.delete(stored.id()));
        }
        Optional<GiftOffer> before = offers.update(offer);
        return new Undoable<>(offer, () -> before.ifPresent(offers::update));
    }

    /** Takes an offer away. */
    public Undoable<Long> delete(long id) {
        Runnable undo = offers.delete(id)
                .<Runnable>map(deleted -> () -> offers.restore(deleted))
                .orElse(() -> {});
        return new Undoable<>(id, undo);
    }
}
