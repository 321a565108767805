package app.clientele.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class ChangeTest {

    @Example
    void theIntervalOfTwoRatesIsNewcombes() {
        // Newcombe (1998), table II, method 10: 56/70 - 48/80 = 0.2, 0.0524 to 0.3339.
        Change change = Change.of(new Rate(48, 80), new Rate(56, 70)).orElseThrow();
        Interval interval = change.interval95().orElseThrow();

        assertThat(change.difference()).isCloseTo(0.2, within(1e-12));
        assertThat(interval.low()).isCloseTo(0.0524, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.3339, within(5e-5));
        assertThat(change.isClear()).isTrue();
    }

    @Example
    void aRateWithoutBaseHasNoChange() {
        assertThat(Change.of(new Rate(0, 0), new Rate(1, 2))).isEmpty();
        assertThat(Change.of(new Rate(1, 2), new Rate(0, 0))).isEmpty();
    }

    @Example
    void moneyChangesWithoutIntervalAndIsNeverClear() {
        Change change =
                Change.of(OptionalDouble.of(1_500), OptionalDouble.of(1_200)).orElseThrow();

        assertThat(change.difference()).isEqualTo(-300);
        assertThat(change.isClear()).isFalse();
        assertThat(Change.of(OptionalDouble.empty(), OptionalDouble.of(1))).isEmpty();
        assertThat(Change.of(OptionalDouble.of(1), OptionalDouble.empty())).isEmpty();
    }

    @Property
    void theIntervalHoldsTheDifferenceAndTurnsRoundWithTheOrder(
            @ForAll @LongRange(max = 300) long one,
            @ForAll @LongRange(max = 300) long other,
            @ForAll @LongRange(min = 300, max = 1_000) long base) {
        Change forth = Change.of(new Rate(one, base), new Rate(other, base)).orElseThrow();
        Change back = Change.of(new Rate(other, base), new Rate(one, base)).orElseThrow();
        Interval interval = forth.interval95().orElseThrow();

        assertThat(interval.contains(forth.difference())).isTrue();
        assertThat(interval.low()).isCloseTo(-back.interval95().orElseThrow().high(), within(1e-12));
        assertThat(one != other || !forth.isClear()).isTrue();
    }
}
