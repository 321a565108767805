package app.clientele.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day that a person typed, day first as both languages of the program write it: {@code 22/11/2026},
 * {@code 22.11.26}, {@code 22 11 2026}, {@code 22/11}; also {@code 2026-11-22}. A year of two digits is of this century; without
 * a year it is the last such day up to today. A day that no calendar has, such as 31 February, is refused.
 */
public final class DayInput {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{4}|\\d{2}))?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private DayInput() {}

    /** The day, or empty if the text is not one. */
    public static Optional<LocalDate> day(String typed, LocalDate today) {
        String text = typed.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        try {
            if (yearFirst.matches()) {
                return Optional.of(LocalDate.of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3)));
            }
            return dayFirst.matches() ? Optional.of(dayFirst(dayFirst, today)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate dayFirst(Matcher parts, LocalDate today) {
        int day = number(parts, 1);
        int month = number(parts, 2);
        if (parts.group(3) != null) {
            int year = number(parts, 3);
            return LocalDate.of(year < 100 ? 2000 + year : year, month, day);
        }
        LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
        return thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
