package app.clientele.loyalty.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.Measure;
import app.clientele.loyalty.goals.Progress.Standing;
import app.clientele.metrics.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final Goal LESS_CHURN = new Goal(Indicator.CHURN, START, 0.50, START.plusDays(100), 0.40);

    @Test
    void thePaceLineLeadsStraightToTheTarget() {
        assertThat(LESS_CHURN.paceOn(START.minusDays(5))).isEqualTo(0.50);
        assertThat(LESS_CHURN.paceOn(START.plusDays(50))).isCloseTo(0.45, within(1e-12));
        assertThat(LESS_CHURN.paceOn(START.plusDays(500))).isCloseTo(0.40, within(1e-12));
    }

    @Property(tries = 200)
    void thePaceNeverTurnsBack(@ForAll @IntRange(max = 200) int day) {
        assertThat(LESS_CHURN.paceOn(START.plusDays(day + 1L)))
                .isLessThanOrEqualTo(LESS_CHURN.paceOn(START.plusDays(day)));
    }

    @Test
    void lessIsBetterWhereLessIsWanted() {
        assertThat(standing(0.44, Optional.empty())).isEqualTo(Standing.AHEAD);
        assertThat(standing(0.46, Optional.empty())).isEqualTo(Standing.BEHIND);
        assertThat(standing(0.39, Optional.empty())).isEqualTo(Standing.REACHED);
    }

    /** A distance that chance explains is no reason to worry, nor to rejoice. */
    @Test
    void withinItsIntervalAFigureIsOnPace() {
        assertThat(standing(0.46, Optional.of(new Interval(0.42, 0.50)))).isEqualTo(Standing.ON_PACE);
        assertThat(standing(0.48, Optional.of(new Interval(0.46, 0.50)))).isEqualTo(Standing.BEHIND);
    }

    @Test
    void withoutAFigureThereIsNoStanding() {
        Progress progress = Progress.of(LESS_CHURN, START, measure(OptionalDouble.empty(), Optional.empty()));

        assertThat(progress.standing()).isEqualTo(Standing.NO_VALUE);
        assertThat(progress.share()).isEmpty();
    }

    @Test
    void aGoalNeedsTimeAndAChange() {
        assertThatThrownBy(() -> new Goal(Indicator.NPS, START, 10, START, 20))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Goal(Indicator.NPS, START, 10, START.plusDays(1), 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(LESS_CHURN.wantsMore()).isFalse();
    }

    private static Standing standing(double value, Optional<Interval> interval) {
        Progress progress = Progress.of(LESS_CHURN, START.plusDays(50), measure(OptionalDouble.of(value), interval));
        assertThat(progress.share().orElseThrow()).isCloseTo((0.50 - value) / 0.10, within(1e-9));
        return progress.standing();
    }

    private static Measure measure(OptionalDouble value, Optional<Interval> interval) {
        return new Measure(value, interval, 10, 20, Optional.empty(), false, List.of());
    }
}
