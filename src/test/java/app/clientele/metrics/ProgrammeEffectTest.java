package app.clientele.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.clientele.model.Books;
import app.clientele.model.Cost;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgrammeEffectTest {

    private static final LocalDate JOINED = LocalDate.of(2023, 7, 8);

    private final SalesHistory.Builder history = new SalesHistory.Builder(0);
    private final Map<Long, LocalDate> memberSince = new HashMap<>();
    private List<Cost> costs = List.of();

    /** A customer since 2021 who comes in the enrolment gap and spends before and after. */
    private void customer(long number, long centsBefore, long centsAfter) {
        history.add(number, LocalDate.of(2021, 5, 1), 100, 1_000);
        history.add(number, LocalDate.of(2022, 9, 1), centsBefore, 1_000);
        history.add(number, LocalDate.of(2023, 10, 1), 100, 1_000);
        history.add(number, LocalDate.of(2024, 9, 1), centsAfter, 1_000);
    }

    private void member(long number, long centsBefore, long centsAfter) {
        customer(number, centsBefore, centsAfter);
        memberSince.put(number, JOINED);
    }

    private ProgrammeEffect effect() {
        return figures(Period.ofYear(2024)).programme().orElseThrow();
    }

    private Figures figures(Period period) {
        Books books = new Books(history.build(), List.of(), costs, memberSince);
        return Figures.of(books, period, Definitions.DEFAULT.withMarginRate(0.5));
    }

    @Test
    void theEffectIsTheChangeOfMembersMinusTheChangeOfOthers() {
        member(1, 1_000, 3_000);
        member(2, 1_000, 2_000);
        customer(3, 1_000, 1_000);
        customer(4, 1_000, 2_000);
        costs = List.of(
                new Cost(1, LocalDate.of(2024, 3, 1), Cost.Kind.RETENTION, 1, "Programme de fidélité", 500),
                new Cost(2, LocalDate.of(2024, 3, 1), Cost.Kind.RETENTION, 1, "Courriels", 9_999),
                new Cost(3, LocalDate.of(2023, 3, 1), Cost.Kind.RETENTION, 1, "Loyalty programme", 9_999));

        ProgrammeEffect effect = effect();

        assertThat(effect.before()).isEqualTo(Period.ofDays(LocalDate.of(2022, 7, 1), LocalDate.of(2023, 6, 30)));
        assertThat(effect.members()).isEqualTo(2);
        assertThat(effect.others()).isEqualTo(2);
        assertThat(effect.meanChangeMembersCents()).hasValue(1_500);
        assertThat(effect.meanChangeOthersCents()).hasValue(500);
        assertThat(effect.differenceCents()).hasValue(1_000);
        // Variances 500 000 of two each: error √(2 · 250 000), 2 degrees of freedom, t 4.3027.
        assertThat(effect.standardErrorCents().orElseThrow()).isCloseTo(Math.sqrt(500_000), within(1e-9));
        assertThat(effect.difference95Cents().orElseThrow().low())
                .isCloseTo(1_000 - 4.302652729911275 * Math.sqrt(500_000), within(1e-6));
        assertThat(effect.isClear()).isFalse();
        assertThat(effect.incrementalMarginCents()).hasValue(1_000);
        assertThat(effect.costCents()).isEqualTo(500);
        assertThat(effect.roi()).hasValue(1);
    }

    @Test
    void onlyComparableCustomersAreCompared() {
        member(1, 1_000, 1_000);
        customer(2, 1_000, 1_000);
        // Joined after the gap, first seen in the first window, not seen in the gap.
        customer(3, 1_000, 1_000);
        memberSince.put(3L, LocalDate.of(2024, 1, 1));
        history.add(4, LocalDate.of(2022, 7, 1), 1_000, 1_000).add(4, LocalDate.of(2023, 10, 1), 1_000, 1_000);
        history.add(5, LocalDate.of(2022, 6, 30), 1_000, 1_000).add(5, LocalDate.of(2024, 1, 1), 1_000, 1_000);

        ProgrammeEffect effect = effect();

        assertThat(effect.members()).isEqualTo(1);
        assertThat(effect.others()).isEqualTo(1);
        assertThat(effect.difference95Cents()).as("one customer has no spread").isEmpty();
        assertThat(effect.standardErrorCents()).isEmpty();
        assertThat(effect.roi()).as("without cost").isEmpty();
    }

    @Test
    void withoutMembersToCompareThereIsNoEffect() {
        memberSince.put(1L, JOINED);
        customer(2, 1_000, 1_000);

        ProgrammeEffect effect = effect();

        assertThat(effect.members()).isZero();
        assertThat(effect.differenceCents()).isEmpty();
        assertThat(effect.incrementalMarginCents()).isEmpty();
        assertThat(effect.roi()).isEmpty();
    }

    @Test
    void aPeriodThatIsNoYearAfterTheProgrammeBeganIsNotCompared() {
        member(1, 1_000, 1_000);

        assertThat(figures(Period.ofQuarter(LocalDate.of(2024, 5, 1))).programme())
                .isEmpty();
        assertThat(figures(Period.ofYear(2023)).programme()).isEmpty();
    }

    @Test
    void costsAreSharedByTheKeptAndMixedCostsCountInPart() {
        customer(1, 1_000, 1_000);
        customer(2, 1_000, 1_000);
        costs = List.of(
                new Cost(1, LocalDate.of(2024, 1, 1), Cost.Kind.RETENTION, 1, "Service", 1_000),
                new Cost(2, LocalDate.of(2024, 12, 31), Cost.Kind.MIXED, 0.25, "Publicité", 1_002),
                new Cost(3, LocalDate.of(2024, 6, 1), Cost.Kind.ACQUISITION, 0, "Publicité", 5_000),
                new Cost(4, LocalDate.of(2025, 1, 1), Cost.Kind.RETENTION, 1, "Service", 5_000));

        RetentionCost cost = figures(Period.ofYear(2024)).retentionCost().orElseThrow();

        assertThat(cost.costCents()).isEqualTo(1_251);
        assertThat(cost.keptFromPreviousPeriod()).isEqualTo(2);
        assertThat(cost.perKeptCustomerCents()).hasValue(625.5);
    }

    @Test
    void whenNobodyWasKeptThereIsNoCostPerHead() {
        costs = List.of(new Cost(1, LocalDate.of(2024, 1, 1), Cost.Kind.RETENTION, 1, "Service", 1_000));

        RetentionCost cost = figures(Period.ofYear(2024)).retentionCost().orElseThrow();

        assertThat(cost.costCents()).isEqualTo(1_000);
        assertThat(cost.perKeptCustomerCents()).isEmpty();
        assertThat(cost.perRetainedCustomerCents()).isEmpty();
    }
}
