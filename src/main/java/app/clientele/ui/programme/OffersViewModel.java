package app.clientele.ui.programme;

import app.clientele.loyalty.CustomerMatch;
import app.clientele.loyalty.programme.GiftOffers;
import app.clientele.loyalty.programme.OfferRow;
import app.clientele.metrics.programme.OfferResult;
import app.clientele.metrics.programme.OfferResult.State;
import app.clientele.model.programme.GiftOffer;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.Editing;
import app.clientele.ui.common.RefreshWhenSeen;
import app.clientele.ui.common.TableRows;
import app.clientele.ui.common.UndoableWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The gifts and vouchers that were sent, and what became of them. */
public final class OffersViewModel {

    private final GiftOffers offers;
    private final Background background;
    private final UndoableWork work;
    private final Texts texts;
    private final Formats formats;
    private final LocalDate today;
    private final TableRows<OfferRow> rows;
    private final OfferForm form;
    private final Editing editing;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final RefreshWhenSeen refresh;

    public OffersViewModel(
            GiftOffers offers,
            Function<String, List<CustomerMatch>> find,
            Background background,
            UndoableWork work,
            Changes changes,
            Dialogs dialogs,
            Texts texts,
            Formats formats,
            Clock clock) {
        this.offers = offers;
        this.background = background;
        this.work = work;
        this.texts = texts;
        this.formats = formats;
        this.today = LocalDate.now(clock);
        this.rows = new TableRows<>(background, OfferRow::id, OfferRow::mentions);
        this.form = new OfferForm(find, background, clock, formats, texts);
        this.editing = new Editing(dialogs, texts, form::isChanged);
        this.refresh = new RefreshWhenSeen(changes, this::load);
    }

    /** To be bound to whether the screen is in a window. */
    BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    TableRows<OfferRow> rows() {
        return rows;
    }

    OfferForm form() {
        return form;
    }

    ReadOnlyBooleanProperty editingProperty() {
        return editing.openProperty();
    }

    /** How many were sent and used, what they cost and what was bought: empty while there is none. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Why the last thing asked for was not done; empty when it was. */
    ReadOnlyStringProperty failureProperty() {
        return work.failureProperty();
    }

    String sent(OfferRow row) {
        return formats.day(row.offer().sentOn());
    }

    String validUntil(OfferRow row) {
        return formats.day(row.offer().validUntil());
    }

    String cost(OfferRow row) {
        return formats.money(row.offer().costCents());
    }

    String state(OfferRow row) {
        LocalDate used = row.offer().usedOn();
        return used == null
                ? texts.get("programme.offer.state." + Texts.key(row.result().state()))
                : texts.get("programme.offer.used-on", formats.day(used));
    }

    String salesAfter(OfferRow row) {
        return row.result().netCents() == 0
                ? Formats.NO_VALUE
                : formats.money(row.result().netCents());
    }

    void add() {
        work.forgetFailure();
        form.next();
        editing.open();
    }

    void edit(OfferRow row) {
        work.forgetFailure();
        form.fill(row);
        editing.open();
    }

    void cancelEdit() {
        editing.leave();
    }

    /** Stores what the form holds; what cannot be taken is said under its field. */
    void save() {
        form.check().ifPresent(offer -> {
            String key = offer.id() == 0 ? "programme.offer.added" : "programme.offer.changed";
            work.run(() -> offers.save(offer), stored -> texts.get(key, stored.label()), stored -> {
                editing.close();
                rows.select(stored.id());
            });
        });
    }

    /** Notes that an offer was handed in today, or that it was not after all. */
    void toggleUsed(OfferRow row) {
        GiftOffer offer = row.offer();
        GiftOffer changed = offer.withUsedOn(offer.usedOn() == null ? today : null);
        work.run(
                () -> offers.save(changed),
                stored -> texts.get(
                        stored.usedOn() == null ? "programme.offer.not-used" : "programme.offer.used", stored.label()),
                _ -> {});
    }

    void delete(OfferRow row) {
        work.run(
                () -> offers.delete(row.id()),
                _ -> texts.get("programme.offer.deleted", row.offer().label()),
                _ -> {});
    }

    private void load() {
        background.run(offers::all, all -> {
            rows.load(all);
            summary.set(all.isEmpty() ? "" : summary(all));
        });
    }

    private String summary(List<OfferRow> all) {
        return texts.get(
                "programme.offers.summary",
                all.size(),
                formats.integer(all.size()),
                formats.integer(count(all, State.USED)),
                formats.integer(count(all, State.CAME_BACK)),
                formats.money(
                        all.stream().mapToLong(row -> row.offer().costCents()).sum()),
                formats.money(all.stream()
                        .map(OfferRow::result)
                        .mapToLong(OfferResult::netCents)
                        .sum()));
    }

    private static long count(List<OfferRow> all, State state) {
        return all.stream().filter(row -> row.result().state() == state).count();
    }
}
