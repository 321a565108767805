package app.clientele.ui.dashboard;

import app.clientele.loyalty.Dashboard;
import app.clientele.loyalty.Goals;
import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.why.FigureCards;
import app.clientele.metrics.Definitions;
import app.clientele.metrics.ShopFiles;
import app.clientele.model.Books;
import app.clientele.model.Goal;
import app.clientele.model.SalesHistory;
import app.clientele.model.ShopProfile;
import app.clientele.model.SurveyAnswer;
import app.clientele.settings.Settings;
import app.clientele.store.Database;
import app.clientele.store.GoalStore;
import app.clientele.text.Texts;
import app.clientele.ui.Counter.Visited;
import app.clientele.ui.ScriptedDialogs;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.Notices;
import app.clientele.ui.common.UndoStack;
import app.clientele.ui.common.UndoableWork;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The dashboard's model on any books, day, language and currency; each can be set before the model is made. */
final class DashboardDesk implements AutoCloseable {

    static final Books DEMO = ShopFiles.demo().books();

    final Changes changes = new Changes(Runnable::run);
    Books books = books(new SalesHistory.Builder(1), List.of());
    Map<Indicator, Goal> goals = Map.of();
    String today = "2026-11-22";
    Locale locale = Locale.FRANCE;
    String currency = "EUR";

    private final Path folder;
    private final Database database;

    DashboardDesk(Path folder) {
        this.folder = folder;
        this.database = Database.open(folder);
    }

    static Books books(SalesHistory.Builder sales, List<SurveyAnswer> answers) {
        return new Books(sales.build(), answers, List.of(), Map.of());
    }

    /** The model of a screen that is seen. */
    DashboardViewModel seen() {
        DashboardViewModel model = model();
        model.seenProperty().set(true);
        return model;
    }

    DashboardViewModel model() {
        ZoneId zone = ZoneId.of("Europe/Paris");
        Clock clock =
                Clock.fixed(LocalDate.parse(today).atTime(12, 0).atZone(zone).toInstant(), zone);
        Background background = Background.sameThread(failure -> {
            throw new AssertionError(failure);
        });
        Texts texts = Texts.of(locale);
        FigureCards cards = new FigureCards(() -> books, () -> Definitions.DEFAULT, Map::of);
        return new DashboardViewModel(
                new Dashboard(() -> books, () -> Definitions.DEFAULT, clock),
                () -> ShopProfile.DEFAULT.withCurrency(Currency.getInstance(currency)),
                () -> goals,
                cards,
                new PeriodViewModel(new Settings(folder), texts, clock),
                new IdentityCardViewModel(
                        cards,
                        new Goals(new GoalStore(database)),
                        background,
                        new UndoableWork(background, new Notices(new UndoStack()), new ScriptedDialogs(), texts),
                        new Visited(),
                        texts,
                        clock),
                background,
                changes,
                texts);
    }

    @Override
    public void close() {
        database.close();
    }
}
