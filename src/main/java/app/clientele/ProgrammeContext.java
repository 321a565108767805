package app.clientele;

import app.clientele.loyalty.Customers;
import app.clientele.loyalty.programme.Costs;
import app.clientele.loyalty.programme.GiftOffers;
import app.clientele.loyalty.programme.Programme;
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
import app.clientele.ui.programme.CostsPane;
import app.clientele.ui.programme.CostsViewModel;
import app.clientele.ui.programme.MembersPane;
import app.clientele.ui.programme.MembersViewModel;
import app.clientele.ui.programme.OffersPane;
import app.clientele.ui.programme.OffersViewModel;
import app.clientele.ui.programme.ProgrammeView;
import app.clientele.ui.programme.ProgrammeViewModel;
import app.clientele.ui.programme.RulePane;
import app.clientele.ui.programme.RuleViewModel;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

/** Makes the objects of the loyalty programme's screen, for {@link AppContext}. */
final class ProgrammeContext {

    private ProgrammeContext() {}

    /** What can be done with the programme of a shop. */
    static Programme programme(ShopContext shop, Clock clock) {
        ProgrammeStores stores = shop.programme();
        return new Programme(
                stores.rules(),
                stores.memberships(),
                shop.customers(),
                shop.sales(),
                stores.upsells(),
                shop.books()::books,
                shop.books()::definitions,
                clock);
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
        Programme programme = programme(shop, clock);
        MembersViewModel members = new MembersViewModel(
                programme, customers::find, background, work.get(), navigator, texts, formats, clock);
        ProgrammeViewModel screen = new ProgrammeViewModel(programme, members, background, changes, texts, formats);
        OffersViewModel offers = new OffersViewModel(
                new GiftOffers(shop.programme().offers(), shop.customers(), shop.books()::books, clock),
                customers::find,
                background,
                work.get(),
                changes,
                dialogs,
                texts,
                formats,
                clock);
        CostsViewModel costs = new CostsViewModel(
                new Costs(shop.programme().costs()), background, work.get(), changes, texts, formats, clock);
        RuleViewModel rule = new RuleViewModel(programme, background, work.get(), changes, texts, formats, clock);
        return Map.of(
                ProgrammeView.class, () -> new ProgrammeView(screen),
                MembersPane.class, () -> new MembersPane(members, texts, settings, lists),
                OffersPane.class, () -> new OffersPane(offers, texts, settings, lists),
                CostsPane.class, () -> new CostsPane(costs, texts, settings, lists),
                RulePane.class, () -> new RulePane(rule, texts));
    }
}
