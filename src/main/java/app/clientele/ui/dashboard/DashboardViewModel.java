package app.clientele.ui.dashboard;

import app.clientele.loyalty.Comparison;
import app.clientele.loyalty.Dashboard;
import app.clientele.loyalty.DashboardFigures;
import app.clientele.loyalty.Indicator;
import app.clientele.metrics.Rate;
import app.clientele.model.Period;
import app.clientele.model.ShopProfile;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.DayEntry;
import app.clientele.ui.common.MetricReading;
import app.clientele.ui.common.RefreshWhenSeen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Which period the dashboard tells of, and all that it says about it. */
public final class DashboardViewModel {

    /** With fewer named purchases, figures on customers tell of the smaller part. */
    private static final double MINORITY = 0.5;

    private final Dashboard dashboard;
    private final Supplier<Currency> currency;
    private final Background background;
    private final Texts texts;

    private final RefreshWhenSeen refresh;
    private final DayEntry from;
    private final DayEntry to;

    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<PeriodKind> kind = new SimpleObjectProperty<>(PeriodKind.TWELVE_MONTHS);
    private final ObjectProperty<Comparison> comparison = new SimpleObjectProperty<>(Comparison.PREVIOUS_PERIOD);
    private final ReadOnlyBooleanWrapper first = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper last = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper periodText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper comparedText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper coverageText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper salesTitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper daysError = new ReadOnlyStringWrapper("");
    private final Map<Indicator, ReadOnlyObjectWrapper<MetricReading>> readings = new EnumMap<>(Indicator.class);
    private final ReadOnlyObjectWrapper<List<MonthPoint>> monthPoints = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<CohortRows> cohorts = new ReadOnlyObjectWrapper<>(CohortRows.NONE);

    /** Empty until the owner chooses: until then the dashboard follows what is written down. */
    private Optional<Period> chosen = Optional.empty();

    private Optional<DashboardFigures> shown = Optional.empty();
    private int requests;

    /** @param currency the shop's; asked for on the database thread, like the figures */
    public DashboardViewModel(
            Dashboard dashboard,
            Supplier<Currency> currency,
            Background background,
            Changes changes,
            Texts texts,
            Clock clock) {
        this.dashboard = dashboard;
        this.currency = currency;
        this.background = background;
        this.texts = texts;
        Formats days = new Formats(texts.locale(), ShopProfile.DEFAULT.currency());
        this.from = DayEntry.today(clock, days, texts);
        this.to = DayEntry.today(clock, days, texts);
        for (Indicator indicator : Indicator.values()) {
            readings.put(indicator, new ReadOnlyObjectWrapper<>(MetricReading.NOTHING));
        }
        this.refresh = new RefreshWhenSeen(changes, this::load);
        kind.subscribe((_, now) -> shown.ifPresent(figures -> choose(now.of(figures.period(), figures.last()))));
        comparison.subscribe((_, _) -> refresh.invalidate());
    }

    /** To be bound to whether the screen is in a window. */
    public BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    /** False until figures are there, and for empty books. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
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

    public ReadOnlyStringProperty periodTextProperty() {
        return periodText.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty comparedTextProperty() {
        return comparedText.getReadOnlyProperty();
    }

    /** How far the sales are known, and how many of them carry a customer. */
    public ReadOnlyStringProperty coverageTextProperty() {
        return coverageText.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<MetricReading> readingProperty(Indicator indicator) {
        return Objects.requireNonNull(readings.get(indicator)).getReadOnlyProperty();
    }

    /** The title of the chart of sales, which says the currency. */
    public ReadOnlyStringProperty salesTitleProperty() {
        return salesTitle.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<MonthPoint>> monthPointsProperty() {
        return monthPoints.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<CohortRows> cohortsProperty() {
        return cohorts.getReadOnlyProperty();
    }

    /** The first day of chosen dates. */
    public DayEntry from() {
        return from;
    }

    /** The last day of chosen dates. */
    public DayEntry to() {
        return to;
    }

    /** Shows the period just before. */
    public void earlier() {
        shown.ifPresent(figures -> choose(figures.period().previous()));
    }

    /** Shows the period just after. */
    public void later() {
        shown.ifPresent(figures -> choose(figures.period().next()));
    }

    /** What is wrong with the two days together; empty when nothing is. */
    public ReadOnlyStringProperty daysErrorProperty() {
        return daysError.getReadOnlyProperty();
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
        refresh.invalidate();
    }

    private void load() {
        int request = ++requests;
        Optional<Period> period = chosen;
        Comparison with = comparison.get();
        background.run(() -> new Loaded(dashboard.figures(period, with), currency.get()), loaded -> {
            // An older answer must not overwrite what was asked for since.
            if (request == requests) {
                shown = loaded.figures();
                shown.ifPresent(figures -> show(figures, new Formats(texts.locale(), loaded.currency())));
                ready.set(shown.isPresent());
            }
        });
    }

    private record Loaded(Optional<DashboardFigures> figures, Currency currency) {}

    private void show(DashboardFigures figures, Formats formats) {
        Period period = figures.period();
        PeriodWords periods = new PeriodWords(texts, formats);
        Optional<String> earlier = figures.compared().map(periods::name);
        IndicatorWords indicators = new IndicatorWords(texts, formats, earlier.orElse(""));
        first.set(!period.start().isAfter(figures.first()));
        last.set(period.until().isAfter(figures.last()));
        from.set(period.start());
        to.set(period.contains(figures.last()) ? figures.last() : period.lastDay());
        periodText.set(periods.name(period));
        comparedText.set(earlier.map(it -> texts.get("dashboard.compared", it))
                .orElseGet(() -> texts.get("dashboard.not-compared")));
        coverageText.set((salesUntil(figures, formats) + " " + named(figures.named(), formats)).strip());
        readings.forEach(
                (indicator, reading) -> reading.set(indicators.reading(indicator, figures.measure(indicator))));
        salesTitle.set(texts.get("dashboard.net-sales", formats.currency().getSymbol(formats.locale())));
        monthPoints.set(new MonthWords(texts, formats).points(figures.months()));
        cohorts.set(CohortRows.of(figures.cohorts(), texts, formats));
    }

    private String salesUntil(DashboardFigures figures, Formats formats) {
        return figures.salesUntil()
                .map(formats::longDay)
                .map(day -> figures.compared().isPresent()
                        ? texts.get("dashboard.sales-until.compared", day)
                        : texts.get("dashboard.sales-until", day))
                .orElse("");
    }

    private String named(Rate named, Formats formats) {
        if (named.base() == 0) {
            return "";
        }
        if (named.count() == 0) {
            return texts.get("dashboard.named.none");
        }
        double share = named.value().orElseThrow();
        return texts.get(share < MINORITY ? "dashboard.named.minority" : "dashboard.named", formats.percent(share, 0));
    }
}
