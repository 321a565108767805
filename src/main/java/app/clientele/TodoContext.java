package app.clientele;

import app.clientele.loyalty.Customers;
import app.clientele.loyalty.ShopBooks;
import app.clientele.loyalty.WeeksCalls;
import app.clientele.loyalty.todo.Cases;
import app.clientele.loyalty.todo.Outreaches;
import app.clientele.loyalty.todo.ThisWeek;
import app.clientele.settings.Settings;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.ListExport;
import app.clientele.ui.common.Navigator;
import app.clientele.ui.common.Notices;
import app.clientele.ui.common.UndoableWork;
import app.clientele.ui.todo.CaseFormPane;
import app.clientele.ui.todo.CasesPane;
import app.clientele.ui.todo.CasesViewModel;
import app.clientele.ui.todo.DonePane;
import app.clientele.ui.todo.DoneViewModel;
import app.clientele.ui.todo.ProposalsPane;
import app.clientele.ui.todo.TodoView;
import app.clientele.ui.todo.TodoViewModel;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

/** Makes the objects of the screen of what there is to do, for {@link AppContext}. */
final class TodoContext {

    private TodoContext() {}

    /** What there is to do in a shop. */
    static ThisWeek thisWeek(ShopContext shop, Clock clock) {
        ShopBooks books = shop.books();
        return new ThisWeek(
                new WeeksCalls(books::books, books::definitions, shop.customers(), shop.outreach(), clock),
                cases(shop, clock),
                books::books,
                shop.customers(),
                shop.outreach(),
                clock);
    }

    private static Cases cases(ShopContext shop, Clock clock) {
        return new Cases(shop.cases(), shop.books()::books, shop.customers(), shop.outreach(), clock);
    }

    /** The views of the screen and how each is made. */
    static Map<Class<?>, Supplier<?>> makers(
            ShopContext shop,
            Customers customers,
            Background background,
            Changes changes,
            Notices notices,
            Dialogs dialogs,
            Navigator navigator,
            ListExport lists,
            Settings settings,
            Texts texts,
            Formats formats,
            Clock clock) {
        Supplier<UndoableWork> work = () -> new UndoableWork(background, notices, dialogs, texts);
        Outreaches outreaches = new Outreaches(shop.outreach(), shop.customers(), shop.books()::books, clock);
        TodoViewModel todo = new TodoViewModel(
                thisWeek(shop, clock),
                outreaches,
                shop.books()::profile,
                background,
                work.get(),
                changes,
                navigator,
                texts,
                formats);
        CasesViewModel cases = new CasesViewModel(
                cases(shop, clock), customers, background, work.get(), changes, dialogs, texts, formats, clock);
        DoneViewModel done = new DoneViewModel(outreaches, background, work.get(), changes, texts, formats);
        return Map.of(
                TodoView.class, () -> new TodoView(todo),
                ProposalsPane.class, () -> new ProposalsPane(todo, texts, settings, lists),
                CasesPane.class, () -> new CasesPane(cases, texts, formats, settings, lists),
                CaseFormPane.class, () -> new CaseFormPane(cases, texts),
                DonePane.class, () -> new DonePane(done, texts, formats, settings, lists));
    }
}
