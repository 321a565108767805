package app.clientele.ui.dashboard;

import app.clientele.loyalty.Customers;
import app.clientele.loyalty.Dashboard;
import app.clientele.loyalty.Goals;
import app.clientele.loyalty.MonthlyNumbers;
import app.clientele.loyalty.ShopBooks;
import app.clientele.loyalty.WeeksCalls;
import app.clientele.loyalty.todo.Cases;
import app.clientele.loyalty.todo.ThisWeek;
import app.clientele.loyalty.why.FigureCards;
import app.clientele.model.ShopProfile;
import app.clientele.settings.Settings;
import app.clientele.settings.ThemeChoice;
import app.clientele.store.CaseStore;
import app.clientele.store.CustomerDetailStore;
import app.clientele.store.CustomerStore;
import app.clientele.store.Database;
import app.clientele.store.GoalStore;
import app.clientele.store.MonthlyNumberStore;
import app.clientele.store.OutreachStore;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.Counter.Visited;
import app.clientele.ui.ScriptedDialogs;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.Notices;
import app.clientele.ui.common.Theme;
import app.clientele.ui.common.UndoStack;
import app.clientele.ui.common.UndoableWork;
import app.clientele.ui.common.Views;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;

/** The dashboard on real books, all on the calling thread, in French, on 22 November 2026. */
final class DashboardScreen implements AutoCloseable {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 11, 22).atTime(12, 0).atZone(PARIS).toInstant(), PARIS);

    final Database database;
    final UndoStack undoStack = new UndoStack();
    final Notices notices = new Notices(undoStack);
    final Visited visited = new Visited();
    final Texts texts = Texts.of(Locale.FRANCE);
    final Goals goals;
    final MonthlyNumbers monthlyNumbers;
    final PeriodViewModel period;
    final IdentityCardViewModel card;
    final DashboardViewModel model;
    final TasksViewModel todo;
    final NumbersViewModel numbers;

    /** @param database filled before */
    DashboardScreen(Path folder, Database database) {
        this.database = database;
        Background background = Background.sameThread(failure -> {
            throw new AssertionError(failure);
        });
        Changes changes = new Changes(Runnable::run);
        database.onCommit(changes::fire);
        ShopBooks shop = new ShopBooks(database);
        CustomerStore customers = new CustomerStore(database);
        UndoableWork work = new UndoableWork(background, notices, new ScriptedDialogs(), texts);
        goals = new Goals(new GoalStore(database));
        monthlyNumbers = new MonthlyNumbers(new MonthlyNumberStore(database));
        FigureCards cards = new FigureCards(
                shop::books,
                shop::definitions,
                new Customers(customers, new CustomerDetailStore(database), shop::books)::names);
        period = new PeriodViewModel(new Settings(folder), texts, CLOCK);
        card = new IdentityCardViewModel(cards, goals, background, work, visited, texts, CLOCK);
        model = new DashboardViewModel(
                new Dashboard(shop::books, shop::definitions, CLOCK),
                shop::profile,
                goals::all,
                cards,
                period,
                card,
                background,
                changes,
                texts);
        OutreachStore outreach = new OutreachStore(database);
        todo = new TasksViewModel(
                new ThisWeek(
                        new WeeksCalls(shop::books, shop::definitions, customers, outreach, CLOCK),
                        new Cases(new CaseStore(database), shop::books, customers, outreach, CLOCK),
                        shop::books,
                        customers,
                        outreach,
                        CLOCK),
                background,
                changes,
                visited,
                texts,
                new Formats(texts.locale(), ShopProfile.DEFAULT.currency()));
        numbers = new NumbersViewModel(monthlyNumbers, background, work, changes, texts, CLOCK);
    }

    Scene scene() {
        Views views = new Views(
                texts.bundle(),
                Map.of(
                        DashboardView.class, () -> new DashboardView(model),
                        PeriodPane.class, () -> new PeriodPane(period, texts),
                        HeroesPane.class, () -> new HeroesPane(model),
                        TilesPane.class, () -> new TilesPane(model),
                        TodoPane.class, () -> new TodoPane(todo, model.readyProperty()),
                        NumbersPane.class, () -> new NumbersPane(numbers),
                        IdentityCardPane.class, () -> new IdentityCardPane(card),
                        ChartsPane.class, () -> new ChartsPane(model, texts)));
        Scene scene = new Scene(views.load(DashboardView.class), 964, 700);
        new Theme(ThemeChoice.LIGHT).dress(scene);
        return scene;
    }

    @Override
    public void close() {
        database.close();
    }
}
