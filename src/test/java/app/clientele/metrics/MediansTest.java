package app.clientele.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class MediansTest {

    @Property
    void theMedianIsTheMiddleOfTheSortedValues(@ForAll List<@IntRange(min = -20, max = 20) Integer> values) {
        List<Double> numbers = values.stream().map(Integer::doubleValue).toList();

        assertThat(Medians.of(numbers.stream().mapToDouble(Double::doubleValue).toArray()))
                .isEqualTo(NaiveShop.median(numbers));
    }

    @Property
    void itIsSoForFractionsToo(@ForAll List<@DoubleRange(min = 0, max = 1e6) Double> values) {
        assertThat(Medians.of(values.stream().mapToDouble(Double::doubleValue).toArray()))
                .isEqualTo(NaiveShop.median(values));
    }

    @Example
    void ofNothingThereIsNone() {
        assertThat(Medians.of(new double[0])).isEqualTo(OptionalDouble.empty());
    }

    @Property
    void countedDaysHaveTheSameMedianAndMean(@ForAll List<@IntRange(max = 5_000) Integer> days) {
        DayCounts counts = new DayCounts();
        days.forEach(counts::add);

        assertThat(counts.median())
                .isEqualTo(
                        NaiveShop.median(days.stream().map(Integer::doubleValue).toList()));
        assertThat(counts.mean())
                .isEqualTo(days.stream().mapToInt(Integer::intValue).average());
    }
}
