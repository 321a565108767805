package app.clientele.importing.column;

import app.clientele.importing.sheet.Cell;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all values of a column together say about the order of day and month. */
public final class DateEvidence {

    private static final int ENOUGH_DAYS = 20;

    private final Track dayFirst = new Track();
    private final Track monthFirst = new Track();
    private int realDates;
    private int serials;
    private int yearFirst;
    private int named;
    private int twoNumbers;
    private int onlyDayFirst;
    private int onlyMonthFirst;
    private int others;
    private String pattern = "";
    private String example = "";
    private int exampleRow;

    /** Takes one cell of the column into account; blanks say nothing. */
    public void add(Cell cell, int row) {
        switch (cell) {
            case Cell.Moment(var at) -> realDates++;
            case Cell.Numeric(var value) -> {
                if (DateReading.isSerial(value)) {
                    serials++;
                } else {
                    others++;
                }
            }
            case Cell.Text(String text) -> {
                if (!text.isBlank()) {
                    addText(Armour.strip(text), row);
                }
            }
            case Cell.Clock(var time) -> others++;
            case Cell.Broken(var shown, var reason) -> others++;
        }
    }

    private void addText(String text, int row) {
        DateText date = DateText.parse(text);
        if (date == null) {
            others++;
            return;
        }
        switch (date.form()) {
            case YEAR_FIRST -> yearFirst++;
            case NAMED_MONTH -> named++;
            case TWO_NUMBERS -> {
                LocalDate day = date.dayFirst();
                LocalDate month = date.monthFirst();
                if (day == null && month == null) {
                    others++;
                    return;
                }
                twoNumbers++;
                onlyDayFirst += month == null ? 1 : 0;
                onlyMonthFirst += day == null ? 1 : 0;
                dayFirst.add(day);
                monthFirst.add(month);
                if (example.isEmpty() && day != null && month != null && !day.equals(month)) {
                    example = text;
                    exampleRow = row;
                }
            }
        }
        if (pattern.length() < date.pattern().length()) {
            pattern = date.pattern();
        }
    }

    /** How many values are dates in one form or another. */
    public int dates() {
        return realDates + serials + yearFirst + named + twoNumbers;
    }

    /** How many values are no date in any form. */
    public int others() {
        return others;
    }

    /** Whether most dates are written as two numbers and a year, so that their order had to be decided. */
    public boolean isTwoNumbers() {
        return form() == DateForm.TWO_NUMBERS;
    }

    /** A value that can be read both ways, as the file writes it. */
    public String example() {
        return example;
    }

    public int exampleRow() {
        return exampleRow;
    }

    DateForm form() {
        int text = Math.max(yearFirst, Math.max(named, twoNumbers));
        if (text == 0) {
            return DateForm.REAL;
        }
        if (text == twoNumbers) {
            return DateForm.TWO_NUMBERS;
        }
        return text == yearFirst ? DateForm.YEAR_FIRST : DateForm.NAMED_MONTH;
    }

    String pattern() {
        return pattern;
    }

    /**
     * The order that the values leave, {@code null} when two are left or none.
     *
     * @param monthly the column may hold the first day of each month, as lists of costs do
     */
    public @Nullable DateOrder order(boolean monthly) {
        if (twoNumbers == 0) {
            return DateOrder.DMY;
        }
        if (onlyDayFirst > 0 || onlyMonthFirst > 0) {
            return byProof();
        }
        if (example.isEmpty()) {
            // Every day equals its month, 5/5 and 6/6: both orders say the same.
            return DateOrder.DMY;
        }
        DateOrder sorted = bySorting();
        return sorted != null ? sorted : byRhythm(monthly);
    }

    /** A day above 12 decides, unless as many speak against it: one slip among hundreds is the owner's, not ours. */
    private @Nullable DateOrder byProof() {
        if (onlyMonthFirst * 50L <= onlyDayFirst) {
            return DateOrder.DMY;
        }
        return onlyDayFirst * 50L <= onlyMonthFirst ? DateOrder.MDY : null;
    }

    private @Nullable DateOrder bySorting() {
        boolean days = dayFirst.isSorted();
        boolean months = monthFirst.isSorted();
        if (days && monthFirst.isScattered()) {
            return DateOrder.DMY;
        }
        return months && dayFirst.isScattered() ? DateOrder.MDY : null;
    }

    /** Costs booked on the first of each month would be, in the other order, on the first days of January only. */
    private @Nullable DateOrder byRhythm(boolean monthly) {
        if (dayFirst.isFirstOfMonths() && (monthly || dayFirst.years() > 1)) {
            return DateOrder.DMY;
        }
        return monthFirst.isFirstOfMonths() && (monthly || monthFirst.years() > 1) ? DateOrder.MDY : null;
    }

    /** The days of the column under one order. */
    private static final class Track {
        private final Set<LocalDate> days = new HashSet<>();
        private final Set<Integer> years = new HashSet<>();
        private final Set<Integer> months = new HashSet<>();
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
            months.add(day.getMonthValue());
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
            return onlyFirsts && months.size() >= 3;
        }

        int years() {
            return years.size();
        }
    }
}
