package app.clientele.ui.dashboard;

import app.clientele.loyalty.Dashboard;
import app.clientele.loyalty.DashboardFigures;
import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.Measure;
import app.clientele.loyalty.why.ChangeSentences;
import app.clientele.loyalty.why.FigureCards;
import app.clientele.metrics.Rate;
import app.clientele.model.Goal;
import app.clientele.model.ShopProfile;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.MetricReading;
import app.clientele.ui.common.RefreshWhenSeen;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** All that the dashboard says about its period. */
public final class DashboardViewModel {

    /** With fewer named purchases, figures on customers tell of the smaller part. */
    private static final double MINORITY = 0.5;

    private final Dashboard dashboard;
    private final Supplier<ShopProfile> profile;
    private final Supplier<Map<Indicator, Goal>> goals;
    private final FigureCards cards;
    private final PeriodViewModel period;
    private final IdentityCardViewModel card;
    private final Background background;
    private final Texts texts;
    private final RefreshWhenSeen refresh;

    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper coverageText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper monthsTitle = new ReadOnlyStringWrapper("");
    private final Map<Indicator, ReadOnlyObjectWrapper<MetricReading>> readings = new EnumMap<>(Indicator.class);
    private final ReadOnlyObjectWrapper<List<MonthPoint>> monthPoints = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<CohortRows> cohorts = new ReadOnlyObjectWrapper<>(CohortRows.NONE);
    private final ReadOnlyObjectWrapper<Shares> answers = new ReadOnlyObjectWrapper<>(Shares.NONE);
    private final ReadOnlyObjectWrapper<Shares> segments = new ReadOnlyObjectWrapper<>(Shares.NONE);
    private final ReadOnlyObjectWrapper<Map<Chart, ChartTable>> tables = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<String>> changed = new ReadOnlyObjectWrapper<>(List.of());

    private Optional<Loaded> shown = Optional.empty();
    private int requests;

    /** The suppliers are asked on the database thread, like the figures. */
    public DashboardViewModel(
            Dashboard dashboard,
            Supplier<ShopProfile> profile,
            Supplier<Map<Indicator, Goal>> goals,
            FigureCards cards,
            PeriodViewModel period,
            IdentityCardViewModel card,
            Background background,
            Changes changes,
            Texts texts) {
        this.dashboard = dashboard;
        this.profile = profile;
        this.goals = goals;
        this.cards = cards;
        this.period = period;
        this.card = card;
        this.background = background;
        this.texts = texts;
        for (Indicator indicator : Indicator.values()) {
            readings.put(indicator, new ReadOnlyObjectWrapper<>(MetricReading.NOTHING));
        }
        this.refresh = new RefreshWhenSeen(changes, this::load);
        period.onChange(refresh::invalidate);
    }

    /** To be bound to whether the screen is in a window. */
    public BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    /** False until figures are there, and for empty books. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    public PeriodViewModel period() {
        return period;
    }

    /** How far the sales are known, and how many of them carry a customer. */
    public ReadOnlyStringProperty coverageTextProperty() {
        return coverageText.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<MetricReading> readingProperty(Indicator indicator) {
        return Objects.requireNonNull(readings.get(indicator)).getReadOnlyProperty();
    }

    /** The title of the chart of the months, which says the currency. */
    public ReadOnlyStringProperty monthsTitleProperty() {
        return monthsTitle.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<MonthPoint>> monthPointsProperty() {
        return monthPoints.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<CohortRows> cohortsProperty() {
        return cohorts.getReadOnlyProperty();
    }

    /** How many customers gave which mark in the period. */
    public ReadOnlyObjectProperty<Shares> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    /** The kinds of customers, and what they brought. */
    public ReadOnlyObjectProperty<Shares> segmentsProperty() {
        return segments.getReadOnlyProperty();
    }

    /** What the charts show, as tables. */
    public ReadOnlyObjectProperty<Map<Chart, ChartTable>> tablesProperty() {
        return tables.getReadOnlyProperty();
    }

    /** A sentence for each figure that clearly changed since the compared period, and why. */
    public ReadOnlyObjectProperty<List<String>> changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** The card of the figure that was opened. */
    public IdentityCardViewModel card() {
        return card;
    }

    /** Opens the identity card of a figure. */
    public void open(Indicator indicator) {
        shown.ifPresent(it -> it.figures()
                .ifPresent(figures ->
                        card.open(indicator, figures, readingProperty(indicator).get(), it.formats(texts))));
    }

    private void load() {
        int request = ++requests;
        background.run(this::loaded, loaded -> {
            // An older answer must not overwrite what was asked for since.
            if (request == requests) {
                shown = Optional.of(loaded);
                loaded.figures().ifPresent(figures -> show(figures, loaded));
                ready.set(loaded.figures().isPresent());
                loaded.figures().ifPresent(figures -> explain(figures, loaded, request));
                card.refresh(this::open);
            }
        });
    }

    private Loaded loaded() {
        ShopProfile shop = profile.get();
        return new Loaded(
                dashboard.figures(
                        period.choice(shop.yearStart()),
                        period.comparisonProperty().get()),
                shop,
                goals.get());
    }

    private record Loaded(Optional<DashboardFigures> figures, ShopProfile profile, Map<Indicator, Goal> goals) {
        Formats formats(Texts texts) {
            return new Formats(texts.locale(), profile.currency());
        }
    }

    /** After the figures, so that these need not wait. */
    private void explain(DashboardFigures figures, Loaded loaded, int request) {
        background.run(
                () -> cards.whatChanged(
                        figures,
                        names -> new ChangeSentences(
                                texts,
                                loaded.formats(texts),
                                id -> names.getOrDefault(id, texts.get("dashboard.card.no-name")))),
                sentences -> {
                    if (request == requests) {
                        changed.set(sentences);
                    }
                });
    }

    private void show(DashboardFigures figures, Loaded loaded) {
        ShopProfile shop = loaded.profile();
        Formats formats = loaded.formats(texts);
        PeriodWords periods = new PeriodWords(texts, formats);
        period.show(figures, periods, shop.yearStart());
        IndicatorWords indicators = new IndicatorWords(
                texts, formats, shop, figures.compared().map(periods::name).orElse(""));
        coverageText.set((salesUntil(figures, formats) + " " + named(figures.named(), formats)).strip());
        GoalWords aims = new GoalWords(texts, formats, indicators);
        LocalDate day = figures.period().contains(figures.last())
                ? figures.last()
                : figures.period().lastDay();
        readings.forEach((indicator, reading) -> {
            Measure measure = figures.measure(indicator);
            Optional<Goal> goal = Optional.ofNullable(loaded.goals().get(indicator));
            MetricReading plain = indicators.reading(indicator, measure, target(goal));
            reading.set(goal.map(it -> plain.withGoal(aims.text(indicator, it, day, measure)))
                    .orElse(plain));
        });
        monthsTitle.set(texts.get("dashboard.months", formats.currency().getSymbol(formats.locale())));
        monthPoints.set(new MonthWords(texts, formats).points(figures.months()));
        cohorts.set(CohortRows.of(figures.cohorts(), texts, formats));
        answers.set(Shares.ofAnswers(figures.surveys().nps(), texts, formats));
        segments.set(Shares.ofSegments(figures, texts, formats));
        tables.set(new ChartTables(texts, formats).of(figures, cohorts.get()));
    }

    private static OptionalDouble target(Optional<Goal> goal) {
        return goal.map(it -> OptionalDouble.of(it.target())).orElse(OptionalDouble.empty());
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
