package app.clientele.ui.sales;

import app.clientele.loyalty.CustomerMatch;
import app.clientele.loyalty.Customers;
import app.clientele.loyalty.SaleDetail;
import app.clientele.loyalty.SaleRow;
import app.clientele.loyalty.Sales;
import app.clientele.model.Period;
import app.clientele.model.Sale;
import app.clientele.text.DayInput;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.CustomerEntry;
import app.clientele.ui.common.DayEntry;
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
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All tickets, one of them with its lines, and the form in which one is added or corrected. */
public final class SalesViewModel {

    /** "12-03" may be a ticket number; this is a day. */
    private static final Pattern LOOKS_LIKE_DAY =
            Pattern.compile("\\s*(\\d{1,2}/\\d{1,2}(/\\d+)?|\\d{4}-\\d{1,2}-\\d{1,2})\\s*");

    private final Sales sales;
    private final Background background;
    private final Texts texts;
    private final Formats formats;
    private final Navigator navigator;
    private final Clock clock;

    private final TableRows<SaleRow> rows;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<PeriodChoice> periods = FXCollections.observableArrayList();
    private final ObjectProperty<PeriodChoice> period;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<SaleDetail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanBinding detailShown =
            Bindings.createBooleanBinding(() -> detail.get().isPresent(), detail);
    private final SaleForm form;
    private final SaleWords words;
    private final Editing editing;
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final UndoableWork work;
    private final RefreshWhenSeen refresh;
    private long asked;

    public SalesViewModel(
            Sales sales,
            Customers customers,
            Background background,
            Changes changes,
            Texts texts,
            Formats formats,
            Notices notices,
            Dialogs dialogs,
            Navigator navigator,
            Clock clock) {
        this.sales = sales;
        this.background = background;
        this.texts = texts;
        this.formats = formats;
        this.navigator = navigator;
        this.clock = clock;
        this.period = new SimpleObjectProperty<>(PeriodChoice.all(texts));
        this.form = new SaleForm(
                DayEntry.today(clock, formats, texts),
                new CustomerEntry(background, customers::find, texts),
                formats,
                texts);
        this.words = new SaleWords(texts, formats);
        this.editing = new Editing(dialogs, texts, form::isChanged);
        this.work = new UndoableWork(background, notices, dialogs, texts);
        this.rows = new TableRows<>(background, SaleRow::id, SaleRow::mentions);
        periods.setAll(period.get());
        rows.selectedProperty().subscribe(this::showDetail);
        refresh = new RefreshWhenSeen(changes, this::load);
        rows.onArranged(this::addUp);
        query.subscribe(_ -> narrow());
        period.subscribe(_ -> narrow());
    }

    /** To be bound to whether the screen is in a window. */
    BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    TableRows<SaleRow> rows() {
        return rows;
    }

    /** Words of ticket number, customer or product; or a day. */
    StringProperty queryProperty() {
        return query;
    }

    ObservableList<PeriodChoice> periods() {
        return periods;
    }

    ObjectProperty<PeriodChoice> periodProperty() {
        return period;
    }

    /** How many tickets are listed and their sum. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<SaleDetail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Whether there is a ticket to show. */
    BooleanBinding detailShown() {
        return detailShown;
    }

    SaleWords words() {
        return words;
    }

    /** Whether the form is open, in the place of the ticket. */
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

    SaleForm form() {
        return form;
    }

    void add() {
        work.forgetFailure();
        heading.set(texts.get("sales.form.new"));
        form.empty();
        editing.open();
    }

    void edit() {
        detail.get().ifPresent(shown -> {
            work.forgetFailure();
            heading.set(texts.get("sales.form.edit"));
            form.fill(shown);
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
        form.check().ifPresent(sale -> {
            String key = sale.id() == 0 ? "sales.added" : "sales.changed";
            work.run(() -> sales.save(sale), stored -> describe(key, stored), stored -> {
                editing.close();
                rows.select(stored.id());
            });
        });
    }

    void delete() {
        detail.get()
                .map(SaleDetail::sale)
                .ifPresent(
                        sale -> work.run(() -> sales.delete(sale.id()), _ -> describe("sales.deleted", sale), _ -> {}));
    }

    void openCustomer() {
        detail.get().flatMap(SaleDetail::customer).map(CustomerMatch::id).ifPresent(navigator::openCustomer);
    }

    void importSales() {
        navigator.open(Screen.IMPORTING);
    }

    private String describe(String key, Sale sale) {
        return texts.get(key, formats.money(sale.amountCents()), formats.day(sale.day()));
    }

    private void load() {
        background.run(sales::all, this::show);
    }

    private void show(List<SaleRow> all) {
        showPeriods(all);
        rows.load(all);
    }

    private void showPeriods(List<SaleRow> all) {
        List<PeriodChoice> choices = PeriodChoice.of(span(all), LocalDate.now(clock), formats, texts);
        if (!choices.equals(periods)) {
            PeriodChoice chosen = period.get();
            periods.setAll(choices);
            period.set(choices.contains(chosen) ? chosen : choices.getFirst());
        }
    }

    private static Optional<Period> span(List<SaleRow> newestFirst) {
        return newestFirst.isEmpty()
                ? Optional.empty()
                : Optional.of(Period.ofDays(
                        newestFirst.getLast().sale().day(),
                        newestFirst.getFirst().sale().day()));
    }

    /** A day in the search box shows that day, whatever the period; any other text is searched within the period. */
    private void narrow() {
        String typed = query.get();
        Optional<Period> day = LOOKS_LIKE_DAY.matcher(typed).matches()
                ? DayInput.day(typed, LocalDate.now(clock)).map(only -> Period.ofDays(only, only))
                : Optional.empty();
        Optional<Period> wanted = day.or(() -> period.get().period());
        rows.narrow(
                day.isPresent() ? "" : typed,
                row -> wanted.isEmpty() || wanted.get().contains(row.sale().day()));
    }

    private void addUp() {
        long cents =
                rows.shown().stream().mapToLong(row -> row.sale().amountCents()).sum();
        summary.set(texts.get("sales.summary", rows.shown().size(), formats.money(cents)));
    }

    private void showDetail(Optional<SaleRow> selected) {
        work.forgetFailure();
        asked = selected.map(SaleRow::id).orElse(0L);
        if (asked == 0) {
            detail.set(Optional.empty());
            return;
        }
        long wanted = asked;
        background.run(() -> sales.detail(wanted), found -> {
            if (wanted == asked) {
                detail.set(found);
            }
        });
    }
}
