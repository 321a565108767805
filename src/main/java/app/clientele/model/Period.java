package app.clientele.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A span of calendar days in the shop's zone: {@code start} belongs to it, {@code until} does not.
 *
 * <p>People say "1 to 31 January"; {@link #lastDay()} is that last included day. A period is never empty.
 */
public record Period(LocalDate start, LocalDate until) {

    public Period {
        if (!start.isBefore(until)) {
            throw new IllegalArgumentException("a period needs at least one day: " + start + " until " + until);
        }
    }

    /** The period from {@code first} to {@code last}, both included. */
    public static Period ofDays(LocalDate first, LocalDate last) {
        return new Period(first, last.plusDays(1));
    }

    public static Period ofMonth(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** The twelve months that hold {@code day} and begin with the month {@code start}. */
    public static Period ofYear(LocalDate day, Month start) {
        LocalDate first = day.withDayOfMonth(1).minusMonths(Math.floorMod(day.getMonthValue() - start.getValue(), 12));
        return new Period(first, first.plusYears(1));
    }

    /** The quarter that holds {@code day} in years that begin with the month {@code start}. */
    public static Period ofQuarter(LocalDate day, Month start) {
        LocalDate first = day.withDayOfMonth(1).minusMonths(Math.floorMod(day.getMonthValue() - start.getValue(), 3));
        return new Period(first, first.plusMonths(3));
    }

    /** The calendar quarter that holds {@code day}. */
    public static Period ofQuarter(LocalDate day) {
        LocalDate start = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
        return new Period(start, start.plusMonths(3));
    }

    /** The twelve whole calendar months that end with {@code month}. */
    public static Period twelveMonthsTo(YearMonth month) {
        return new Period(month.minusMonths(11).atDay(1), month.plusMonths(1).atDay(1));
    }

    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    /** {@link #start()} in days since 1 January 1970. */
    public int firstEpochDay() {
        return Math.toIntExact(start.toEpochDay());
    }

    /** {@link #lastDay()} in days since 1 January 1970. */
    public int lastEpochDay() {
        return Math.toIntExact(until.toEpochDay()) - 1;
    }

    /** Number of calendar days, at least 1. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, until));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(until);
    }

    /** True when the period starts and ends with a calendar month. */
    public boolean isWholeMonths() {
        return start.getDayOfMonth() == 1 && until.getDayOfMonth() == 1;
    }

    /**
     * The period of the same length just before: as many whole calendar months if this one is whole months, else as
     * many days.
     */
    public Period previous() {
        if (isWholeMonths()) {
            return new Period(start.minusMonths(ChronoUnit.MONTHS.between(start, until)), start);
        }
        return new Period(start.minusDays(days()), start);
    }

    /** The period just after, by the rule of {@link #previous()}. */
    public Period next() {
        if (isWholeMonths()) {
            return new Period(until, until.plusMonths(ChronoUnit.MONTHS.between(start, until)));
        }
        return new Period(until, until.plusDays(days()));
    }

    /** The same dates one year earlier; 29 February becomes the 28th. */
    public Period aYearEarlier() {
        if (isWholeMonths()) {
            return new Period(start.minusYears(1), until.minusYears(1));
        }
        return Period.ofDays(start.minusYears(1), lastDay().minusYears(1));
    }
}
