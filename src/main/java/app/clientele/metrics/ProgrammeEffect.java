package app.clientele.metrics;

import app.clientele.model.Period;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the loyalty programme changed: the change of its members' spending against the change of others'.
 *
 * @param before the window before the programme
 * @param after the window after enrolment
 * @param members customers compared who joined between the windows
 * @param others customers compared who never joined
 * @param meanChangeMembersCents mean of (spent after - spent before) of the members
 * @param meanChangeOthersCents the same of the others
 * @param differenceCents effect per member: the one minus the other
 * @param standardErrorCents Welch's standard error of the difference
 * @param difference95Cents Welch's 95 % interval of the difference
 * @param incrementalMarginCents effect × members × margin rate
 * @param costCents what the programme cost
 * @param roi (incremental margin - cost) / cost; no value without cost
 */
public record ProgrammeEffect(
        Period before,
        Period after,
        long members,
        long others,
        OptionalDouble meanChangeMembersCents,
        OptionalDouble meanChangeOthersCents,
        OptionalDouble differenceCents,
        OptionalDouble standardErrorCents,
        Optional<Interval> difference95Cents,
        OptionalDouble incrementalMarginCents,
        long costCents,
        OptionalDouble roi) {

    /** Whether the effect can be told from none. */
    public boolean isClear() {
        return difference95Cents.isPresent() && !difference95Cents.get().contains(0);
    }
}
