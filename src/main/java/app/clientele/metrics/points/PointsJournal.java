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
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

    private static final Comparator<Ticket> BY_AMOUNT =
            Comparator.comparingLong(Ticket::cents).reversed().thenComparingLong(Ticket::saleId);

    private final List<ProgrammeRule> rules;
    private final Unit unit;
    private final Lots lots = new Lots();
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<PointsEntry> entries = new ArrayList<>();
    private int membership;
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

    /** What happens on one day. */
    private static final class Day {
        private final List<Ticket> tickets = new ArrayList<>();
        private final List<PointsMovement> movements = new ArrayList<>();
        private boolean joins;
        private boolean leaves;
    }

    private PointsAccount account(
            List<Membership> memberships, List<Ticket> tickets, List<PointsMovement> movements, LocalDate asOf) {
        TreeMap<LocalDate, Day> days = new TreeMap<>();
        Memberships.merged(memberships).forEach(member -> {
            day(days, member.joined()).joins = true;
            if (member.left() != null) {
                day(days, member.left()).leaves = true;
            }
        });
        tickets.forEach(ticket -> day(days, ticket.day()).tickets.add(ticket));
        movements.forEach(movement -> day(days, movement.day()).movements.add(movement));
        for (int i = 0; i < rules.size(); i++) {
            if (unit.changesAt(i)) {
                day(days, rules.get(i).from());
            }
        }
        days.headMap(asOf, true).forEach(this::live);
        expireUpTo(asOf);
        return account(tickets, asOf);
    }

    private static Day day(Map<LocalDate, Day> days, LocalDate day) {
        return days.computeIfAbsent(day, _ -> new Day());
    }

    private void live(LocalDate date, Day day) {
        expireUpTo(date);
        if (day.joins) {
            isMember = true;
            membership++;
            note(date, Cause.JOINED, lots.balance(), 0, 0, "");
        }
        Optional<ProgrammeRule> rule = ProgrammeRule.on(date, rules);
        rule.filter(it -> it.from().equals(date) && unit.changesAt(rules.indexOf(it)))
                .ifPresent(it -> changeUnit(date, it));
        List<Ticket> tickets = day.tickets.stream().sorted(BY_AMOUNT).toList();
        buy(date, tickets.stream().filter(it -> it.cents() > 0).toList(), rule);
        tickets.stream().filter(it -> it.cents() < 0).forEach(this::bringBack);
        if (isMember) {
            move(day.movements, PointsMovement.Kind.CORRECTION, rule);
            move(day.movements, PointsMovement.Kind.REWARD, rule);
        }
        if (day.leaves) {
            long before = lots.balance();
            lots.clear();
            note(date, Cause.LEFT, before, 0, 0, "");
            isMember = false;
        }
    }

    private void buy(LocalDate day, List<Ticket> bought, Optional<ProgrammeRule> rule) {
        if (bought.isEmpty()) {
            return;
        }
        boolean asOne =
                rule.filter(it -> it.earning() == ProgrammeRule.Earning.VISIT).isPresent();
        if (asOne) {
            buy(
                    new Ticket(
                            bought.getFirst().saleId(),
                            day,
                            bought.stream().mapToLong(Ticket::cents).sum()),
                    rule);
        } else {
            bought.forEach(ticket -> buy(ticket, rule));
        }
    }

    private void buy(Ticket ticket, Optional<ProgrammeRule> rule) {
        Purchase purchase = new Purchase(ticket.day(), ticket.cents());
        purchases.add(purchase);
        if (isMember && rule.isPresent()) {
            long before = lots.balance();
            long points = rule.get().points(ticket.cents());
            Lots.Lot lot = lots.add(points, rule.get().expiryOf(ticket.day()));
            purchase.brought(new Purchase.Earned(rule.get(), lot, membership));
            noteChange(ticket.day(), Cause.SALE, before, ticket.saleId());
        }
    }

    private void bringBack(Ticket refund) {
        long before = lots.balance();
        long cents = -refund.cents();
        Optional<Purchase> same = newest(purchase -> purchase.kept() == -refund.cents());
        if (same.isPresent()) {
            bringBack(same.get(), cents, refund.day());
        } else {
            for (int i = purchases.size() - 1; i >= 0 && cents > 0; i--) {
                long part = Math.min(cents, purchases.get(i).kept());
                cents -= part;
                bringBack(purchases.get(i), part, refund.day());
            }
        }
        purchases.removeIf(purchase -> purchase.kept() == 0);
        noteChange(refund.day(), Cause.REFUND, before, refund.saleId());
    }

    private Optional<Purchase> newest(Predicate<Purchase> wanted) {
        return purchases.reversed().stream().filter(wanted).findFirst();
    }

    private void bringBack(Purchase purchase, long cents, LocalDate day) {
        long points = purchase.bringBack(cents);
        Purchase.Earned earned = purchase.earned();
        if (points > 0 && earned != null && isMember && earned.membership() == membership) {
            long used = lots.takeBack(earned.lot(), points);
            lots.take(unit.convert(used, earned.rule(), day));
        }
    }

    private void move(List<PointsMovement> movements, PointsMovement.Kind kind, Optional<ProgrammeRule> rule) {
        for (PointsMovement movement : movements) {
            if (movement.kind() == kind) {
                long before = lots.balance();
                if (movement.points() > 0) {
                    lots.add(movement.points(), rule.flatMap(it -> it.expiryOf(movement.day())));
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

    private void changeUnit(LocalDate day, ProgrammeRule rule) {
        long before = lots.balance();
        long now = unit.convert(before, rules.get(rules.indexOf(rule) - 1), day);
        lots.clear();
        if (now > 0) {
            lots.add(now, rule.expiryOf(day));
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
        entries.add(new PointsEntry(day, cause, lots.balance() - before, lots.balance(), saleId, movementId, reason));
    }

    private PointsAccount account(List<Ticket> tickets, LocalDate asOf) {
        Map<Cause, Long> sums = entries.stream()
                .collect(Collectors.groupingBy(PointsEntry::cause, Collectors.summingLong(PointsEntry::points)));
        Optional<ProgrammeRule> rule = ProgrammeRule.on(asOf, rules);
        return new PointsAccount(
                asOf,
                rule,
                isMember,
                entries,
                lots.balance(),
                sums.getOrDefault(Cause.SALE, 0L) + sums.getOrDefault(Cause.REFUND, 0L),
                -sums.getOrDefault(Cause.REWARD, 0L),
                -sums.getOrDefault(Cause.EXPIRY, 0L),
                rule.map(it -> reached(it, tickets, asOf)).orElse(0L),
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
