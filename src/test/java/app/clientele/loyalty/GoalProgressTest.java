package app.clientele.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.clientele.loyalty.GoalProgress.Standing;
import app.clientele.metrics.Interval;
import app.clientele.model.Goal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GoalProgressTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final Goal LESS_CHURN = new Goal("CHURN", OptionalDouble.of(0.50), 0.40, START, START.plusDays(100));

    @Test
    void thePaceLineLeadsStraightToTheTarget() {
        assertThat(pace(-5)).isEqualTo(0.50);
        assertThat(pace(50)).isCloseTo(0.45, within(1e-12));
        assertThat(pace(500)).isCloseTo(0.40, within(1e-12));
    }

    @Property(tries = 200)
    void thePaceNeverTurnsBack(@ForAll @IntRange(max = 200) int day) {
        assertThat(pace(day + 1)).isLessThanOrEqualTo(pace(day));
    }

    @Test
    void lessIsBetterWhereLessIsWanted() {
        assertThat(standing(0.44, Optional.empty())).isEqualTo(Standing.AHEAD);
        assertThat(standing(0.46, Optional.empty())).isEqualTo(Standing.BEHIND);
        assertThat(standing(0.39, Optional.empty())).isEqualTo(Standing.REACHED);
        assertThat(standing(0.40, Optional.empty())).isEqualTo(Standing.REACHED);
    }

    /** A distance that chance explains is no reason to worry, nor to rejoice. */
    @Test
    void withinItsIntervalAFigureIsOnPace() {
        assertThat(standing(0.46, Optional.of(new Interval(0.42, 0.50)))).isEqualTo(Standing.ON_PACE);
        assertThat(standing(0.48, Optional.of(new Interval(0.46, 0.50)))).isEqualTo(Standing.BEHIND);
    }

    @Test
    void withoutAFigureNobodyKnows() {
        GoalProgress progress =
                GoalProgress.of(Indicator.CHURN, LESS_CHURN, START, measure(OptionalDouble.empty(), Optional.empty()));

        assertThat(progress.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(progress.share()).isEmpty();
    }

    @Test
    void aGoalWithoutAStartHasNoPaceButCanBeReached() {
        Goal score = new Goal("NPS", OptionalDouble.empty(), 40, START, START.plusDays(100));
        Goal cost = new Goal("RETENTION_COST", OptionalDouble.empty(), 40, START, START.plusDays(100));

        assertThat(of(Indicator.NPS, score, 30).standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(of(Indicator.NPS, score, 50).standing()).isEqualTo(Standing.REACHED);
        assertThat(of(Indicator.RETENTION_COST, cost, 30).standing()).isEqualTo(Standing.REACHED);
        assertThat(of(Indicator.NPS, score, 50).pace()).isEmpty();
    }

    private static GoalProgress of(Indicator indicator, Goal goal, double value) {
        return GoalProgress.of(indicator, goal, START, measure(OptionalDouble.of(value), Optional.empty()));
    }

    private static double pace(int day) {
        return GoalProgress.of(
                        Indicator.CHURN,
                        LESS_CHURN,
                        START.plusDays(day),
                        measure(OptionalDouble.empty(), Optional.empty()))
                .pace()
                .orElseThrow();
    }

    private static Standing standing(double value, Optional<Interval> interval) {
        GoalProgress progress = GoalProgress.of(
                Indicator.CHURN, LESS_CHURN, START.plusDays(50), measure(OptionalDouble.of(value), interval));
        assertThat(progress.share().orElseThrow()).isCloseTo((0.50 - value) / 0.10, within(1e-9));
        return progress.standing();
    }

    private static Measure measure(OptionalDouble value, Optional<Interval> interval) {
        return new Measure(value, interval, 10, 20, Optional.empty(), false, List.of());
    }
}
