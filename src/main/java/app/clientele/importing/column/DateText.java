package app.clientele.importing.column;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart as a date, before anybody decides which of two numbers is the day.
 *
 * @param form what the order of its parts says by itself
 * @param first the first number, or the year in {@link Form#YEAR_FIRST}
 * @param second the second number, or the month
 * @param third the third number, or the day
 * @param pattern how dates of this form are written, {@code d} and {@code m} in the order of the day first
 * @param time {@code null} when there is none
 * @param offset {@code null} for a local time
 */
record DateText(
        Form form,
        int first,
        int second,
        int third,
        String pattern,
        @Nullable LocalTime time,
        @Nullable ZoneOffset offset) {

    /** The order of the parts. */
    enum Form {
        /** 2026-03-05: no doubt. */
        YEAR_FIRST,
        /** 5 mars 2026: no doubt. */
        NAMED_MONTH,
        /** 05/03/2026: the day may come first or second. */
        TWO_NUMBERS
    }

    /** Takes {@code text} apart; {@code null} when it is no date of any form, possible or not. */
    static @Nullable DateText parse(String text) {
        int length = text.length();
        if (length < 6 || length > 48) {
            return null;
        }
        return new DateScanner(text).scan();
    }

    /** The day when the day number comes first, or in the only order the form allows; {@code null}: no such day. */
    @Nullable
    LocalDate dayFirst() {
        return switch (form) {
            case YEAR_FIRST, NAMED_MONTH -> day(first, second, third);
            case TWO_NUMBERS -> day(third, second, first);
        };
    }

    /** The day when the month number comes first; as {@link #dayFirst()} where there is no doubt. */
    @Nullable
    LocalDate monthFirst() {
        return form == Form.TWO_NUMBERS ? day(third, first, second) : dayFirst();
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
