package app.clientele.metrics.points;

import app.clientele.model.programme.Membership;
import app.clientele.model.programme.PointsMovement;
import app.clientele.model.programme.ProgrammeRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Works out the points of one customer from the rules, the tickets and what the owner wrote down. Nothing of it is
 * stored: a sale that is imported later, corrected or taken away moves the points with it, and one that is imported
 * twice counts once because it is there once.
 *
 * <p>Each purchase of a member brings what {@link ProgrammeRule#points} says on its day. A refund is taken off the
 * newest purchase of exactly that amount, else off the newest purchases; it takes back what they bring less for it, at
 * their own rule. What was used already is owed, and the balance may go below 0. Who leaves loses the balance, also a
 * negative one; nothing before joining or after leaving counts.
 *
 * <p>Within a day purchases come first, then refunds, corrections, rewards, so that their order in the till's file does
 * not matter. Points are lost at the beginning of the day of their expiry.
 */
public final class PointsJournal {

    private static final Comparator<Ticket> BY_DAY_AND_AMOUNT = (a, b) -> {
        int byDay = a.day().compareTo(b.day());
        int byAmount = byDay == 0 ? Long.compare(b.cents(), a.cents()) : byDay;
        return byAmount == 0 ? Long.compare(a.saleId(), b.saleId()) : byAmount;
    };

    private final List<ProgrammeRule> rules;
    private final Unit unit;
    private final Lots lots = new Lots();
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<PointsEntry> entries = new ArrayList<>();
    private int rule = -1;
    private int membership;
    private long earned;
    private long rewarded;
    private long expired;
    private boolean isMember;

    private PointsJournal(List<ProgrammeRule> rules) {
        this.rules =
                rules.stream().sorted(Comparator.comparing(ProgrammeRule::from)).toList();
        this.unit = new Unit(this.rules);
    }

    /**
     * The account of one customer at the end of a day.
     *
     * @param tickets all of the customer's, in any order
     * @param movements all of the customer's, in the order they were written down
     */
    public static PointsAccount of(
            List<ProgrammeRule> rules,
            List<Membership> memberships,
            List<Ticket> tickets,
            List<PointsMovement> movements,
            LocalDate asOf) {
        return new PointsJournal(rules).account(memberships, tickets, movements, asOf);
    }

    /** What happens on one day: some of all tickets in order, besides the rest. */
    private static final class Day {
        private int firstTicket;
        private int untilTicket;
        private List<PointsMovement> movements = List.of();
        private boolean joins;
        private boolean leaves;

        void add(PointsMovement movement) {
            if (movements.isEmpty()) {
                movements = new ArrayList<>();
            }
            movements.add(movement);
        }
    }

    private PointsAccount account(
            List<Membership> memberships, List<Ticket> tickets, List<PointsMovement> movements, LocalDate asOf) {
        List<Ticket> ordered = new ArrayList<>(tickets);
        ordered.sort(BY_DAY_AND_AMOUNT);
        TreeMap<LocalDate, Day> days = new TreeMap<>();
        Memberships.merged(memberships).forEach(member -> {
            day(days, member.joined()).joins = true;
            if (member.left() != null) {
                day(days, member.left()).leaves = true;
            }
        });
        for (int i = 0; i < ordered.size(); i++) {
            Day day = day(days, ordered.get(i).day());
            day.firstTicket = day.untilTicket == 0 ? i : day.firstTicket;
            day.untilTicket = i + 1;
        }
        movements.forEach(movement -> day(days, movement.day()).add(movement));
        for (int i = 0; i < rules.size(); i++) {
            if (unit.changesAt(i)) {
                day(days, rules.get(i).from());
            }
        }
        days.headMap(asOf, true)
                .forEach((date, day) -> live(date, day, ordered.subList(day.firstTicket, day.untilTicket)));
        expireUpTo(asOf);
        return account(ordered, asOf);
    }

    private static Day day(Map<LocalDate, Day> days, LocalDate day) {
        return days.computeIfAbsent(day, _ -> new Day());
    }

    private void live(LocalDate date, Day day, List<Ticket> tickets) {
        expireUpTo(date);
        if (day.joins) {
            isMember = true;
            membership++;
            note(date, Cause.JOINED, lots.balance(), 0, 0, "");
        }
        while (rule + 1 < rules.size() && !rules.get(rule + 1).from().isAfter(date)) {
            rule++;
            if (unit.changesAt(rule)) {
                changeUnit(date);
            }
        }
        int refunds = 0;
        while (refunds < tickets.size() && tickets.get(refunds).cents() > 0) {
            refunds++;
        }
        buy(tickets.subList(0, refunds));
        for (Ticket ticket : tickets.subList(refunds, tickets.size())) {
            if (ticket.cents() < 0) {
                bringBack(ticket);
            }
        }
        if (isMember) {
            move(day.movements, PointsMovement.Kind.CORRECTION);
            move(day.movements, PointsMovement.Kind.REWARD);
        }
        if (day.leaves) {
            long before = lots.balance();
            lots.clear();
            note(date, Cause.LEFT, before, 0, 0, "");
            isMember = false;
        }
    }

    /** The rule that counts; empty before the first. */
    private Optional<ProgrammeRule> rule() {
        return rule < 0 ? Optional.empty() : Optional.of(rules.get(rule));
    }

    private void buy(List<Ticket> bought) {
        boolean asOne = rule >= 0 && rules.get(rule).earning() == ProgrammeRule.Earning.VISIT;
        if (asOne && bought.size() > 1) {
            Ticket first = bought.getFirst();
            long cents = 0;
            for (Ticket ticket : bought) {
                cents += ticket.cents();
            }
            buy(new Ticket(first.saleId(), first.day(), cents));
        } else {
            bought.forEach(this::buy);
        }
    }

    private void buy(Ticket ticket) {
        Purchase purchase = new Purchase(ticket.cents());
        purchases.add(purchase);
        if (isMember && rule >= 0) {
            ProgrammeRule now = rules.get(rule);
            long before = lots.balance();
            Lots.Lot lot = lots.add(now.points(ticket.cents()), now.expiryOf(ticket.day()));
            purchase.brought(new Purchase.Earned(now, lot, membership));
            noteChange(ticket.day(), Cause.SALE, before, ticket.saleId());
        }
    }

    private void bringBack(Ticket refund) {
        long before = lots.balance();
        long cents = -refund.cents();
        int same = newestOf(cents);
        for (int i = same < 0 ? purchases.size() - 1 : same; i >= 0 && cents > 0; i--) {
            long part = Math.min(cents, purchases.get(i).kept());
            cents -= part;
            bringBack(purchases.get(i), part, refund.day());
            if (purchases.get(i).kept() == 0) {
                purchases.remove(i);
            }
        }
        noteChange(refund.day(), Cause.REFUND, before, refund.saleId());
    }

    /** The newest purchase of which exactly {@code cents} were kept; -1 for none. */
    private int newestOf(long cents) {
        int place = purchases.size() - 1;
        while (place >= 0 && purchases.get(place).kept() != cents) {
            place--;
        }
        return place;
    }

    private void bringBack(Purchase purchase, long cents, LocalDate day) {
        long points = purchase.bringBack(cents);
        Purchase.Earned earned = purchase.earned();
        if (points > 0 && earned != null && isMember && earned.membership() == membership) {
            long used = lots.takeBack(earned.lot(), points);
            lots.take(unit.convert(used, earned.rule(), day));
        }
    }

    private void move(List<PointsMovement> movements, PointsMovement.Kind kind) {
        for (PointsMovement movement : movements) {
            if (movement.kind() == kind) {
                long before = lots.balance();
                if (movement.points() > 0) {
                    lots.add(movement.points(), rule().flatMap(it -> it.expiryOf(movement.day())));
                } else {
                    lots.take(-movement.points());
                }
                note(
                        movement.day(),
                        kind == PointsMovement.Kind.REWARD ? Cause.REWARD : Cause.CORRECTION,
                        before,
                        0,
                        movement.id(),
                        movement.reason());
            }
        }
    }

    private void changeUnit(LocalDate day) {
        long before = lots.balance();
        long now = unit.convert(before, rules.get(rule - 1), day);
        lots.clear();
        if (now > 0) {
            lots.add(now, rules.get(rule).expiryOf(day));
        } else {
            lots.take(-now);
        }
        noteChange(day, Cause.UNIT_CHANGE, before, 0);
    }

    private void expireUpTo(LocalDate day) {
        for (Optional<LocalDate> next = lots.nextExpiry();
                next.isPresent() && !next.get().isAfter(day);
                next = lots.nextExpiry()) {
            long before = lots.balance();
            lots.expire(next.get());
            noteChange(next.get(), Cause.EXPIRY, before, 0);
        }
    }

    private void noteChange(LocalDate day, Cause cause, long before, long saleId) {
        if (lots.balance() != before) {
            note(day, cause, before, saleId, 0, "");
        }
    }

    private void note(LocalDate day, Cause cause, long before, long saleId, long movementId, String reason) {
        long points = lots.balance() - before;
        switch (cause) {
            case SALE, REFUND -> earned += points;
            case REWARD -> rewarded -= points;
            case EXPIRY -> expired -= points;
            case JOINED, CORRECTION, UNIT_CHANGE, LEFT -> {
                // Only the balance shows them.
            }
        }
        entries.add(new PointsEntry(day, cause, points, lots.balance(), saleId, movementId, reason));
    }

    private PointsAccount account(List<Ticket> tickets, LocalDate asOf) {
        Optional<ProgrammeRule> now = ProgrammeRule.on(asOf, rules);
        return new PointsAccount(
                asOf,
                now,
                isMember,
                entries,
                lots.balance(),
                earned,
                rewarded,
                expired,
                now.map(it -> reached(it, tickets, asOf)).orElse(0L),
                lots.nextExpiry().map(day -> new PointsAccount.Expiry(day, lots.expiring(day))));
    }

    private long reached(ProgrammeRule rule, List<Ticket> tickets, LocalDate asOf) {
        LocalDate before = asOf.minusYears(1);
        return switch (rule.tierBasis()) {
            case SPENDING ->
                tickets.stream()
                        .filter(it -> it.day().isAfter(before) && !it.day().isAfter(asOf))
                        .mapToLong(Ticket::cents)
                        .sum();
            case POINTS ->
                entries.stream()
                        .filter(it -> it.day().isAfter(before) && !it.day().isBefore(unit.since(asOf)))
                        .filter(it -> it.cause() == Cause.SALE || it.cause() == Cause.REFUND)
                        .mapToLong(PointsEntry::points)
                        .sum();
        };
    }
}
