package app.clientele.ui.programme;

import app.clientele.loyalty.CustomerMatch;
import app.clientele.loyalty.programme.OfferRow;
import app.clientele.model.programme.GiftOffer;
import app.clientele.text.DayInput;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.CustomerEntry;
import app.clientele.ui.common.DayEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The fields in which a gift offer is typed or corrected. */
final class OfferForm {

    private static final int USUAL_DAYS = 30;

    private final CustomerEntry customer;
    private final StringProperty label = new SimpleStringProperty("");
    private final DayEntry sentOn;
    private final StringProperty validUntil = new SimpleStringProperty("");
    private final NumberEntry cost;
    private final ReadOnlyStringWrapper customerError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper labelError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper validError = new ReadOnlyStringWrapper("");
    private final Texts texts;
    private final Formats formats;
    private final LocalDate today;
    private @Nullable GiftOffer before;

    OfferForm(
            Function<String, List<CustomerMatch>> find,
            Background background,
            Clock clock,
            Formats formats,
            Texts texts) {
        this.texts = texts;
        this.formats = formats;
        this.today = LocalDate.now(clock);
        this.customer = new CustomerEntry(background, find, texts);
        this.sentOn = DayEntry.today(clock, formats, texts);
        this.cost = NumberEntry.money(texts, 0);
        customer.textProperty().subscribe(_ -> customerError.set(""));
        customer.errorProperty().subscribe(error -> customerError.set(error));
        label.subscribe(_ -> labelError.set(""));
        validUntil.subscribe(_ -> validError.set(""));
    }

    CustomerEntry customer() {
        return customer;
    }

    StringProperty labelProperty() {
        return label;
    }

    DayEntry sentOn() {
        return sentOn;
    }

    StringProperty validUntilProperty() {
        return validUntil;
    }

    NumberEntry cost() {
        return cost;
    }

    ReadOnlyStringProperty customerErrorProperty() {
        return customerError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty labelErrorProperty() {
        return labelError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty validErrorProperty() {
        return validError.getReadOnlyProperty();
    }

    /** Another offer: what the last one was stays, for the same gift mostly goes to several. */
    void next() {
        before = null;
        customer.clear();
        if (validUntil.get().isEmpty()) {
            validUntil.set(formats.day(today.plusDays(USUAL_DAYS)));
            cost.textProperty().set(formats.plainMoney(0));
        }
    }

    void fill(OfferRow row) {
        GiftOffer offer = row.offer();
        before = offer;
        customer.choose(row.customer());
        label.set(offer.label());
        sentOn.set(offer.sentOn());
        validUntil.set(formats.day(offer.validUntil()));
        cost.textProperty().set(formats.plainMoney(offer.costCents()));
    }

    boolean isChanged() {
        return before == null && customer.chosen().isPresent();
    }

    /** The offer, if every field can be taken; if not, each says what is wrong with it. */
    Optional<GiftOffer> check() {
        boolean fine = Stream.of(customer.check(), sentOn.check(), cost.check()).allMatch(isRight -> isRight);
        if (fine && customer.chosen().isEmpty()) {
            customerError.set(texts.get("programme.offer.customer.missing"));
            fine = false;
        }
        if (label.get().isBlank()) {
            labelError.set(texts.get("programme.offer.label.missing"));
            fine = false;
        }
        Optional<LocalDate> last = DayInput.day(validUntil.get(), today);
        if (last.isEmpty()) {
            validError.set(texts.get("common.day.unreadable", validUntil.get().strip()));
        } else if (sentOn.typed().filter(sent -> last.get().isBefore(sent)).isPresent()) {
            validError.set(texts.get("programme.offer.valid.before"));
        }
        if (!fine || !validError.get().isEmpty()) {
            return Optional.empty();
        }
        LocalDate used = before == null ? null : before.usedOn();
        LocalDate sent = sentOn.typed().orElseThrow();
        return Optional.of(new GiftOffer(
                before == null ? 0 : before.id(),
                customer.chosen().orElseThrow().id(),
                label.get().strip(),
                sent,
                last.get(),
                cost.typed().orElseThrow(),
                used != null && used.isBefore(sent) ? null : used));
    }
}
