package app.clientele.ui.programme;

import app.clientele.loyalty.Customers;
import app.clientele.loyalty.ShopBooks;
import app.clientele.loyalty.programme.Costs;
import app.clientele.loyalty.programme.GiftOffers;
import app.clientele.loyalty.programme.Programme;
import app.clientele.model.Customer;
import app.clientele.model.ShopProfile;
import app.clientele.model.programme.ProgrammeRule;
import app.clientele.model.programme.ProgrammeRule.Earning;
import app.clientele.model.programme.ProgrammeRule.Rounding;
import app.clientele.model.programme.ProgrammeRule.TierBasis;
import app.clientele.model.programme.Tier;
import app.clientele.report.PaperSize;
import app.clientele.report.SystemPrinting;
import app.clientele.store.CostStore;
import app.clientele.store.GiftOfferStore;
import app.clientele.store.MembershipStore;
import app.clientele.store.ProgrammeStore;
import app.clientele.store.UpsellStore;
import app.clientele.ui.Counter;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.ListExport;
import app.clientele.ui.common.Printouts;
import app.clientele.ui.common.UndoableWork;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The screen of the loyalty programme on real books. Today is 22 November 2026. */
final class ProgrammeDesk implements AutoCloseable {

    static final ProgrammeRule RULE = new ProgrammeRule(
            LocalDate.of(2025, 1, 1),
            Earning.AMOUNT,
            1,
            100,
            Rounding.DOWN,
            100,
            500,
            0,
            TierBasis.SPENDING,
            List.of(new Tier("Bronze", 5_000), new Tier("Argent", 50_000)));

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneId.of("Europe/Paris"));

    final Counter counter;
    final ProgrammeStore store;
    final MembershipStore memberships;
    final CostStore costStore;
    final GiftOfferStore offerStore;
    final UpsellStore upsells;
    final Programme programme;
    final MembersViewModel members;
    final ProgrammeViewModel screen;
    final RuleViewModel rule;
    final OffersViewModel offers;
    final CostsViewModel costs;

    ProgrammeDesk(Path folder, Locale language) {
        counter = new Counter(folder, language, Background::sameThread);
        store = new ProgrammeStore(counter.database);
        memberships = new MembershipStore(counter.database);
        costStore = new CostStore(counter.database);
        offerStore = new GiftOfferStore(counter.database);
        upsells = new UpsellStore(counter.database);
        ShopBooks books = new ShopBooks(counter.database);
        Changes changes = new Changes(counter.background::later);
        counter.database.onCommit(changes::fire);
        Customers customers = new Customers(counter.customers, counter.details, books::books);
        programme = new Programme(
                store, memberships, counter.customers, counter.sales, upsells, books::books, books::definitions, CLOCK);
        members = new MembersViewModel(
                programme,
                customers::find,
                counter.background,
                work(),
                counter.visited,
                counter.texts,
                counter.formats,
                CLOCK);
        screen =
                new ProgrammeViewModel(programme, members, counter.background, changes, counter.texts, counter.formats);
        rule = new RuleViewModel(programme, counter.background, work(), changes, counter.texts, counter.formats, CLOCK);
        offers = new OffersViewModel(
                new GiftOffers(offerStore, counter.customers, books::books, CLOCK),
                customers::find,
                counter.background,
                work(),
                changes,
                counter.dialogs,
                counter.texts,
                counter.formats,
                CLOCK);
        costs = new CostsViewModel(
                new Costs(costStore), counter.background, work(), changes, counter.texts, counter.formats, CLOCK);
    }

    private UndoableWork work() {
        return new UndoableWork(counter.background, counter.notices, counter.dialogs, counter.texts);
    }

    /** Opens all parts of the screen without a window. */
    void look() {
        screen.seenProperty().set(true);
        rule.seenProperty().set(true);
        offers.seenProperty().set(true);
        costs.seenProperty().set(true);
    }

    Customer member(String name, LocalDate since) {
        Customer customer = counter.customer("", name, "", "");
        memberships.join(customer.id(), since);
        return customer;
    }

    void undo() {
        counter.undoStack.undoLast();
    }

    /** How the views are made. */
    Map<Class<?>, Supplier<?>> makers() {
        ListExport lists = new ListExport(
                () -> ShopProfile.DEFAULT,
                new Printouts(new SystemPrinting(), (_, _, _) -> Optional.empty(), counter.dialogs, counter.background),
                PaperSize.A4,
                counter.dialogs,
                counter.notices,
                counter.background,
                counter.texts,
                CLOCK);
        return Map.of(
                ProgrammeView.class, () -> new ProgrammeView(screen),
                MembersPane.class, () -> new MembersPane(members, counter.texts, counter.settings, lists),
                OffersPane.class, () -> new OffersPane(offers, counter.texts, counter.settings, lists),
                CostsPane.class, () -> new CostsPane(costs, counter.texts, counter.settings, lists),
                RulePane.class, () -> new RulePane(rule, counter.texts));
    }

    @Override
    public void close() {
        counter.close();
    }
}
