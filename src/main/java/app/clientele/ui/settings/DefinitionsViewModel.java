package app.clientele.ui.settings;

import app.clientele.loyalty.Comparison;
import app.clientele.loyalty.Dashboard;
import app.clientele.loyalty.DashboardFigures;
import app.clientele.loyalty.Goals;
import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.ShopBooks;
import app.clientele.metrics.Figures;
import app.clientele.model.Goal;
import app.clientele.model.SatisfactionBands;
import app.clientele.model.ScoreBands;
import app.clientele.model.ShopProfile;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.RefreshWhenSeen;
import app.clientele.ui.common.UndoableWork;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How the shop's figures are counted and called: silence, the year, the bands of the score, the goals. */
public final class DefinitionsViewModel {

    private static final int LONGEST_WINDOW = 3650;

    private final ShopBooks books;
    private final Dashboard dashboard;
    private final Goals goals;
    private final Background background;
    private final UndoableWork work;
    private final Texts texts;
    private final RefreshWhenSeen refresh;

    private final StringProperty window = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper windowError = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<OptionalInt> suggestion = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ObjectProperty<Month> yearStart = new SimpleObjectProperty<>(ShopProfile.DEFAULT.yearStart());
    private final BandFields scoreBands;
    private final BandFields satisfactionBands;
    private final ReadOnlyObjectWrapper<List<Aim>> aims = new ReadOnlyObjectWrapper<>(List.of());

    private ShopProfile profile = ShopProfile.DEFAULT;

    /** A goal in words. */
    public record Aim(Indicator indicator, String text) {}

    private record Loaded(ShopProfile profile, List<Aim> aims, OptionalInt suggestion) {}

    public DefinitionsViewModel(
            ShopBooks books,
            Dashboard dashboard,
            Goals goals,
            Background background,
            UndoableWork work,
            Changes changes,
            Texts texts) {
        this.books = books;
        this.dashboard = dashboard;
        this.goals = goals;
        this.background = background;
        this.work = work;
        this.texts = texts;
        this.scoreBands = new BandFields(4, texts.get("settings.bands.error"));
        this.satisfactionBands = new BandFields(3, texts.get("settings.satisfaction-bands.error"));
        this.refresh = new RefreshWhenSeen(changes, this::load);
    }

    /** To be bound to whether the settings are in a window. */
    public BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    private void load() {
        background.run(this::loaded, loaded -> {
            profile = loaded.profile();
            window.set(String.valueOf(profile.windowDays()));
            yearStart.set(profile.yearStart());
            ScoreBands score = profile.scoreBands();
            scoreBands.show(score.fair(), score.good(), score.excellent(), score.outstanding());
            SatisfactionBands satisfaction = profile.satisfactionBands();
            satisfactionBands.show(satisfaction.fair(), satisfaction.good(), satisfaction.outstanding());
            aims.set(loaded.aims());
            suggestion.set(loaded.suggestion());
        });
    }

    private Loaded loaded() {
        List<Aim> all = goals.all().entrySet().stream()
                .map(goal -> new Aim(goal.getKey(), text(goal.getKey(), goal.getValue())))
                .toList();
        Optional<Figures> year =
                dashboard.figures(Optional.empty(), Comparison.PREVIOUS_PERIOD).flatMap(DashboardFigures::ofYear);
        return new Loaded(
                books.profile(),
                all,
                year.map(figures -> figures.suggestedWindow().offeredDays()).orElse(OptionalInt.empty()));
    }

    private String text(Indicator indicator, Goal goal) {
        String key = indicator.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Formats formats = new Formats(texts.locale(), ShopProfile.DEFAULT.currency());
        return texts.get(
                "settings.goals.one",
                texts.get("dashboard.tile." + key + ".title"),
                formats.month(YearMonth.from(goal.dueOn())));
    }

    /** In days, as typed. */
    public StringProperty windowProperty() {
        return window;
    }

    public ReadOnlyStringProperty windowErrorProperty() {
        return windowError.getReadOnlyProperty();
    }

    /** The silence that the customers' own rhythm suggests, in days; empty while nobody came twice. */
    public ReadOnlyObjectProperty<OptionalInt> suggestionProperty() {
        return suggestion.getReadOnlyProperty();
    }

    public String suggestionText(int days) {
        return texts.get("settings.window.suggestion", days);
    }

    public void takeSuggestion() {
        suggestion.get().ifPresent(days -> {
            window.set(String.valueOf(days));
            saveWindow();
        });
    }

    /** Keeps the typed number of days, or says what is wrong with it. */
    public void saveWindow() {
        String typed = window.get().strip();
        int days = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
        boolean good = days >= 1 && days <= LONGEST_WINDOW;
        windowError.set(good ? "" : texts.get("settings.window.error", LONGEST_WINDOW));
        if (good) {
            save(shop -> shop.withWindowDays(days));
        }
    }

    /** The month with which the shop's year begins. */
    public ObjectProperty<Month> yearStartProperty() {
        return yearStart;
    }

    public String monthName(Month month) {
        return texts.get("settings.year.first", month.getDisplayName(TextStyle.FULL, texts.locale()));
    }

    public void saveYearStart() {
        save(shop -> shop.withYearStart(yearStart.get()));
    }

    /** From which net promoter score on it is fair, good, excellent, outstanding. */
    public BandFields scoreBands() {
        return scoreBands;
    }

    /** From which percentage of satisfied answers on it is fair, good, outstanding. */
    public BandFields satisfactionBands() {
        return satisfactionBands;
    }

    /** Keeps the typed bands of the score, or says what is wrong with them. */
    public void saveScoreBands() {
        scoreBands
                .read(typed -> ScoreBands.areRising(typed[0], typed[1], typed[2], typed[3]))
                .map(typed -> new ScoreBands(typed[0], typed[1], typed[2], typed[3]))
                .ifPresent(bands -> save(shop -> shop.withScoreBands(bands)));
    }

    /** Keeps the typed bands of the satisfied, or says what is wrong with them. */
    public void saveSatisfactionBands() {
        satisfactionBands
                .read(typed -> SatisfactionBands.areRising(typed[0], typed[1], typed[2]))
                .map(typed -> new SatisfactionBands(typed[0], typed[1], typed[2]))
                .ifPresent(bands -> save(shop -> shop.withSatisfactionBands(bands)));
    }

    /** The goals that were set. */
    public ReadOnlyObjectProperty<List<Aim>> aimsProperty() {
        return aims.getReadOnlyProperty();
    }

    public void remove(Aim aim) {
        work.run(() -> goals.remove(aim.indicator()), _ -> texts.get("settings.goals.removed", aim.text()), _ -> {});
    }

    private void save(UnaryOperator<ShopProfile> change) {
        if (!change.apply(profile).equals(profile)) {
            profile = change.apply(profile);
            background.run(
                    () -> {
                        books.save(change.apply(books.profile()));
                        return profile;
                    },
                    _ -> {});
        }
    }
}
