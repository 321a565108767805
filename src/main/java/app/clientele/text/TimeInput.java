package app.clientele.text;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day that a person typed: {@code 9:05}, {@code 09:05}, {@code 9h05}, {@code 9h}, {@code 14.30}. */
public final class TimeInput {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*(?:[hH]|[:.](?=\\s*\\d))\\s*(\\d{2})?");

    private TimeInput() {}

    /** The time, or empty if the text is not one. */
    public static Optional<LocalTime> time(String typed) {
        Matcher parts = TIME.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
            return Optional.of(LocalTime.of(Integer.parseInt(parts.group(1)), minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
