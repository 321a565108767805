package app.clientele.loyalty.programme;

import app.clientele.loyalty.Undoable;
import app.clientele.loyalty.programme.NoMember.Why;
import app.clientele.metrics.Definitions;
import app.clientele.metrics.Figures;
import app.clientele.metrics.Rate;
import app.clientele.metrics.points.PointsAccount;
import app.clientele.metrics.points.PointsAccounts;
import app.clientele.metrics.points.PointsJournal;
import app.clientele.metrics.points.Ticket;
import app.clientele.metrics.programme.ProgrammeReview;
import app.clientele.metrics.programme.ProgrammeUse;
import app.clientele.metrics.programme.UpsellFigures;
import app.clientele.model.Books;
import app.clientele.model.Customer;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import app.clientele.model.programme.Membership;
import app.clientele.model.programme.PointsMovement;
import app.clientele.model.programme.PointsMovement.Kind;
import app.clientele.model.programme.ProgrammeRule;
import app.clientele.store.CustomerStore;
import app.clientele.store.MembershipStore;
import app.clientele.store.ProgrammeStore;
import app.clientele.store.SaleStore;
import app.clientele.store.Snapshot;
import app.clientele.store.UpsellStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The rules and the members of the loyalty programme. Points are worked out from the sales each time: see
 * {@link PointsJournal}. To be called on the database thread.
 */
public final class Programme {

    /** Months without a sale after which the books are taken to be no longer kept. */
    private static final int LONG_AGO = 3;

    private final ProgrammeStore store;
    private final MembershipStore memberships;
    private final CustomerStore customers;
    private final SaleStore sales;
    private final UpsellStore upsells;
    private final Supplier<Books> books;
    private final Supplier<Definitions> definitions;
    private final Clock clock;

    public Programme(
            ProgrammeStore store,
            MembershipStore memberships,
            CustomerStore customers,
            SaleStore sales,
            UpsellStore upsells,
            Supplier<Books> books,
            Supplier<Definitions> definitions,
            Clock clock) {
        this.store = store;
        this.memberships = memberships;
        this.customers = customers;
        this.sales = sales;
        this.upsells = upsells;
        this.books = books;
        this.definitions = definitions;
        this.clock = clock;
    }

    /** The rules, by the day from which they count. */
    public List<ProgrammeRule> rules() {
        return store.rules();
    }

    /** Keeps a rule in the place of one from the same day. */
    public Undoable<ProgrammeRule> saveRule(ProgrammeRule rule) {
        Optional<ProgrammeRule> before = store.putRule(rule);
        return new Undoable<>(rule, () -> before.ifPresentOrElse(store::putRule, () -> store.deleteRule(rule.from())));
    }

    /** Takes the rule from a day away: the one before counts on. */
    public Undoable<LocalDate> deleteRule(LocalDate from) {
        Optional<ProgrammeRule> before = store.deleteRule(from);
        return new Undoable<>(from, () -> before.ifPresent(store::putRule));
    }

    /**
     * The members as of today, and the figures of the twelve months up to today; of books that end long ago, up to their
     * last day, for nobody knows who came later.
     */
    public ProgrammeOverview overview() {
        LocalDate today = today();
        Books now = books.get();
        LocalDate last = lastDay(now.history())
                .filter(day -> day.isBefore(today.minusMonths(LONG_AGO)))
                .orElse(today);
        Period period = Period.ofDays(last.minusYears(1).plusDays(1), last);
        Map<Long, PointsAccount> accounts = PointsAccounts.of(store.book(), now.history(), today);
        List<MemberRow> rows = new ArrayList<>();
        for (Customer customer : customers.all()) {
            if (customer.memberSince() != null) {
                rows.add(MemberRow.of(
                        customer, customer.memberSince(), Objects.requireNonNull(accounts.get(customer.id()))));
            }
        }
        Figures year = Figures.of(now, period, definitions.get());
        return new ProgrammeOverview(
                rows,
                ProgrammeRule.on(today, store.rules()),
                ProgrammeUse.of(now, accounts.values(), period),
                ProgrammeReview.of(now, year, definitions.get()),
                year.retentionCost(),
                upsell(year));
    }

    private static Optional<LocalDate> lastDay(SalesHistory history) {
        return IntStream.range(0, history.size()).map(history::day).max().stream()
                .mapToObj(LocalDate::ofEpochDay)
                .findFirst();
    }

    private UpsellFigures upsell(Figures year) {
        List<UpsellStore.Upsell> marked = upsells.all().stream()
                .filter(upsell -> year.period().contains(upsell.day()))
                .toList();
        // A marked ticket that was refunded in place is no purchase any more.
        long tickets = Math.min(marked.size(), year.sales().purchaseTickets());
        return new UpsellFigures(
                new Rate(tickets, year.sales().purchaseTickets()),
                marked.stream().mapToLong(UpsellStore.Upsell::addedCents).sum(),
                year.customers().active());
    }

    /** What the programme knows of a customer; empty when there is no such customer. */
    public Optional<MemberAccount> account(long customerId) {
        return customers.find(customerId).map(customer -> {
            List<Membership> member = store.memberships(customerId);
            return new MemberAccount(
                    customerId,
                    customer.displayName(),
                    member,
                    PointsJournal.of(
                            store.rules(),
                            member,
                            sales.ofCustomer(customerId).stream()
                                    .map(sale -> new Ticket(sale.id(), sale.day(), sale.amountCents()))
                                    .toList(),
                            store.movements(customerId),
                            today()));
        });
    }

    /**
     * Makes a customer a member.
     *
     * @throws NoMember if the customer is one, or was one on that day
     */
    public Undoable<MemberAccount> join(long customerId, LocalDate day) {
        MemberAccount before = account(customerId).orElseThrow();
        if (before.since().isPresent()) {
            throw new NoMember(before.name(), Why.MEMBER_ALREADY);
        }
        if (before.memberships().stream().anyMatch(member -> !day.isAfter(Objects.requireNonNull(member.left())))) {
            throw new NoMember(before.name(), Why.MEMBER_THEN);
        }
        Snapshot snapshot = memberships.join(customerId, day);
        return new Undoable<>(account(customerId).orElseThrow(), () -> memberships.restore(snapshot));
    }

    /**
     * Ends a membership.
     *
     * @param day the last day of it
     * @throws NoMember if the customer is no member, or joined later
     */
    public Undoable<MemberAccount> leave(long customerId, LocalDate day) {
        MemberAccount before = account(customerId).orElseThrow();
        LocalDate since = before.since().orElseThrow(() -> new NoMember(before.name(), Why.NO_MEMBER));
        if (day.isBefore(since)) {
            throw new NoMember(before.name(), Why.NOT_YET_MEMBER);
        }
        Snapshot snapshot = memberships.leave(customerId, day);
        return new Undoable<>(before, () -> memberships.restore(snapshot));
    }

    /**
     * Gives a member one reward, today.
     *
     * @throws NotEnoughPoints if the balance is not enough
     * @throws NoMember if the customer is no member
     */
    public Undoable<PointsMovement> giveReward(long customerId) {
        MemberAccount member = member(customerId);
        ProgrammeRule rule = member.account().rule().orElseThrow(() -> new NoMember(member.name(), Why.NO_RULE));
        if (member.account().rewards() < 1) {
            throw new NotEnoughPoints(member);
        }
        return add(new PointsMovement(0, customerId, today(), Kind.REWARD, -rule.rewardAt(), rule.rewardCents(), ""));
    }

    /**
     * Adds points to a member's balance, or takes some away, today.
     *
     * @throws NoMember if the customer is no member
     */
    public Undoable<PointsMovement> correct(long customerId, long points, String reason) {
        member(customerId);
        return add(new PointsMovement(0, customerId, today(), Kind.CORRECTION, points, 0, reason));
    }

    /** Takes a reward or a correction back. */
    public Undoable<Long> takeBack(long movementId) {
        Runnable undo = store.deleteMovement(movementId)
                .<Runnable>map(deleted -> () -> store.restoreMovement(deleted))
                .orElse(() -> {});
        return new Undoable<>(movementId, undo);
    }

    private Undoable<PointsMovement> add(PointsMovement movement) {
        PointsMovement stored = store.add(movement);
        return new Undoable<>(stored, () -> store.deleteMovement(stored.id()));
    }

    private MemberAccount member(long customerId) {
        MemberAccount member = account(customerId).orElseThrow();
        if (!member.account().isMember()) {
            throw new NoMember(member.name(), Why.NO_MEMBER);
        }
        return member;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
