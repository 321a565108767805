package app.clientele.metrics;

import app.clientele.metrics.RandomShop.Ticket;
import app.clientele.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The same definitions once more, written the slow and obvious way on sets of dates. */
final class NaiveShop {

    private final List<Ticket> tickets;
    private final LocalDate end;

    /** Visits by customer, up to the end. */
    final NavigableMap<Long, NavigableSet<LocalDate>> visits = new TreeMap<>();

    NaiveShop(RandomShop shop, LocalDate end) {
        this.end = end;
        this.tickets =
                shop.tickets().stream().filter(t -> !t.day().isAfter(end)).toList();
        for (Ticket ticket : tickets) {
            if (ticket.customer() != 0 && isVisit(ticket.customer(), ticket.day())) {
                visits.computeIfAbsent(ticket.customer(), it -> new TreeSet<>()).add(ticket.day());
            }
        }
    }

    private boolean isVisit(long customer, LocalDate day) {
        long cents = 0;
        long quantity = 0;
        for (Ticket ticket : tickets) {
            if (ticket.customer() == customer && ticket.day().equals(day)) {
                cents += ticket.cents();
                quantity += ticket.quantity();
            }
        }
        return cents > 0 || (cents == 0 && quantity > 0);
    }

    Stream<Ticket> ticketsIn(Period period) {
        return tickets.stream().filter(t -> period.contains(t.day()));
    }

    long count(Predicate<NavigableSet<LocalDate>> condition) {
        return visits.values().stream().filter(condition).count();
    }

    static long visitsIn(NavigableSet<LocalDate> days, Period period) {
        return days.stream().filter(period::contains).count();
    }

    static boolean activeAt(NavigableSet<LocalDate> days, LocalDate day, int window) {
        return days.stream().anyMatch(visit -> !visit.isAfter(day) && ChronoUnit.DAYS.between(visit, day) < window);
    }

    List<Integer> gaps() {
        List<Integer> gaps = new ArrayList<>();
        for (NavigableSet<LocalDate> days : visits.values()) {
            LocalDate previous = null;
            for (LocalDate day : days) {
                if (previous != null) {
                    gaps.add((int) ChronoUnit.DAYS.between(previous, day));
                }
                previous = day;
            }
        }
        gaps.sort(null);
        return gaps;
    }

    OptionalDouble typicalGap() {
        return median(visits.values().stream()
                .filter(days -> days.size() > 1)
                .map(days -> (double) ChronoUnit.DAYS.between(days.first(), days.last()) / (days.size() - 1))
                .toList());
    }

    static OptionalDouble median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int n = sorted.size();
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2);
    }

    Activity activity(NavigableSet<LocalDate> days) {
        long silence = ChronoUnit.DAYS.between(days.last(), end);
        double limit = 730;
        if (typicalGap().isPresent()) {
            double own = ChronoUnit.DAYS.between(days.first(), days.last());
            double expected = (2 * typicalGap().getAsDouble() + own) / (2 + days.size() - 1);
            limit = Math.min(730, Math.max(30, Math.ceil(3 * expected)));
        }
        return silence >= limit ? Activity.LAPSED : silence >= 2 * limit / 3 ? Activity.AT_RISK : Activity.ACTIVE;
    }

    long net(long customer) {
        return tickets.stream()
                .filter(t -> t.customer() == customer)
                .mapToLong(Ticket::cents)
                .sum();
    }

    long cohortActive(YearMonth cohort, YearMonth month) {
        return count(days -> YearMonth.from(days.first()).equals(cohort) && visitsIn(days, Period.ofMonth(month)) > 0);
    }

    /** Net revenue of a cohort up to the end of a month. */
    long cohortNet(YearMonth cohort, YearMonth month) {
        return visits.entrySet().stream()
                .filter(entry -> YearMonth.from(entry.getValue().first()).equals(cohort))
                .mapToLong(entry -> tickets.stream()
                        .filter(t -> t.customer() == entry.getKey())
                        .filter(t -> !YearMonth.from(t.day()).isAfter(month))
                        .mapToLong(Ticket::cents)
                        .sum())
                .sum();
    }

    /** {@code 1 + floor(5 × strictly worse / customers)}. */
    int score(long customer, Map<Long, Long> goodness) {
        long own = Objects.requireNonNull(goodness.get(customer));
        long worse = goodness.values().stream().filter(value -> value < own).count();
        return (int) (1 + 5 * worse / goodness.size());
    }
}
