package app.clientele.importing.column;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The days of a column under one order of day and month. */
final class DayTrack {

    private static final int ENOUGH_DAYS = 20;

    private final Set<LocalDate> days = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();
    private final Set<YearMonth> months = new HashSet<>();
    private @Nullable LocalDate last;
    private @Nullable LocalDate previous;
    private int steps;
    private int backwards;
    private boolean onlyFirsts = true;

    void add(@Nullable LocalDate day) {
        if (day == null) {
            return;
        }
        if (days.size() < ENOUGH_DAYS) {
            days.add(day);
        }
        years.add(day.getYear());
        months.add(YearMonth.from(day));
        last = last == null || day.isAfter(last) ? day : last;
        onlyFirsts &= day.getDayOfMonth() == 1;
        if (previous != null && !day.equals(previous)) {
            steps++;
            backwards += day.isBefore(previous) ? 1 : 0;
        }
        previous = day;
    }

    boolean isSorted() {
        int inversions = Math.min(backwards, steps - backwards);
        return days.size() >= ENOUGH_DAYS && inversions * 100L <= steps;
    }

    boolean isScattered() {
        int inversions = Math.min(backwards, steps - backwards);
        return inversions * 5L >= steps;
    }

    boolean isFirstOfMonths() {
        return onlyFirsts && months.stream().map(YearMonth::getMonth).distinct().count() >= 3;
    }

    boolean isAfter(LocalDate today) {
        // A till's clock may run a day ahead, across zones.
        return last != null && last.isAfter(today.plusDays(1));
    }

    int years() {
        return years.size();
    }

    Set<YearMonth> months() {
        return months;
    }
}
