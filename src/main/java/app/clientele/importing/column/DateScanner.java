package app.clientele.importing.column;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks once through a text and takes it apart as a date with an optional time and offset. */
final class DateScanner {

    private static final Set<String> WEEKDAYS = Set.of(
            "lun",
            "lundi",
            "mar",
            "mardi",
            "mer",
            "mercredi",
            "jeu",
            "jeudi",
            "ven",
            "vendredi",
            "sam",
            "samedi",
            "dim",
            "dimanche",
            "mon",
            "monday",
            "tue",
            "tues",
            "tuesday",
            "wed",
            "wednesday",
            "thu",
            "thur",
            "thurs",
            "thursday",
            "fri",
            "friday",
            "sat",
            "saturday",
            "sun",
            "sunday");
    private static final Pattern ZONE_NAME = Pattern.compile(
            "(CET|CEST|MET|MEZ|MESZ|WET|WEST|EET|EEST|BST|IST|[ECMP][SD]T|AKST|AKDT|HST|AE[SD]T|NZ[SD]T)");
    private static final Set<String> ORDINALS = Set.of("er", "st", "nd", "rd", "th");

    private final String text;
    private int at;

    DateScanner(String text) {
        this.text = text;
    }

    @Nullable
    DateText scan() {
        if (Character.isLetter(peek())) {
            if (WEEKDAYS.contains(word())) {
                skip(" .,");
                DateText rest = Character.isLetter(peek()) ? monthThenDay() : fromNumber();
                if (rest != null) {
                    return rest;
                }
            }
            at = 0;
            return monthThenDay();
        }
        return fromNumber();
    }

    private @Nullable DateText fromNumber() {
        if (!Character.isDigit(peek())) {
            return null;
        }
        int start = at;
        int first = number(8);
        int digits = at - start;
        if (digits == 8) {
            return finish(DateText.Form.YEAR_FIRST, first / 10_000, first / 100 % 100, first % 100, "yyyyMMdd");
        }
        if (digits == 4) {
            return yearFirst(first);
        }
        return digits <= 2 ? numberFirst(first, digits) : null;
    }

    private @Nullable DateText yearFirst(int year) {
        char separator = peek();
        if ("-/.".indexOf(separator) < 0) {
            return null;
        }
        at++;
        int month = number(2);
        if (month < 0 || peek() != separator) {
            return null;
        }
        at++;
        int day = number(2);
        return day < 0
                ? null
                : finish(DateText.Form.YEAR_FIRST, year, month, day, "yyyy" + separator + "MM" + separator + "dd");
    }

    private @Nullable DateText numberFirst(int first, int digits) {
        char separator = peek();
        skip("-/. ");
        if (Character.isLetter(peek())) {
            String word = word();
            if (ORDINALS.contains(word)) {
                skip(" .");
                word = word();
            }
            Integer month = MonthNames.number(word);
            skip(" .,-/");
            int year = month == null ? -1 : year();
            return month == null || year < 0
                    ? null
                    : finish(DateText.Form.NAMED_MONTH, year, month, first, "d MMMM yyyy");
        }
        if ("-/. ".indexOf(separator) < 0) {
            return null;
        }
        int second = number(2);
        char next = peek();
        if (second < 0 || next != separator) {
            return null;
        }
        at++;
        skip(" ");
        int start = at;
        int year = year();
        if (year < 0) {
            return null;
        }
        String pattern = "d".repeat(digits) + separator + "M".repeat(digits) + separator + "y".repeat(at - start);
        return finish(DateText.Form.TWO_NUMBERS, first, second, year, pattern);
    }

    private @Nullable DateText monthThenDay() {
        Integer month = MonthNames.number(word());
        if (month == null) {
            return null;
        }
        skip(" .");
        int day = number(2);
        if (Character.isLetter(peek()) && !ORDINALS.contains(word())) {
            return null;
        }
        skip(" ,");
        int year = year();
        return day < 0 || year < 0 ? null : finish(DateText.Form.NAMED_MONTH, year, month, day, "MMMM d, yyyy");
    }

    /** A year of four digits as it is; of two digits between 1970 and 2069. */
    private int year() {
        int start = at;
        int year = number(4);
        return switch (at - start) {
            case 4 -> year;
            case 2 -> year < 70 ? 2000 + year : 1900 + year;
            default -> -1;
        };
    }

    private @Nullable DateText finish(DateText.Form form, int first, int second, int third, String pattern) {
        int gap = at;
        skip(" ,T");
        if (at < text.length() && text.charAt(at) == 'à') {
            at++;
            skip(" ");
        }
        if (at >= text.length()) {
            return new DateText(form, first, second, third, pattern, null, null);
        }
        if (at == gap) {
            return null;
        }
        TimeScan time = time();
        return time == null ? null : new DateText(form, first, second, third, pattern, time.time(), time.offset());
    }

    /** A time alone, such as {@code 22.14.20} or {@code 2:30 PM}; {@code null} when it is none. */
    static @Nullable LocalTime timeOf(String text) {
        TimeScan scan = text.isEmpty() ? null : new DateScanner(text).time();
        return scan == null ? null : scan.time();
    }

    private record TimeScan(LocalTime time, @Nullable ZoneOffset offset) {}

    private @Nullable TimeScan time() {
        int hour = number(2);
        int behindHour = at;
        skip(" ");
        if (Character.toLowerCase(peek()) != 'h') {
            at = behindHour;
        }
        char separator = Character.toLowerCase(peek());
        if (hour < 0 || ":.h".indexOf(separator) < 0) {
            return null;
        }
        at++;
        skip(separator == 'h' ? " " : "");
        int minute = separator == 'h' && at >= text.length() ? 0 : number(2);
        int second = 0;
        if (peek() == separator || peek() == ':') {
            at++;
            second = number(2);
            if (peek() == '.' || peek() == ',') {
                at++;
                if (number(9) < 0) {
                    return null;
                }
            }
        }
        skip(" ");
        if (Character.toLowerCase(peek()) == 'a' || Character.toLowerCase(peek()) == 'p') {
            boolean afternoon = Character.toLowerCase(peek()) == 'p';
            String half = word();
            if (!(half.equals("am") || half.equals("pm")) || hour < 1 || hour > 12) {
                return null;
            }
            hour = hour % 12 + (afternoon ? 12 : 0);
            skip(" ");
        }
        ZoneOffset offset = at < text.length() ? offset() : null;
        if (at < text.length() || minute < 0 || second < 0) {
            return null;
        }
        try {
            return new TimeScan(LocalTime.of(hour, minute, second), offset);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable ZoneOffset offset() {
        String rest = text.substring(at);
        at = text.length();
        if (rest.equalsIgnoreCase("z") || rest.equalsIgnoreCase("utc") || rest.equalsIgnoreCase("gmt")) {
            return ZoneOffset.UTC;
        }
        if (ZONE_NAME.matcher(rest).matches()) {
            // A shop's own zone by its name: the time stays as it is written.
            return null;
        }
        try {
            return ZoneOffset.of(rest.replaceFirst("^(UTC|GMT)", ""));
        } catch (DateTimeException e) {
            at = 0;
            return null;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skip(String characters) {
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private int number(int mostDigits) {
        int start = at;
        int value = 0;
        while (at < text.length() && at - start < mostDigits && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value * 10 + (text.charAt(at) - '0');
            at++;
        }
        return at == start ? -1 : value;
    }

    private String word() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return Words.fold(text.substring(start, at));
    }
}
