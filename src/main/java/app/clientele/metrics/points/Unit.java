package app.clientele.metrics.points;

import app.clientele.model.programme.ProgrammeRule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** When the programme counted in points and when in stamps. */
final class Unit {

    private final List<ProgrammeRule> rules;

    /** @param rules by day */
    Unit(List<ProgrammeRule> rules) {
        this.rules = rules;
    }

    /** The day from which the unit of {@code day} counts. */
    LocalDate since(LocalDate day) {
        LocalDate since = LocalDate.MIN;
        for (int i = 1; i < rules.size() && !rules.get(i).from().isAfter(day); i++) {
            if (changesAt(i)) {
                since = rules.get(i).from();
            }
        }
        return since;
    }

    /** Whether the rule with this number counts in another unit than the one before. */
    boolean changesAt(int rule) {
        return rule > 0 && rules.get(rule).earning() != rules.get(rule - 1).earning();
    }

    /** What {@code points} earned by {@code from} are on {@code day}: they keep their share of a reward's value. */
    long convert(long points, ProgrammeRule from, LocalDate day) {
        long converted = points;
        for (int i = rules.indexOf(from) + 1;
                i < rules.size() && !rules.get(i).from().isAfter(day);
                i++) {
            if (changesAt(i)) {
                converted = convert(converted, rules.get(i - 1), rules.get(i));
            }
        }
        return converted;
    }

    private static long convert(long points, ProgrammeRule from, ProgrammeRule to) {
        BigDecimal most = BigDecimal.valueOf(ProgrammeRule.MOST_POINTS);
        return BigDecimal.valueOf(points)
                .multiply(BigDecimal.valueOf(from.rewardCents()))
                .multiply(BigDecimal.valueOf(to.rewardAt()))
                .divide(
                        BigDecimal.valueOf(to.rewardCents()).multiply(BigDecimal.valueOf(from.rewardAt())),
                        MathContext.DECIMAL128)
                .setScale(0, RoundingMode.HALF_UP)
                .min(most)
                .max(most.negate())
                .longValueExact();
    }
}
