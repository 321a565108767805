package app.clientele.ui.customers;

import app.clientele.loyalty.CustomerOutlook;
import app.clientele.loyalty.CustomerProfile;
import app.clientele.loyalty.CustomerRow;
import app.clientele.loyalty.Customers;
import app.clientele.loyalty.NumberInUse;
import app.clientele.loyalty.Outlooks;
import app.clientele.report.export.ListTable;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.CustomerEntry;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.Editing;
import app.clientele.ui.common.Navigator;
import app.clientele.ui.common.Notices;
import app.clientele.ui.common.RefreshWhenSeen;
import app.clientele.ui.common.Screen;
import app.clientele.ui.common.TableRows;
import app.clientele.ui.common.UndoableWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All customers, the card of one of them, and the form in which one is added or corrected. */
public final class CustomersViewModel {

    private static final RowFilter ALL = new RowFilter.All();

    private final Customers customers;
    private final Outlooks outlooks;
    private final Background background;
    private final Texts texts;
    private final Navigator navigator;

    private final TableRows<CustomerRow> rows;
    private final ReadOnlyObjectWrapper<Optional<CustomerProfile>> profile =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CustomerOutlook>> outlook =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanBinding profileShown =
            Bindings.createBooleanBinding(() -> profile.get().isPresent(), profile);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final CustomerForm form;
    private final Editing editing;
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final UndoableWork work;
    private final CustomerWords words;
    private final CustomerLists lists;
    private final RefreshWhenSeen refresh;
    private final IntegerProperty part = new SimpleIntegerProperty();
    private final ObjectProperty<RowFilter> filter = new SimpleObjectProperty<>(ALL);
    private final ObservableList<RowFilter> filters = FXCollections.observableArrayList(List.of(ALL));
    private long asked;

    public CustomersViewModel(
            Customers customers,
            Outlooks outlooks,
            Background background,
            Changes changes,
            Texts texts,
            Formats formats,
            Notices notices,
            Dialogs dialogs,
            Navigator navigator,
            Clock clock) {
        this.customers = customers;
        this.outlooks = outlooks;
        this.background = background;
        this.texts = texts;
        this.navigator = navigator;
        this.form = new CustomerForm(new CustomerEntry(background, customers::find, texts), clock, formats, texts);
        this.editing = new Editing(dialogs, texts, form::isChanged);
        this.work = new UndoableWork(background, notices, dialogs, texts);
        this.words = new CustomerWords(texts, formats);
        this.lists = new CustomerLists(texts, words);
        this.rows = new TableRows<>(background, CustomerRow::id, CustomerRow::mentions);
        rows.selectedProperty().subscribe(this::showProfile);
        rows.onArranged(
                () -> count.set(texts.get("customers.count", rows.shown().size())));
        filter.subscribe(chosen -> rows.filter((chosen == null ? ALL : chosen)::passes));
        refresh = new RefreshWhenSeen(changes, this::load);
    }

    /** To be bound to whether the screen is in a window. */
    BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    TableRows<CustomerRow> rows() {
        return rows;
    }

    /** Which part of the screen is open: 0 is the list with its cards. */
    IntegerProperty partProperty() {
        return part;
    }

    /** By what the list can be narrowed. */
    ObservableList<RowFilter> filters() {
        return filters;
    }

    ObjectProperty<RowFilter> filterProperty() {
        return filter;
    }

    CustomerWords words() {
        return words;
    }

    CustomerForm form() {
        return form;
    }

    /** The card of the selected customer. */
    ReadOnlyObjectProperty<Optional<CustomerProfile>> profileProperty() {
        return profile.getReadOnlyProperty();
    }

    /** What is expected of the selected customer; comes after the card, for it takes longer. */
    ReadOnlyObjectProperty<Optional<CustomerOutlook>> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    /** Whether there is a card to show. */
    BooleanBinding profileShown() {
        return profileShown;
    }

    /** How many customers the table shows, in words. */
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether the form is open, in the place of the card. */
    ReadOnlyBooleanProperty editingProperty() {
        return editing.openProperty();
    }

    /** What the open form is for. */
    ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /** Why the last thing asked for was not done; empty when it was. */
    ReadOnlyStringProperty failureProperty() {
        return work.failureProperty();
    }

    /** Shows the card of a customer to whom another screen points. */
    public void open(long customerId) {
        if (editing.leave()) {
            part.set(0);
            filter.set(ALL);
            rows.queryProperty().set("");
            rows.select(customerId);
        }
    }

    void add() {
        add("");
    }

    /** Begins the card of a new customer with what was typed of it: a name, an e-mail address or a telephone. */
    public void add(String typed) {
        if (editing.leave()) {
            part.set(0);
            work.forgetFailure();
            heading.set(texts.get("customers.form.new"));
            form.begin(typed);
            editing.open();
        }
    }

    void edit() {
        profile.get().ifPresent(shown -> {
            work.forgetFailure();
            heading.set(texts.get("customers.form.edit"));
            form.fill(shown.card().customer(), shown.details(), shown.referrer());
            editing.open();
        });
    }

    /** Closes the form; asks first if something was typed. */
    void cancelEdit() {
        if (editing.leave()) {
            work.forgetFailure();
        }
    }

    /** Stores what the form holds; what cannot be taken is said under its field and nothing is stored. */
    void save() {
        form.check().ifPresent(customer -> {
            String key = customer.id() == 0 ? "customers.added" : "customers.changed";
            work.run(
                    () -> customers.save(customer, form.details().typed(), form.heard()),
                    stored -> texts.get(key, stored.displayName()),
                    stored -> {
                        editing.close();
                        rows.select(stored.id());
                    },
                    this::notSaved);
        });
    }

    private void notSaved(Throwable cause) {
        if (cause instanceof NumberInUse) {
            form.showNumberError(texts.explain(cause));
        } else {
            work.tell(cause);
        }
    }

    /** Takes the shown customer away, or says why that cannot be. */
    void delete() {
        profile.get()
                .map(shown -> shown.card().customer())
                .ifPresent(customer -> work.run(
                        () -> customers.delete(customer.id()),
                        _ -> texts.get("customers.deleted", customer.displayName()),
                        _ -> {}));
    }

    /** The customers shown, in their order, for paper and files. */
    ListTable list() {
        String typed = rows.queryProperty().get().strip();
        String narrowed = filter.get().equals(ALL) ? "" : words.filter(filter.get());
        return lists.customers(
                List.copyOf(rows.shown()),
                Stream.of(narrowed, typed).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · ")));
    }

    void importCustomers() {
        navigator.open(Screen.IMPORTING);
    }

    private void load() {
        background.run(customers::all, all -> {
            List<RowFilter> now = RowFilter.of(all);
            if (!now.equals(filters)) {
                RowFilter before = filter.get();
                filters.setAll(now);
                filter.set(now.contains(before) ? before : ALL);
            }
            rows.load(all);
        });
    }

    private void showProfile(Optional<CustomerRow> selected) {
        work.forgetFailure();
        long wanted = selected.map(CustomerRow::id).orElse(0L);
        if (wanted != asked || wanted == 0) {
            outlook.set(Optional.empty());
        }
        asked = wanted;
        if (wanted == 0) {
            profile.set(Optional.empty());
            return;
        }
        background.run(() -> customers.profile(wanted), found -> {
            if (wanted == asked) {
                profile.set(found);
                found.flatMap(CustomerProfile::asOf).ifPresent(day -> showOutlook(wanted, day));
            }
        });
    }

    private void showOutlook(long wanted, LocalDate day) {
        background.run(() -> outlooks.of(wanted, day), found -> {
            if (wanted == asked) {
                outlook.set(found);
            }
        });
    }
}
