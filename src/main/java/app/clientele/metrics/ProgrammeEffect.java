package app.clientele.metrics;

import app.clientele.model.Books;
import app.clientele.model.Cost;
import app.clientele.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the loyalty programme changed: the change of its members' spending against the change of others'.
 *
 * <p>Two windows of equal length are compared, the one before the programme and the period asked for; a year apart or
 * a year long, so that the season cancels. Between them lies the enrolment gap. Compared are customers whose first
 * visit came before the first window and who came in the gap, because people join at the till: otherwise members would
 * simply be the survivors. Members joined in the gap; others never joined; who joined at another time is left out.
 * Spending is the net amount of all tickets of a window, refunds taken off.
 *
 * @param before the window before the programme
 * @param after the window after enrolment
 * @param members customers compared who joined between the windows
 * @param others customers compared who never joined
 * @param meanChangeMembersCents mean of (spent after - spent before) of the members
 * @param meanChangeOthersCents the same of the others
 * @param differenceCents effect per member: the one minus the other
 * @param standardErrorCents Welch's standard error of the difference; needs two customers on each side
 * @param difference95Cents Welch's 95 % interval of the difference; none when nobody's change differs
 * @param incrementalMarginCents effect × members × margin rate
 * @param costCents retention costs of the period whose label names the programme ("Programme de fidélité", "Loyalty
 *     programme")
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

    /** With fewer members, or fewer others, no figure should be shown. */
    public static final int FEWEST = 20;

    /** The twelve whole months before the month in which the first member joined. */
    public static Optional<Period> yearBeforeFirstMember(Collection<LocalDate> memberSince) {
        return memberSince.stream()
                .min(LocalDate::compareTo)
                .map(first -> Period.twelveMonthsTo(YearMonth.from(first).minusMonths(1)));
    }

    /**
     * Compares {@code after} with the window before the programme: {@link Definitions#programmeBefore()}, else
     * {@link #yearBeforeFirstMember}. Empty without such a window, when the windows overlap, or when their lengths
     * differ by more than a leap day.
     *
     * @param start the customers on the day before {@code after}
     */
    static Optional<ProgrammeEffect> of(Books books, CustomerBase start, Period after, Definitions definitions) {
        return definitions
                .programmeBefore()
                .or(() -> yearBeforeFirstMember(books.memberSince().values()))
                .filter(before -> !before.until().isAfter(after.start()))
                .filter(before -> Math.abs(before.days() - after.days()) <= 1)
                .map(before -> compare(books, start.visits(), before, after, definitions.marginRate()));
    }

    private static ProgrammeEffect compare(Books books, Visits visits, Period before, Period after, double marginRate) {
        ProgrammeGroups groups = new ProgrammeGroups(books, visits, before, after);
        Sample members = new Sample();
        Sample others = new Sample();
        for (int customer = 0; customer < groups.customerCount(); customer++) {
            switch (groups.place(customer)) {
                case MEMBER -> members.add(groups.spentAfter(customer) - groups.spentBefore(customer));
                case OTHER -> others.add(groups.spentAfter(customer) - groups.spentBefore(customer));
                case NOT_KNOWN_BEFORE, NOT_IN_GAP, JOINED_AT_ANOTHER_TIME -> {
                    // Nothing of theirs can be compared.
                }
            }
        }
        return of(before, after, members, others, cost(books.costs(), after), marginRate);
    }

    private static ProgrammeEffect of(
            Period before, Period after, Sample members, Sample others, long costCents, double marginRate) {
        boolean comparable = members.n > 0 && others.n > 0;
        double difference = members.mean - others.mean;
        double margin = difference * members.n * marginRate;
        double memberError = members.squaredError();
        double otherError = others.squaredError();
        double error = Math.sqrt(memberError + otherError);
        boolean hasError = members.n > 1 && others.n > 1;
        // Welch and Satterthwaite
        double degrees = (memberError + otherError)
                * (memberError + otherError)
                / (memberError * memberError / (members.n - 1) + otherError * otherError / (others.n - 1));
        return new ProgrammeEffect(
                before,
                after,
                members.n,
                others.n,
                present(members.n > 0, members.mean),
                present(others.n > 0, others.mean),
                present(comparable, difference),
                present(hasError, error),
                hasError && error > 0 ? Optional.of(MeanEstimate.t95(difference, error, degrees)) : Optional.empty(),
                present(comparable, margin),
                costCents,
                comparable ? Ratio.of(margin - costCents, costCents) : OptionalDouble.empty());
    }

    private static OptionalDouble present(boolean hasValue, double value) {
        return hasValue ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** Retention costs of a period whose label names the programme. */
    public static long cost(List<Cost> costs, Period after) {
        return costs.stream()
                .filter(cost -> after.contains(cost.day()))
                .filter(cost -> cost.label().toLowerCase(Locale.ROOT).contains("program"))
                .mapToLong(RetentionCost::retentionCents)
                .sum();
    }

    /** Whether there are so many members, and so many others, that the comparison may be shown. */
    public boolean hasEnoughMembers() {
        return members >= FEWEST && others >= FEWEST;
    }

    /** Whether the effect can be told from none. */
    public boolean isClear() {
        return difference95Cents.isPresent() && !difference95Cents.get().contains(0);
    }

    /** Mean and spread of the changes added so far, by Welford's method. */
    private static final class Sample {
        private long n;
        private double mean;
        private double squares;

        void add(long value) {
            n++;
            double distance = value - mean;
            mean += distance / n;
            squares += distance * (value - mean);
        }

        /** Variance of the mean. */
        double squaredError() {
            return squares / (n - 1) / n;
        }
    }
}
