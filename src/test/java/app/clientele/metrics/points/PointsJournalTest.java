package app.clientele.metrics.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.clientele.model.programme.Membership;
import app.clientele.model.programme.PointsMovement;
import app.clientele.model.programme.PointsMovement.Kind;
import app.clientele.model.programme.ProgrammeRule;
import app.clientele.model.programme.ProgrammeRule.Earning;
import app.clientele.model.programme.ProgrammeRule.Rounding;
import app.clientele.model.programme.ProgrammeRule.TierBasis;
import app.clientele.model.programme.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsJournalTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final LocalDate END = LocalDate.of(2026, 11, 22);

    /** One point per euro, a reward of 5 euros at 100 points. */
    private static final ProgrammeRule POINTS = points(START, 100, 0);

    private static final ProgrammeRule STAMPS =
            new ProgrammeRule(START, Earning.VISIT, 1, 500, Rounding.DOWN, 10, 300, 0, TierBasis.POINTS, List.of());

    private final List<ProgrammeRule> rules = new ArrayList<>(List.of(POINTS));
    private final List<Membership> memberships = new ArrayList<>(List.of(new Membership(START, null)));
    private final List<Ticket> tickets = new ArrayList<>();
    private final List<PointsMovement> movements = new ArrayList<>();

    private static ProgrammeRule points(LocalDate from, long stepCents, int months) {
        return new ProgrammeRule(
                from,
                Earning.AMOUNT,
                1,
                stepCents,
                Rounding.DOWN,
                100,
                500,
                months,
                TierBasis.SPENDING,
                List.of(new Tier("Argent", 50_000), new Tier("Bronze", 10_000)));
    }

    private void sale(LocalDate day, long cents) {
        tickets.add(new Ticket(tickets.size() + 1, day, cents));
    }

    private void reward(LocalDate day, long points) {
        movements.add(new PointsMovement(movements.size() + 1, 7, day, Kind.REWARD, -points, 500, ""));
    }

    private PointsAccount account() {
        return account(END);
    }

    private PointsAccount account(LocalDate asOf) {
        return PointsJournal.of(rules, memberships, tickets, movements, asOf);
    }

    private List<Cause> causes() {
        return account().entries().stream().map(PointsEntry::cause).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "DOWN,1299,12",
        "NEAREST,1299,13",
        "NEAREST,1249,12",
        "NEAREST,1250,13",
        "UP,1201,13",
        "UP,1200,12",
        "DOWN,99,0",
        "UP,1,1",
        "UP,0,0",
        "DOWN,-500,0",
        "DOWN,9223372036854775807,1000000000"
    })
    void aPurchaseBringsWholePointsRoundedAsTheRuleSays(Rounding rounding, long cents, long points) {
        ProgrammeRule rule =
                new ProgrammeRule(START, Earning.AMOUNT, 1, 100, rounding, 100, 500, 0, TierBasis.SPENDING, List.of());

        assertThat(rule.points(cents)).isEqualTo(points);
    }

    @Test
    void aRuleThatGivesForNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> points(START, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> points(START, -100, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> points(START, 100, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgrammeRule(
                        START, Earning.VISIT, -1, 0, Rounding.DOWN, 10, 300, 0, TierBasis.POINTS, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgrammeRule(
                        START, Earning.VISIT, 1, 0, Rounding.DOWN, 10, 0, 0, TierBasis.POINTS, List.of()));
    }

    @Test
    void salesOfMembersBringPointsAndEachEntryNamesItsSale() {
        memberships.set(0, new Membership(DAY, null));
        sale(DAY.minusDays(1), 5000);
        sale(DAY, 2050);
        sale(DAY.plusDays(3), 399);

        assertThat(account().entries())
                .containsExactly(
                        new PointsEntry(DAY, Cause.JOINED, 0, 0, 0, 0, ""),
                        new PointsEntry(DAY, Cause.SALE, 20, 20, 2, 0, ""),
                        new PointsEntry(DAY.plusDays(3), Cause.SALE, 3, 23, 3, 0, ""));
        assertThat(account().missing()).isEqualTo(77);
        assertThat(account().valueCents()).isEqualTo(115);
    }

    @Test
    void aMemberWithoutPurchasesHasNothingAndSomebodyWhoNeverJoinedToo() {
        assertThat(account().balance()).isZero();
        assertThat(causes()).containsExactly(Cause.JOINED);

        memberships.clear();
        sale(DAY, 5000);
        assertThat(account().entries()).isEmpty();
        assertThat(account().isMember()).isFalse();
    }

    @Test
    void aPartlyRefundedSaleKeepsWhatTheRestBrings() {
        sale(DAY, 1290);
        sale(DAY.plusDays(1), -595);

        assertThat(account().entries()).last().satisfies(entry -> {
            assertThat(entry.cause()).isEqualTo(Cause.REFUND);
            assertThat(entry.points()).as("€12.90 brought 12, €6.95 brings 6").isEqualTo(-6);
            assertThat(entry.saleId()).isEqualTo(2);
        });
        sale(DAY.plusDays(2), -695);
        assertThat(account().balance()).isZero();
    }

    @Test
    void aRefundIsTakenOffThePurchaseOfThatAmount() {
        rules.add(points(DAY.plusDays(5), 50, 0));
        sale(DAY, 2000);
        sale(DAY.plusDays(6), 3000);
        sale(DAY.plusDays(7), -2000);

        assertThat(account().balance())
                .as("20 went back as they came, at one point per euro")
                .isEqualTo(60);
    }

    @Test
    void aRefundOfWhatBroughtNothingTakesNothing() {
        memberships.set(0, new Membership(DAY, null));
        sale(DAY.minusDays(1), 5000);
        sale(DAY.plusDays(1), 1000);
        sale(DAY.plusDays(2), -5000);
        sale(DAY.plusDays(3), -99_000);

        assertThat(account().balance())
                .as("the second refund takes off all that was bought, and no more")
                .isZero();
        assertThat(account().entries()).hasSize(3);
    }

    @Test
    void whatWasSpentAndRefundedIsOwedAndTheJournalSaysWhy() {
        sale(DAY, 10_000);
        reward(DAY.plusDays(1), 100);
        sale(DAY.plusDays(2), -10_000);

        assertThat(account().balance()).isEqualTo(-100);
        assertThat(account().overdraft().orElseThrow().cause()).isEqualTo(Cause.REFUND);
        assertThat(account().rewards()).isZero();
        assertThat(account().missing()).isEqualTo(200);

        sale(DAY.plusDays(3), 12_000);
        assertThat(account().balance()).as("the next points pay the debt").isEqualTo(20);
        assertThat(account().overdraft()).isEmpty();
    }

    @Test
    void aSaleTakenOutOfTheBooksTakesItsPointsAlong() {
        sale(DAY, 10_000);
        reward(DAY.plusDays(1), 100);
        tickets.clear();

        assertThat(account().balance()).isEqualTo(-100);
        assertThat(account().overdraft().orElseThrow().cause()).isEqualTo(Cause.REWARD);
    }

    @Test
    void pointsAreLostAfterSomeMonthsAndThoseLostFirstAreUsedFirst() {
        rules.set(0, points(START, 100, 6));
        sale(DAY, 10_000);
        sale(DAY.plusMonths(1), 5000);
        reward(DAY.plusMonths(2), 100);

        assertThat(account(DAY.plusMonths(7).minusDays(1)).nextExpiry())
                .contains(new PointsAccount.Expiry(DAY.plusMonths(7), 50));
        assertThat(account(DAY.plusMonths(7)).entries())
                .last()
                .isEqualTo(new PointsEntry(DAY.plusMonths(7), Cause.EXPIRY, -50, 0, 0, 0, ""));
        assertThat(account().expired()).isEqualTo(50);
    }

    @Test
    void aRefundOfPointsThatAreLostAlreadyTakesNoOthers() {
        rules.set(0, points(START, 100, 6));
        sale(DAY, 10_000);
        sale(DAY.plusMonths(5), 4000);
        sale(DAY.plusMonths(7), -10_000);

        assertThat(account(DAY.plusMonths(8)).balance()).isEqualTo(40);
    }

    @Test
    void stampsCountVisitsOfEnoughAndGoBackWhenTooLittleIsKept() {
        rules.set(0, STAMPS);
        sale(DAY, 300);
        sale(DAY, 250);
        sale(DAY.plusDays(1), 499);
        sale(DAY.plusDays(2), 800);
        assertThat(account().balance()).as("two tickets of a day are one visit").isEqualTo(2);

        sale(DAY.plusDays(3), -200);
        assertThat(account().balance()).isEqualTo(2);
        sale(DAY.plusDays(4), -300);
        assertThat(account().balance()).as("€3.00 of €8.00 is no stamp").isEqualTo(1);
    }

    @Test
    void theBalanceKeepsItsValueWhenPointsBecomeStamps() {
        rules.add(new ProgrammeRule(DAY, Earning.VISIT, 1, 0, Rounding.DOWN, 10, 500, 0, TierBasis.POINTS, List.of()));
        sale(DAY.minusDays(9), 6000);
        sale(DAY, 1000);

        assertThat(account().balance())
                .as("60 of 100 points are 6 of 10 stamps")
                .isEqualTo(7);
        sale(DAY.plusDays(1), -6000);
        assertThat(account().balance()).isEqualTo(1);
        assertThat(causes()).containsExactly(Cause.JOINED, Cause.SALE, Cause.UNIT_CHANGE, Cause.SALE, Cause.REFUND);
    }

    @Test
    void whoLeavesLosesTheBalanceAndBeginsAnewWhenComingBack() {
        memberships.set(0, new Membership(START, DAY));
        memberships.add(new Membership(DAY.plusDays(10), null));
        sale(DAY, 5000);
        sale(DAY.plusDays(5), 7000);
        sale(DAY.plusDays(10), 1000);
        sale(DAY.plusDays(11), -5000);

        assertThat(account().balance()).as("what was lost is not taken twice").isEqualTo(10);
        assertThat(causes()).containsExactly(Cause.JOINED, Cause.SALE, Cause.LEFT, Cause.JOINED, Cause.SALE);
        assertThat(account(DAY.plusDays(7)).isMember()).isFalse();
    }

    @Test
    void correctionsHaveTheirReasonAndCountOnlyForMembers() {
        movements.add(new PointsMovement(1, 7, DAY, Kind.CORRECTION, 15, 0, "Carte papier"));
        movements.add(new PointsMovement(2, 7, START.minusDays(1), Kind.CORRECTION, 500, 0, "Trop tôt"));

        assertThat(account().entries())
                .last()
                .isEqualTo(new PointsEntry(DAY, Cause.CORRECTION, 15, 15, 0, 1, "Carte papier"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PointsMovement(0, 7, DAY, Kind.CORRECTION, 5, 0, " "));
    }

    @Test
    void tiersAreReachedByWhatWasSpentInTwelveMonths() {
        sale(DAY, 9_000);
        sale(DAY.plusMonths(1), 2_000);

        assertThat(account(DAY.plusMonths(2)).tier().map(Tier::name)).contains("Bronze");
        assertThat(account(DAY.plusMonths(2)).nextTier().map(Tier::name)).contains("Argent");
        assertThat(account(DAY.plusYears(1)).tier())
                .as("a year later the first sale is gone")
                .isEmpty();
    }

    @Test
    void withoutARuleNothingIsEarned() {
        rules.set(0, points(DAY.plusDays(1), 100, 0));
        sale(DAY, 5000);
        sale(DAY.plusDays(1), 700);

        assertThat(account().balance()).isEqualTo(7);
        assertThat(account(DAY).rule()).isEmpty();
        assertThat(account(DAY).valueCents()).isZero();
    }
}
