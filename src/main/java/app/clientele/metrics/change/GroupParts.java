package app.clientele.metrics.change;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which groups moved a mean, a rate or a score: parts that add up to its change.
 *
 * <p>A mean over all is the sum over groups of weight w (share of people) × value v (mean of the group). The part of a
 * group is {@code w̄ Δv + (v̄ - V̄) Δw}, the bar being the mean of the two periods and V the mean over all: what its
 * people changed, and what their becoming more or fewer did. The weights' changes add up to nothing, so that taking V̄
 * off changes no sum. Swapping the periods flips every sign. A group missing in one period has there the value of the
 * other.
 *
 * @param parts of each group that has people in one of the periods, in the unit of the mean
 */
public record GroupParts(Map<VisitGroup, Double> parts) {

    public GroupParts {
        parts = parts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    /** People of one group: how many, and the sum of their values. */
    record Cell(long people, double sum) {

        static final Cell EMPTY = new Cell(0, 0);

        Cell plus(Cell other) {
            return new Cell(people + other.people, sum + other.sum);
        }

        double mean() {
            return sum / people;
        }
    }

    /** Collects the people of one period. */
    static final class Tally {
        private final Map<VisitGroup, Cell> cells = new EnumMap<>(VisitGroup.class);

        void add(VisitGroup group, double value) {
            cells.merge(group, new Cell(1, value), Cell::plus);
        }

        private Cell cell(VisitGroup group) {
            return cells.getOrDefault(group, Cell.EMPTY);
        }

        private Cell all() {
            return cells.values().stream().reduce(Cell.EMPTY, Cell::plus);
        }
    }

    /** The parts of the change from one period to another; none when one of them has no people. */
    static GroupParts of(Tally earlier, Tally later) {
        Cell allBefore = earlier.all();
        Cell allAfter = later.all();
        Map<VisitGroup, Double> parts = new EnumMap<>(VisitGroup.class);
        if (allBefore.people > 0 && allAfter.people > 0) {
            double overall = (allBefore.mean() + allAfter.mean()) / 2;
            for (VisitGroup group : VisitGroup.values()) {
                Cell before = earlier.cell(group);
                Cell after = later.cell(group);
                if (before.people + after.people > 0) {
                    double w0 = (double) before.people / allBefore.people;
                    double w1 = (double) after.people / allAfter.people;
                    double v0 = (before.people > 0 ? before : after).mean();
                    double v1 = (after.people > 0 ? after : before).mean();
                    parts.put(group, (w0 + w1) / 2 * (v1 - v0) + ((v0 + v1) / 2 - overall) * (w1 - w0));
                }
            }
        }
        return new GroupParts(parts);
    }

    double sum() {
        return parts.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
