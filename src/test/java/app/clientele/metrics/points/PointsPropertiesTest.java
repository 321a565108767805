package app.clientele.metrics.points;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.SalesHistory;
import app.clientele.model.programme.Membership;
import app.clientele.model.programme.PointsMovement;
import app.clientele.model.programme.PointsMovement.Kind;
import app.clientele.model.programme.ProgrammeBook;
import app.clientele.model.programme.ProgrammeRule;
import app.clientele.model.programme.ProgrammeRule.Earning;
import app.clientele.model.programme.ProgrammeRule.Rounding;
import app.clientele.model.programme.ProgrammeRule.TierBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any sales, refunds, expiries, rewards and leavings, in any order. */
class PointsPropertiesTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 400;
    private static final LocalDate END = START.plusDays(DAYS);

    record Life(
            List<ProgrammeRule> rules,
            List<Membership> memberships,
            List<Ticket> tickets,
            List<PointsMovement> movements) {

        PointsAccount on(LocalDate day) {
            return PointsJournal.of(rules, memberships, tickets, movements, day);
        }

        Life with(List<Ticket> others) {
            return new Life(rules, memberships, others, movements);
        }
    }

    @Property(tries = 300)
    void theEntriesSumUpToTheBalanceAtEveryDay(@ForAll("lives") Life life) {
        PointsAccount last = life.on(END);
        for (int day = 0; day <= DAYS; day += 13) {
            LocalDate date = START.plusDays(day);
            PointsAccount account = life.on(date);
            List<PointsEntry> sofar = last.entries().stream()
                    .filter(entry -> !entry.day().isAfter(date))
                    .toList();

            assertThat(account.entries())
                    .as("what is later changes nothing before")
                    .isEqualTo(sofar);
            assertThat(account.balance())
                    .isEqualTo(sofar.stream().mapToLong(PointsEntry::points).sum());
        }
        long running = 0;
        for (PointsEntry entry : last.entries()) {
            running += entry.points();
            assertThat(entry.balance()).isEqualTo(running);
        }
    }

    @Property(tries = 300)
    void theOrderInWhichSalesCameInDoesNotMatter(@ForAll("lives") Life life, @ForAll Random random) {
        List<Ticket> shuffled = new ArrayList<>(life.tickets());
        Collections.shuffle(shuffled, random);

        assertThat(life.with(shuffled).on(END)).isEqualTo(life.on(END));
    }

    @Property(tries = 300)
    void whatIsAllBroughtBackLeavesNothingAndOwesNothing(
            @ForAll("steadyRules") ProgrammeRule rule, @ForAll("tickets") List<Ticket> tickets) {
        Life life = new Life(List.of(rule), List.of(new Membership(START, null)), tickets, List.of());
        List<Ticket> refunded = new ArrayList<>(tickets);
        tickets.forEach(ticket -> refunded.add(new Ticket(0, END.minusDays(1), -Math.max(0, ticket.cents()))));

        assertThat(life.with(refunded).on(END).balance()).isZero();
    }

    @Property(tries = 200)
    void whatIsGoneIsUsedLostOrLeftAndNothingElse(@ForAll("lives") Life life) {
        PointsAccount account = life.on(END);
        long byCause = account.entries().stream()
                .filter(entry -> entry.cause() != Cause.SALE && entry.cause() != Cause.REFUND)
                .filter(entry -> entry.cause() != Cause.REWARD && entry.cause() != Cause.EXPIRY)
                .mapToLong(PointsEntry::points)
                .sum();

        assertThat(account.earned() - account.rewarded() - account.expired() + byCause)
                .isEqualTo(account.balance());
        assertThat(account.expired()).isNotNegative();
        assertThat(account.overdraft().isPresent()).isEqualTo(account.balance() < 0);
    }

    @Property(tries = 100)
    void allAccountsAreThoseOfEachMember(@ForAll("lives") Life life) {
        SalesHistory.Builder history = new SalesHistory.Builder(10);
        life.tickets().forEach(ticket -> history.add(7, ticket.day(), ticket.cents(), 1000));
        ProgrammeBook book =
                new ProgrammeBook(life.rules(), Map.of(7L, life.memberships()), Map.of(7L, life.movements()));

        assertThat(Objects.requireNonNull(
                        PointsAccounts.of(book, history.build(), END).get(7L)))
                .isEqualTo(life.on(END).withoutEntries());
    }

    @Provide
    Arbitrary<Life> lives() {
        Arbitrary<List<ProgrammeRule>> rules = Combinators.combine(
                        rules(), rules(), Arbitraries.integers().between(1, 300))
                .as((first, second, later) -> List.of(first, from(second, START.plusDays(later))));
        Arbitrary<List<Membership>> memberships = Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of(true, false))
                .as((joined, stayed, back) -> back
                        ? List.of(
                                new Membership(START.plusDays(joined), START.plusDays(joined + stayed)),
                                new Membership(START.plusDays(joined + stayed + 20), null))
                        : List.of(new Membership(START.plusDays(joined), null)));
        return Combinators.combine(rules, memberships, tickets(), movements()).as(Life::new);
    }

    private static ProgrammeRule from(ProgrammeRule rule, LocalDate day) {
        return new ProgrammeRule(
                day,
                rule.earning(),
                rule.earned(),
                rule.stepCents(),
                rule.rounding(),
                rule.rewardAt(),
                rule.rewardCents(),
                rule.expiryMonths(),
                rule.tierBasis(),
                rule.tiers());
    }

    private Arbitrary<ProgrammeRule> rules() {
        return Combinators.combine(steadyRules(), Arbitraries.integers().between(0, 6))
                .as((rule, months) -> new ProgrammeRule(
                        rule.from(),
                        rule.earning(),
                        rule.earned(),
                        rule.stepCents(),
                        rule.rounding(),
                        rule.rewardAt(),
                        rule.rewardCents(),
                        months,
                        rule.tierBasis(),
                        rule.tiers()));
    }

    @Provide
    Arbitrary<ProgrammeRule> steadyRules() {
        return Combinators.combine(
                        Arbitraries.of(Earning.class),
                        Arbitraries.longs().between(1, 5),
                        Arbitraries.longs().between(1, 1000),
                        Arbitraries.of(Rounding.class),
                        Arbitraries.longs().between(1, 200),
                        Arbitraries.longs().between(1, 1000),
                        Arbitraries.of(TierBasis.class))
                .as((earning, earned, step, rounding, at, cents, basis) ->
                        new ProgrammeRule(START, earning, earned, step, rounding, at, cents, 0, basis, List.of()));
    }

    /** Few different amounts and days, so that refunds meet their purchases and days hold several tickets. */
    @Provide
    Arbitrary<List<Ticket>> tickets() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000),
                        Arbitraries.integers().between(0, DAYS - 2),
                        Arbitraries.of(500L, 990L, 1250L, 4000L, 0L, -500L, -990L, -1250L, -300L))
                .as((id, day, cents) -> new Ticket(id, START.plusDays(day), cents))
                .list()
                .uniqueElements(Ticket::saleId)
                .ofMaxSize(25);
    }

    private Arbitrary<List<PointsMovement>> movements() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.of(Kind.class),
                        Arbitraries.longs().between(1, 60))
                .as((id, day, kind, points) -> new PointsMovement(
                        id,
                        7,
                        START.plusDays(day),
                        kind,
                        kind == Kind.REWARD || points % 2 == 0 ? -points : points,
                        0,
                        "x"))
                .list()
                .ofMaxSize(6);
    }
}
