package app.clientele.ui.dashboard;

import app.clientele.loyalty.DashboardFigures;
import app.clientele.loyalty.Goals;
import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.why.Advice;
import app.clientele.loyalty.why.CardRow;
import app.clientele.loyalty.why.CardText;
import app.clientele.loyalty.why.CardWords;
import app.clientele.loyalty.why.FigureCards;
import app.clientele.model.Goal;
import app.clientele.model.ShopProfile;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.MetricReading;
import app.clientele.ui.common.Navigator;
import app.clientele.ui.common.UndoableWork;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The identity card of one figure: where it comes from, the rows behind it, and what it is to reach. */
public final class IdentityCardViewModel {

    private static final int MONTHS_AHEAD = 24;

    /** A goal due sooner than this would have no time to be worked for. */
    private static final int FEWEST_MONTHS = 3;

    private final FigureCards cards;
    private final Goals goals;
    private final Background background;
    private final UndoableWork work;
    private final Navigator navigator;
    private final Texts texts;
    private final Clock clock;

    private final ReadOnlyObjectWrapper<Optional<Content>> content = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<@Nullable Pile> pile = new SimpleObjectProperty<>();
    private final StringProperty target = new SimpleStringProperty("");
    private final ObjectProperty<YearMonth> by;
    private final ReadOnlyBooleanWrapper aimed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper targetError = new ReadOnlyStringWrapper("");
    private int requests;

    /**
     * What the card shows.
     *
     * @param text definition, formula, what counts
     * @param reading as the tile shows it
     * @param advice what may help a figure that clearly got worse; empty for any other
     * @param piles the rows that count, then those that do not, by reason
     */
    public record Content(
            Indicator indicator,
            OptionalDouble value,
            CardText text,
            MetricReading reading,
            Optional<String> advice,
            List<Pile> piles,
            CardRowWords words) {
        public Content {
            piles = List.copyOf(piles);
        }
    }

    /** Rows of the card that count, or that do not for one reason. */
    public record Pile(String name, List<CardRow> rows) {
        public Pile {
            rows = List.copyOf(rows);
        }
    }

    private record Loaded(FigureCards.Opened opened, boolean goal) {}

    /** @param work stores goals */
    public IdentityCardViewModel(
            FigureCards cards,
            Goals goals,
            Background background,
            UndoableWork work,
            Navigator navigator,
            Texts texts,
            Clock clock) {
        this.cards = cards;
        this.goals = goals;
        this.background = background;
        this.work = work;
        this.navigator = navigator;
        this.texts = texts;
        this.clock = clock;
        this.by = new SimpleObjectProperty<>(usualEnd());
        target.subscribe(_ -> targetError.set(""));
    }

    /** What is shown; empty while no card is open. */
    public ReadOnlyObjectProperty<Optional<Content>> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Which rows are listed. */
    public ObjectProperty<@Nullable Pile> pileProperty() {
        return pile;
    }

    /** Opens the card of a figure of those shown. */
    void open(Indicator indicator, DashboardFigures figures, MetricReading reading, Formats formats) {
        int request = ++requests;
        background.run(
                () -> new Loaded(cards.open(indicator, figures), goals.all().containsKey(indicator)), loaded -> {
                    if (request == requests) {
                        show(loaded.opened(), loaded.goal(), reading, formats);
                    }
                });
    }

    private void show(FigureCards.Opened opened, boolean goal, MetricReading reading, Formats formats) {
        CardText text = new CardWords(texts, formats).of(opened.card());
        List<Pile> piles = new ArrayList<>();
        piles.add(new Pile(text.counted(), opened.counted()));
        opened.leftOut()
                .forEach((reason, rows) -> piles.add(new Pile(text.notCounted().get(piles.size() - 1), rows)));
        target.set("");
        by.set(usualEnd());
        aimed.set(goal);
        Indicator indicator = opened.card().indicator();
        content.set(Optional.of(new Content(
                indicator,
                opened.card().value(),
                text,
                reading,
                reading.trend()
                        .filter(trend -> trend.tone() == MetricReading.Tone.BAD)
                        .map(_ -> new Advice(texts).on(indicator)),
                piles,
                new CardRowWords(indicator, texts, formats))));
        pile.set(piles.getFirst());
    }

    /** Opens the card anew, when one is open: its figures have changed. */
    void refresh(Consumer<Indicator> open) {
        content.get().ifPresent(shown -> open.accept(shown.indicator()));
    }

    public void close() {
        requests++;
        content.set(Optional.empty());
        pile.set(null);
    }

    /** Opens the customer of a row, if it has one. */
    public void follow(CardRow row) {
        if (row.customerId() != 0) {
            navigator.openCustomer(row.customerId());
        }
    }

    /** The months at whose end a goal may be due: from the one after this to the end of the next year at least. */
    public List<YearMonth> months() {
        YearMonth now = YearMonth.now(clock);
        return IntStream.rangeClosed(1, MONTHS_AHEAD).mapToObj(now::plusMonths).toList();
    }

    /** The end of this year; of the next one when this year is nearly over. */
    private YearMonth usualEnd() {
        YearMonth now = YearMonth.now(clock);
        YearMonth end = now.withMonth(12);
        return now.until(end, ChronoUnit.MONTHS) < FEWEST_MONTHS ? end.plusYears(1) : end;
    }

    public String monthName(YearMonth month) {
        return new Formats(texts.locale(), ShopProfile.DEFAULT.currency()).month(month);
    }

    /** The target, as typed. */
    public StringProperty targetProperty() {
        return target;
    }

    /** The month at whose end the target is due. */
    public ObjectProperty<YearMonth> byProperty() {
        return by;
    }

    /** Whether the figure has a goal that can be given up. */
    public ReadOnlyBooleanProperty aimedProperty() {
        return aimed.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty targetErrorProperty() {
        return targetError.getReadOnlyProperty();
    }

    /** Keeps the goal that was typed, or says what is wrong with it. */
    public void setGoal() {
        content.get().ifPresent(shown -> {
            OptionalDouble wanted = GoalWords.read(shown.indicator(), target.get());
            if (wanted.isEmpty()) {
                targetError.set(
                        texts.get("dashboard.goal.unreadable", target.get().strip()));
            } else if (wanted.equals(shown.value())) {
                targetError.set(texts.get("dashboard.goal.no-change"));
            } else {
                Goal goal = new Goal(
                        shown.indicator().name(),
                        shown.value(),
                        wanted.getAsDouble(),
                        LocalDate.now(clock),
                        by.get().atEndOfMonth());
                work.run(
                        () -> goals.set(goal),
                        _ -> texts.get("dashboard.goal.set", shown.text().title()),
                        _ -> target.set(""));
            }
        });
    }

    /** Gives the goal of the figure up. */
    public void removeGoal() {
        content.get()
                .ifPresent(shown -> work.run(
                        () -> goals.remove(shown.indicator()),
                        _ -> texts.get("dashboard.goal.removed", shown.text().title()),
                        _ -> {}));
    }
}
