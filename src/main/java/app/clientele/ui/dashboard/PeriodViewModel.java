package app.clientele.ui.dashboard;

import app.clientele.loyalty.Comparison;
import app.clientele.loyalty.DashboardFigures;
import app.clientele.model.Period;
import app.clientele.model.ShopProfile;
import app.clientele.settings.Setting;
import app.clientele.settings.Settings;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.DayEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Which period the dashboard tells of, and with which it is compared; both are remembered. */
public final class PeriodViewModel {

    static final Setting<PeriodKind> KIND = Setting.choice("dashboard.period", PeriodKind.TWELVE_MONTHS);
    static final Setting<Comparison> COMPARISON = Setting.choice("dashboard.comparison", Comparison.PREVIOUS_PERIOD);
    private static final Setting<Optional<Period>> DAYS =
            new Setting<>("dashboard.days", Optional.empty(), PeriodViewModel::readDays, PeriodViewModel::writeDays);

    private final Settings settings;
    private final Texts texts;
    private final DayEntry from;
    private final DayEntry to;
    private final ObjectProperty<PeriodKind> kind;
    private final ObjectProperty<Comparison> comparison;
    private final ReadOnlyBooleanWrapper first = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper last = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper comparedName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper daysError = new ReadOnlyStringWrapper("");

    private Runnable changed = () -> {};

    /** Empty until the owner chooses: until then the dashboard follows what is written down. */
    private Optional<Period> chosen;

    private Optional<DashboardFigures> shown = Optional.empty();
    private Month yearStart = ShopProfile.DEFAULT.yearStart();

    public PeriodViewModel(Settings settings, Texts texts, Clock clock) {
        this.settings = settings;
        this.texts = texts;
        Formats days = new Formats(texts.locale(), ShopProfile.DEFAULT.currency());
        this.from = DayEntry.today(clock, days, texts);
        this.to = DayEntry.today(clock, days, texts);
        this.chosen = settings.get(KIND) == PeriodKind.CUSTOM ? settings.get(DAYS) : Optional.empty();
        boolean custom = settings.get(KIND) == PeriodKind.CUSTOM;
        this.kind = new SimpleObjectProperty<>(custom && chosen.isEmpty() ? KIND.fallback() : settings.get(KIND));
        this.comparison = new SimpleObjectProperty<>(settings.get(COMPARISON));
        kind.subscribe((_, now) -> {
            settings.set(KIND, now);
            shown.ifPresent(figures -> choose(now.of(figures.period(), figures.last(), yearStart)));
        });
        comparison.subscribe((_, now) -> {
            settings.set(COMPARISON, now);
            changed.run();
        });
    }

    /** What is to be done when the owner chooses. */
    void onChange(Runnable action) {
        changed = action;
    }

    public ObjectProperty<PeriodKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<Comparison> comparisonProperty() {
        return comparison;
    }

    /** Whether nothing is written down before the period. */
    public ReadOnlyBooleanProperty firstProperty() {
        return first.getReadOnlyProperty();
    }

    /** Whether nothing is written down after the period. */
    public ReadOnlyBooleanProperty lastProperty() {
        return last.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty comparedNameProperty() {
        return comparedName.getReadOnlyProperty();
    }

    /** The first day of chosen dates. */
    public DayEntry from() {
        return from;
    }

    /** The last day of chosen dates. */
    public DayEntry to() {
        return to;
    }

    /** What is wrong with the two days together; empty when nothing is. */
    public ReadOnlyStringProperty daysErrorProperty() {
        return daysError.getReadOnlyProperty();
    }

    /** Shows the period just before. */
    public void earlier() {
        shown.ifPresent(figures -> choose(figures.period().previous()));
    }

    /** Shows the period just after. */
    public void later() {
        shown.ifPresent(figures -> choose(figures.period().next()));
    }

    /** Shows the dates that were typed, if they make a period. */
    public void showDays() {
        daysError.set("");
        boolean fromReadable = from.check();
        boolean toReadable = to.check();
        if (fromReadable && toReadable) {
            LocalDate start = from.typed().orElseThrow();
            LocalDate end = to.typed().orElseThrow();
            if (start.isAfter(end)) {
                daysError.set(texts.get("dashboard.days-crossed"));
            } else {
                choose(Period.ofDays(start, end));
            }
        }
    }

    private void choose(Period period) {
        chosen = Optional.of(period);
        if (kind.get() == PeriodKind.CUSTOM) {
            settings.set(DAYS, chosen);
        }
        changed.run();
    }

    /** The period to show, given the last day of which anything is known and the month with which years begin. */
    Function<LocalDate, Period> choice(Month startOfYear) {
        Optional<Period> fixed = chosen;
        PeriodKind length = kind.get();
        return day -> fixed.orElseGet(() -> length.of(Period.ofDays(day, day), day, startOfYear));
    }

    /** Names the period that is shown. */
    void show(DashboardFigures figures, PeriodWords words, Month startOfYear) {
        shown = Optional.of(figures);
        yearStart = startOfYear;
        Period period = figures.period();
        first.set(!period.start().isAfter(figures.first()));
        last.set(period.until().isAfter(figures.last()));
        from.set(period.start());
        to.set(period.contains(figures.last()) ? figures.last() : period.lastDay());
        name.set(words.name(period));
        comparedName.set(figures.compared()
                .map(it -> texts.get("dashboard.compared", words.name(it)))
                .orElseGet(() -> texts.get("dashboard.not-compared")));
    }

    private static Optional<Period> readDays(String text) {
        int between = text.indexOf('/');
        if (between < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Period.ofDays(
                    LocalDate.parse(text.substring(0, between)), LocalDate.parse(text.substring(between + 1))));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String writeDays(Optional<Period> days) {
        return days.map(it -> it.start() + "/" + it.lastDay()).orElse("");
    }
}
