package app.clientele.ui.sales;

import app.clientele.loyalty.SaleDetail;
import app.clientele.loyalty.programme.Upsells;
import app.clientele.model.Sale;
import app.clientele.text.AmountInput;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.UndoableWork;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The field of a ticket that says what the customer took on top of what was asked for; empty for nothing. */
public final class UpsellMark {

    private final Upsells upsells;
    private final Background background;
    private final UndoableWork work;
    private final Texts texts;
    private final Formats formats;
    private final StringProperty added = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private Optional<Sale> sale = Optional.empty();
    private OptionalLong stored = OptionalLong.empty();

    public UpsellMark(
            Upsells upsells, Background background, UndoableWork work, Changes changes, Texts texts, Formats formats) {
        this.upsells = upsells;
        this.background = background;
        this.work = work;
        this.texts = texts;
        this.formats = formats;
        added.subscribe(_ -> error.set(""));
        work.failureProperty().subscribe(failure -> error.set(failure));
        changes.listen(this::load);
    }

    /** The amount on top, as typed. */
    StringProperty addedProperty() {
        return added;
    }

    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Whether a ticket is shown on which something was bought. */
    ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /** Shows the mark of another ticket. */
    void show(Optional<SaleDetail> detail) {
        sale = detail.map(SaleDetail::sale);
        possible.set(sale.filter(it -> it.amountCents() > 0).isPresent());
        added.set("");
        stored = OptionalLong.empty();
        load();
    }

    private void load() {
        sale.ifPresent(shown -> background.run(() -> upsells.addedCents(shown.id()), found -> {
            // What is being typed stays.
            if (sale.filter(it -> it.id() == shown.id()).isPresent() && !found.equals(stored)) {
                stored = found;
                added.set(found.isPresent() ? formats.plainMoney(found.getAsLong()) : "");
            }
        }));
    }

    /** Keeps what is typed; an empty field takes the mark away. */
    void save() {
        sale.ifPresent(this::save);
    }

    private void save(Sale shown) {
        OptionalLong cents = AmountInput.cents(added.get());
        boolean isFine = added.get().isBlank()
                || (cents.isPresent() && cents.getAsLong() > 0 && cents.getAsLong() <= shown.amountCents());
        if (!isFine) {
            error.set(texts.get("sales.upsell.error", added.get().strip(), formats.money(shown.amountCents())));
            return;
        }
        OptionalLong wanted = added.get().isBlank() ? OptionalLong.empty() : cents;
        if (!wanted.equals(stored)) {
            work.run(
                    () -> upsells.mark(shown.id(), wanted),
                    _ -> wanted.isPresent()
                            ? texts.get("sales.upsell.marked", formats.money(wanted.getAsLong()))
                            : texts.get("sales.upsell.unmarked"),
                    _ -> {});
        }
    }
}
