package app.clientele.metrics.programme;

import app.clientele.metrics.Interval;
import app.clientele.metrics.ProgrammeEffect;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One comparison's word on what the programme brought.
 *
 * @param members how many members are compared
 * @param others how many customers who never joined they are compared with
 * @param perMemberCents what a member spent more in a year for being one; of too few members or others none
 * @param perMember95 where the truth may lie; none without spread
 * @param roi (extra margin of the members compared - cost) / cost; -1 is "brought nothing"; none without cost
 * @param roi95 the same at both ends of {@code perMember95}
 */
public record ProgrammeEstimate(
        Comparison comparison,
        long members,
        long others,
        OptionalDouble perMemberCents,
        Optional<Interval> perMember95,
        OptionalDouble roi,
        Optional<Interval> roi95) {

    /** The three ways to compare. */
    public enum Comparison {
        /** A member's year after joining with the year before, beside others' years around a visit at that time. */
        BEFORE_AND_AFTER,
        /** Members with those others who came as often and spent as much before. */
        LOOK_ALIKES,
        /** Members with all others, the same months before and after the time of enrolment. */
        SAME_MONTHS
    }

    /** What can be said. */
    public enum Verdict {
        TOO_FEW,
        /** The range holds 0: the effect cannot be told from none. */
        UNCLEAR,
        MORE,
        LESS
    }

    static ProgrammeEstimate of(Comparison comparison, Difference difference, double marginRate, long costCents) {
        if (difference.members() < ProgrammeEffect.FEWEST || difference.others() < ProgrammeEffect.FEWEST) {
            return new ProgrammeEstimate(
                    comparison,
                    difference.members(),
                    difference.others(),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    OptionalDouble.empty(),
                    Optional.empty());
        }
        double margin = difference.members() * marginRate;
        return new ProgrammeEstimate(
                comparison,
                difference.members(),
                difference.others(),
                OptionalDouble.of(difference.mean()),
                difference.interval95(),
                costCents == 0 ? OptionalDouble.empty() : OptionalDouble.of(difference.mean() * margin / costCents - 1),
                difference
                        .interval95()
                        .filter(_ -> costCents != 0)
                        .map(it ->
                                new Interval(it.low() * margin / costCents - 1, it.high() * margin / costCents - 1)));
    }

    /** What can be said of the effect on members' spending. */
    public Verdict verdict() {
        if (perMemberCents.isEmpty()) {
            return Verdict.TOO_FEW;
        }
        if (perMember95.isEmpty() || perMember95.get().contains(0)) {
            return Verdict.UNCLEAR;
        }
        return perMemberCents.getAsDouble() > 0 ? Verdict.MORE : Verdict.LESS;
    }
}
