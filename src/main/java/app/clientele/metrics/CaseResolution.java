package app.clientele.metrics;

import app.clientele.model.CustomerCase;
import app.clientele.model.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How quickly the shop closes its cases.
 *
 * @param medianDays median of the days from opening to closing, of the cases closed in the period
 * @param inTime closed in time, of the cases that were due in the period or closed in it before they were due
 */
public record CaseResolution(OptionalDouble medianDays, Rate inTime) {

    /**
     * The cases of a period.
     *
     * @param today an open case that was due before counts as not in time
     */
    public static CaseResolution of(List<CustomerCase> cases, Period period, LocalDate today) {
        double[] days = cases.stream()
                .filter(it -> it.closed().filter(period::contains).isPresent())
                .mapToDouble(
                        it -> ChronoUnit.DAYS.between(it.opened(), it.closed().orElseThrow()))
                .toArray();
        List<CustomerCase> judged =
                cases.stream().filter(it -> isJudged(it, period, today)).toList();
        return new CaseResolution(
                Medians.of(days),
                new Rate(judged.stream().filter(it -> !it.isLate(today)).count(), judged.size()));
    }

    private static boolean isJudged(CustomerCase of, Period period, LocalDate today) {
        boolean closedEarly = of.closed()
                .filter(day -> period.contains(day) && !day.isAfter(of.due()))
                .isPresent();
        boolean dueByNow = period.contains(of.due()) && of.due().isBefore(today) && of.isLate(today);
        return closedEarly || dueByNow;
    }
}
