package app.clientele.loyalty;

import app.clientele.metrics.Change;
import app.clientele.metrics.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An indicator, in its unit.
 *
 * @param value empty without data, or with so little that it would mislead
 * @param interval95 where the true value may lie; empty for figures that are counted, not sampled
 * @param count for a share, what is counted: customers, answers; for the programme, its members; else as {@code base}
 * @param base out of how many: customers, tickets, answers; for the programme, the customers who never joined
 * @param change against the earlier period; empty when that one has no value or is not known in full
 * @param indicative whether so little stands behind the value that it shows a tendency only
 * @param series the value month by month, oldest first; a month without value is empty
 */
public record Measure(
        OptionalDouble value,
        Optional<Interval> interval95,
        long count,
        long base,
        Optional<Change> change,
        boolean indicative,
        List<OptionalDouble> series) {

    public Measure {
        series = List.copyOf(series);
    }
}
