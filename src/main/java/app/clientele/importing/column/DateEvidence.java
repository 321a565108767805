package app.clientele.importing.column;

import app.clientele.importing.sheet.Cell;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all values of a column together say about the order of day and month. */
public final class DateEvidence {

    private final DayTrack dayFirst = new DayTrack();
    private final DayTrack monthFirst = new DayTrack();
    private int realDates;
    private int serials;
    private int yearFirst;
    private int named;
    private int twoNumbers;
    private int onlyDayFirst;
    private int onlyMonthFirst;
    private int others;
    private String pattern = "";
    private Seen example = Seen.NOTHING;
    private Seen dayFirstProof = Seen.NOTHING;
    private Seen monthFirstProof = Seen.NOTHING;
    private Seen realExample = Seen.NOTHING;
    private Seen textExample = Seen.NOTHING;
    private int realDaysAbove12;
    private @Nullable String sheet;

    /**
     * The days that a value means in each order; {@code null} where there is no such day.
     */
    public record TwoDays(
            @Nullable LocalDate dayFirst, @Nullable LocalDate monthFirst) {}

    /** What a text of two numbers and a year means in each order, {@code null} for any other cell. */
    public static @Nullable TwoDays twoDays(Cell cell) {
        DateText date = cell instanceof Cell.Text(String text) ? DateText.parse(Armour.strip(text)) : null;
        return date == null || date.form() != DateText.Form.TWO_NUMBERS
                ? null
                : new TwoDays(date.dayFirst(), date.monthFirst());
    }

    /** The cells of a sheet follow, {@code null} in a text file. */
    public void begin(@Nullable String name) {
        sheet = name;
    }

    /** Takes one cell of the column into account; blanks say nothing. */
    public void add(Cell cell, int row) {
        switch (cell) {
            case Cell.Moment(var at) -> {
                realDates++;
                realDaysAbove12 += at.getDayOfMonth() > 12 ? 1 : 0;
                if (at.getDayOfMonth() != at.getMonthValue()) {
                    realExample = realExample.or(at.toLocalDate().toString(), sheet, row);
                }
            }
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
                textExample = textExample.or(text, sheet, row);
                if (month == null) {
                    onlyDayFirst++;
                    dayFirstProof = dayFirstProof.or(text, sheet, row);
                } else if (day == null) {
                    onlyMonthFirst++;
                    monthFirstProof = monthFirstProof.or(text, sheet, row);
                } else if (!day.equals(month)) {
                    example = example.or(text, sheet, row);
                }
                dayFirst.add(day);
                monthFirst.add(month);
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
    public Seen example() {
        return example;
    }

    /** The first value that only the day first allows. */
    public Seen dayFirstProof() {
        return dayFirstProof;
    }

    /** The first value that only the month first allows. */
    public Seen monthFirstProof() {
        return monthFirstProof;
    }

    /** The first real date of a workbook that would mean another day with day and month exchanged. */
    public Seen realExample() {
        return realExample;
    }

    /** The first text of two numbers and a year. */
    public Seen textExample() {
        return textExample;
    }

    /** Whether one line allows the day first only and another the month first only, and neither is a rare slip. */
    public boolean isContradictory() {
        return onlyDayFirst > 0 && onlyMonthFirst > 0 && byProof() == null;
    }

    /**
     * Whether real dates up to the 12th stand beside texts: so a spreadsheet program leaves a list that it took for one of
     * another country. The real ones are then wrong, the texts are the days that it could not read.
     */
    public boolean looksExchanged() {
        return realDates > 0
                && twoNumbers > 0
                && realDaysAbove12 == 0
                && !realExample.text().isEmpty();
    }

    /** The months of the column under one order. */
    public Set<YearMonth> months(DateOrder order) {
        return order == DateOrder.DMY ? dayFirst.months() : monthFirst.months();
    }

    /** The order under which no day lies after {@code today}, if the other one has such days. */
    public @Nullable DateOrder orderWithoutFuture(LocalDate today) {
        boolean days = dayFirst.isAfter(today);
        boolean months = monthFirst.isAfter(today);
        if (days == months) {
            return null;
        }
        return months ? DateOrder.DMY : DateOrder.MDY;
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
        if (example.text().isEmpty()) {
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
}
