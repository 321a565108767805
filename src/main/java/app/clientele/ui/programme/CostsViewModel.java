package app.clientele.ui.programme;

import app.clientele.loyalty.programme.Costs;
import app.clientele.model.Cost;
import app.clientele.model.Cost.Kind;
import app.clientele.model.FoldedText;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.DayEntry;
import app.clientele.ui.common.RefreshWhenSeen;
import app.clientele.ui.common.TableRows;
import app.clientele.ui.common.UndoableWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the owner spends on keeping and winning customers, each amount typed once with what it serves. */
public final class CostsViewModel {

    private final Costs costs;
    private final Background background;
    private final UndoableWork work;
    private final Texts texts;
    private final Formats formats;
    private final LocalDate today;
    private final TableRows<Cost> rows;
    private final RefreshWhenSeen refresh;

    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final DayEntry day;
    private final StringProperty label = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper labelError = new ReadOnlyStringWrapper("");
    private final NumberEntry amount;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.RETENTION);
    private final NumberEntry share;
    private long editedId;

    public CostsViewModel(
            Costs costs,
            Background background,
            UndoableWork work,
            Changes changes,
            Texts texts,
            Formats formats,
            Clock clock) {
        this.costs = costs;
        this.background = background;
        this.work = work;
        this.texts = texts;
        this.formats = formats;
        this.today = LocalDate.now(clock);
        this.day = DayEntry.today(clock, formats, texts);
        this.amount = NumberEntry.money(texts, -NumberEntry.MOST_CENTS);
        this.share = NumberEntry.whole(texts, 0, 100);
        this.rows = new TableRows<>(
                background,
                Cost::id,
                (cost, word) -> FoldedText.of(cost.label()).contains(word));
        this.refresh = new RefreshWhenSeen(changes, this::load);
        label.subscribe(_ -> labelError.set(""));
    }

    /** To be bound to whether the screen is in a window. */
    BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    TableRows<Cost> rows() {
        return rows;
    }

    ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    DayEntry day() {
        return day;
    }

    StringProperty labelProperty() {
        return label;
    }

    ReadOnlyStringProperty labelErrorProperty() {
        return labelError.getReadOnlyProperty();
    }

    NumberEntry amount() {
        return amount;
    }

    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /** Which part of a mixed cost serves to keep customers, in per cent. */
    NumberEntry share() {
        return share;
    }

    /** Why the last thing asked for was not done; empty when it was. */
    ReadOnlyStringProperty failureProperty() {
        return work.failureProperty();
    }

    String day(Cost cost) {
        return formats.day(cost.day());
    }

    String amount(Cost cost) {
        return formats.money(cost.amountCents());
    }

    String name(Kind of) {
        return texts.get("programme.cost.kind." + Texts.key(of));
    }

    /** What a cost serves: "to keep customers", "60 % to keep customers". */
    String purpose(Cost cost) {
        return cost.kind() == Kind.MIXED
                ? texts.get("programme.cost.mixed", formats.percent(cost.retentionShare(), 0))
                : name(cost.kind());
    }

    void add() {
        fill(new Cost(0, today, Kind.RETENTION, 1, "", 0));
        amount.textProperty().set("");
    }

    void edit(Cost cost) {
        fill(cost);
    }

    void cancelEdit() {
        editing.set(false);
    }

    private void fill(Cost cost) {
        work.forgetFailure();
        editedId = cost.id();
        day.set(cost.day());
        label.set(cost.label());
        amount.textProperty().set(formats.plainMoney(cost.amountCents()));
        kind.set(cost.kind());
        share.textProperty()
                .set(cost.kind() == Kind.MIXED ? String.valueOf(Math.round(100 * cost.retentionShare())) : "50");
        editing.set(true);
    }

    /** Stores what the form holds; what cannot be taken is said under its field. */
    void save() {
        boolean fine = Stream.of(day.check(), amount.check(), kind.get() != Kind.MIXED || share.check())
                .allMatch(isRight -> isRight);
        if (label.get().isBlank()) {
            labelError.set(texts.get("programme.cost.label.missing"));
            fine = false;
        }
        if (fine) {
            Cost cost = new Cost(
                    editedId,
                    day.typed().orElseThrow(),
                    kind.get(),
                    retentionShare(),
                    label.get().strip(),
                    amount.typed().orElseThrow());
            String key = editedId == 0 ? "programme.cost.added" : "programme.cost.changed";
            work.run(
                    () -> costs.save(cost),
                    stored -> texts.get(key, stored.label(), formats.money(stored.amountCents())),
                    stored -> {
                        editing.set(false);
                        rows.select(stored.id());
                    });
        }
    }

    private double retentionShare() {
        return switch (kind.get()) {
            case RETENTION -> 1;
            case ACQUISITION -> 0;
            case MIXED -> share.typed().orElseThrow() / 100.0;
        };
    }

    void delete(Cost cost) {
        work.run(
                () -> costs.delete(cost.id()),
                _ -> texts.get("programme.cost.deleted", cost.label(), formats.money(cost.amountCents())),
                _ -> {});
    }

    private void load() {
        background.run(costs::all, rows::load);
    }
}
