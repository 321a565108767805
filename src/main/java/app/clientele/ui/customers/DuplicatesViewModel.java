package app.clientele.ui.customers;

import app.clientele.loyalty.duplicates.Duplicates;
import app.clientele.loyalty.duplicates.Likeness;
import app.clientele.loyalty.duplicates.LookAlike;
import app.clientele.loyalty.duplicates.MergeField;
import app.clientele.loyalty.duplicates.Merging;
import app.clientele.model.Customer;
import app.clientele.report.export.ListColumns;
import app.clientele.report.export.ListTable;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.Notices;
import app.clientele.ui.common.RefreshWhenSeen;
import app.clientele.ui.common.TableRows;
import app.clientele.ui.common.UndoableWork;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;

/** Customers who may be the same person; two of them side by side, to be made one or told apart. */
public final class DuplicatesViewModel {

    private final Duplicates duplicates;
    private final Texts texts;
    private final Formats formats;
    private final TableRows<LookAlike> rows;
    private final ReadOnlyObjectWrapper<Optional<Merging>> merging = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final UndoableWork work;
    private final RefreshWhenSeen refresh;

    public DuplicatesViewModel(
            Duplicates duplicates,
            Background background,
            Changes changes,
            Texts texts,
            Formats formats,
            Notices notices,
            Dialogs dialogs) {
        this.duplicates = duplicates;
        this.texts = texts;
        this.formats = formats;
        this.work = new UndoableWork(background, notices, dialogs, texts);
        this.rows = new TableRows<>(background, DuplicatesViewModel::id, (_, _) -> true);
        rows.selectedProperty().subscribe(this::compare);
        this.refresh = new RefreshWhenSeen(changes, () -> background.run(duplicates::find, rows::load));
    }

    private static long id(LookAlike pair) {
        return (pair.one().id() << Integer.SIZE) + pair.other().id();
    }

    private void compare(Optional<LookAlike> selected) {
        work.forgetFailure();
        boolean same = merging.get()
                .filter(shown -> selected.filter(pair ->
                                shown.one().equals(pair.one()) && shown.other().equals(pair.other()))
                        .isPresent())
                .isPresent();
        if (!same) {
            merging.set(selected.map(pair -> new Merging(pair.one(), pair.other())));
        }
    }

    /** To be bound to whether the list is in sight. */
    BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    TableRows<LookAlike> rows() {
        return rows;
    }

    /** The selected pair, and which field is taken from whom. */
    ReadOnlyObjectProperty<Optional<Merging>> mergingProperty() {
        return merging.getReadOnlyProperty();
    }

    /** Why the last thing asked for was not done; empty when it was. */
    ReadOnlyStringProperty failureProperty() {
        return work.failureProperty();
    }

    /** "same e-mail, same name". */
    String why(LookAlike pair) {
        return pair.likenesses().stream().map(this::likeness).collect(Collectors.joining(texts.get("why.comma")));
    }

    private String likeness(Likeness likeness) {
        return texts.get("customers.likeness." + Texts.key(likeness));
    }

    String fieldName(MergeField field) {
        return texts.get("customers.merge.field." + Texts.key(field));
    }

    /** What a field holds, as the owner reads it. */
    String value(MergeField field, Customer customer) {
        if (field.of(customer).isEmpty()) {
            return Formats.NO_VALUE;
        }
        return switch (field) {
            case MEMBER_SINCE ->
                Optional.ofNullable(customer.memberSince()).map(formats::day).orElse(Formats.NO_VALUE);
            case CONSENT ->
                texts.get("customers.consent." + customer.consent().name().toLowerCase(Locale.ROOT));
            default -> field.of(customer);
        };
    }

    /** Makes one customer of the two that are compared. */
    void merge() {
        merging.get()
                .ifPresent(chosen -> work.run(
                        () -> duplicates.merge(chosen),
                        result -> texts.get("customers.merged", result.displayName()),
                        _ -> {}));
    }

    /** Remembers that the two are not the same person. */
    void tellApart() {
        rows.selectedProperty()
                .get()
                .ifPresent(pair -> work.run(
                        () -> duplicates.tellApart(pair),
                        apart -> texts.get(
                                "customers.told-apart",
                                apart.one().displayName(),
                                apart.other().displayName()),
                        _ -> {}));
    }

    /** The list for paper and files. */
    ListTable list() {
        return new ListColumns<LookAlike>()
                .text(texts.get("customers.column.one"), pair -> pair.one().displayName())
                .text(texts.get("customers.column.other"), pair -> pair.other().displayName())
                .text(texts.get("customers.column.why"), this::why)
                .table(texts.get("customers.duplicates.title"), "", List.copyOf(rows.shown()));
    }
}
