package app.clientele.metrics.change;

import app.clientele.metrics.Change;
import app.clientele.metrics.CustomerBase;
import app.clientele.metrics.Rate;
import app.clientele.metrics.Visits;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why retention changed: which groups came back more or less than the time before, and who was lost or regained.
 *
 * @param earlier kept customers of the earlier period, of those of the period before it
 * @param later the same of the later period
 * @param change with its interval; empty when one of the rates has no value
 * @param parts of groups by their visits so far, as fractions; their sum is the change
 * @param lost store numbers of the customers of the period before who did not come in the later one, those first who had
 *     spent most in that period
 * @param regained store numbers of customers who came in the later period and before, but not in the period before it,
 *     those first who spent most in the later period
 */
public record RetentionChange(
        Rate earlier, Rate later, Optional<Change> change, GroupParts parts, List<Long> lost, List<Long> regained) {

    public RetentionChange {
        lost = List.copyOf(lost);
        regained = List.copyOf(regained);
    }

    /** Why retention of {@code later} differs from that of {@code earlier}, each on the period before it. */
    public static RetentionChange of(Visits visits, Period earlier, Period later) {
        Kept before = new Kept(visits, earlier);
        Kept after = new Kept(visits, later);
        return new RetentionChange(
                before.rate(),
                after.rate(),
                Change.of(before.rate(), after.rate()),
                GroupParts.of(before.groups, after.groups),
                after.byMoney(after.lost, later.previous()),
                after.byMoney(after.regained, later));
    }

    public boolean isClear() {
        return change.filter(Change::isClear).isPresent();
    }

    /** Who of the period before came in a period. */
    private static final class Kept {
        private final Visits visits;
        private final GroupParts.Tally groups = new GroupParts.Tally();
        private final List<Integer> lost = new ArrayList<>();
        private final List<Integer> regained = new ArrayList<>();
        private long base;
        private long kept;

        Kept(Visits visits, Period period) {
            this.visits = visits;
            CustomerBase before = asOf(period.previous().start());
            CustomerBase start = asOf(period.start());
            CustomerBase end = asOf(period.until());
            for (int customer = 0; customer < end.customerCount(); customer++) {
                boolean came = end.cameSince(start, customer);
                if (start.cameSince(before, customer)) {
                    base++;
                    kept += came ? 1 : 0;
                    groups.add(VisitGroup.of(start.visitCount(customer)), came ? 1 : 0);
                    if (!came) {
                        lost.add(customer);
                    }
                } else if (came && before.knows(customer)) {
                    regained.add(customer);
                }
            }
        }

        /** As known before {@code day} began. */
        private CustomerBase asOf(LocalDate day) {
            return visits.asOf(Math.toIntExact(day.toEpochDay()) - 1);
        }

        Rate rate() {
            return new Rate(kept, base);
        }

        List<Long> byMoney(List<Integer> customers, Period period) {
            SalesHistory history = visits.history();
            return customers.stream()
                    .sorted(Comparator.<Integer>comparingLong(customer -> -history.netCents(customer, period))
                            .thenComparing(Comparator.naturalOrder()))
                    .map(history::customerId)
                    .toList();
        }
    }
}
