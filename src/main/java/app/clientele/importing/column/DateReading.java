package app.clientele.importing.column;

import app.clientele.importing.sheet.Cell;
import app.clientele.importing.sheet.SerialDates;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which a column of dates is read. A value of another form is an error, never read in a second way: that
 * would put 3 April and 4 March into one column.
 */
public final class DateReading {

    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(SerialDay.of(LocalDate.of(1970, 1, 1)));
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(SerialDay.of(LocalDate.of(2070, 1, 1)));
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2069;

    private final DateForm form;
    private final DateOrder order;
    private final String pattern;
    private final boolean exchanged;
    private final @Nullable ZoneId unmarkedZone;
    private final ZoneId shopZone;

    private DateReading(
            DateForm form,
            DateOrder order,
            String pattern,
            boolean exchanged,
            @Nullable ZoneId unmarkedZone,
            ZoneId shopZone) {
        this.form = form;
        this.order = order;
        this.pattern = pattern;
        this.exchanged = exchanged;
        this.unmarkedZone = unmarkedZone;
        this.shopZone = shopZone;
    }

    /**
     * The reading of a column whose order is decided.
     *
     * @param exchanged day and month of the real dates were exchanged by a spreadsheet program
     * @param unmarkedZone the zone of times without an offset, {@code null} for the shop's own
     */
    public static DateReading of(
            DateEvidence evidence, DateOrder order, boolean exchanged, @Nullable ZoneId unmarkedZone, ZoneId shopZone) {
        return new DateReading(evidence.form(), order, evidence.pattern(), exchanged, unmarkedZone, shopZone);
    }

    /** How the dates are written, such as {@code dd/MM/yyyy}; {@code null} for real dates of a workbook. */
    public @Nullable String pattern() {
        if (form == DateForm.REAL) {
            return null;
        }
        return form == DateForm.TWO_NUMBERS && order == DateOrder.MDY
                ? pattern.replace('d', '#').replace('M', 'd').replace('#', 'M')
                : pattern;
    }

    /**
     * What one cell says.
     *
     * @param day {@code null} when there is a reason
     * @param time {@code null} when the cell has none
     * @param reason why it cannot be read, {@code null} when it can: {@code missing-date}, {@code no-such-date},
     *     {@code other-date-form}, {@code date-out-of-range}
     */
    public record Read(
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            @Nullable String reason) {
        /** Nothing there and nothing wrong. */
        public static final Read BLANK = new Read(null, null, null);

        private static Read no(String reason) {
            return new Read(null, null, reason);
        }
    }

    /** Reads one cell. */
    public Read read(Cell cell) {
        return switch (cell) {
            case Cell.Moment(LocalDateTime at) -> at(real(at), !at.toLocalTime().equals(LocalTime.MIDNIGHT));
            case Cell.Numeric(BigDecimal value) ->
                isSerial(value)
                        ? at(
                                SerialDates.since1900(value),
                                value.stripTrailingZeros().scale() > 0)
                        : Read.no("no-such-date");
            case Cell.Text(String text) -> text.isBlank() ? Read.no("missing-date") : text(Armour.strip(text));
            case Cell.Clock(LocalTime time) -> Read.no("no-such-date");
            case Cell.Broken(String shown, String reason) -> Read.no(reason);
        };
    }

    private LocalDateTime real(LocalDateTime at) {
        return exchanged && at.getDayOfMonth() <= 12
                ? at.withDayOfMonth(1).withMonth(at.getDayOfMonth()).withDayOfMonth(at.getMonthValue())
                : at;
    }

    /** The order of day and month, {@code null} when its dates have none to decide. */
    public @Nullable DateOrder order() {
        return form == DateForm.TWO_NUMBERS ? order : null;
    }

    static boolean isSerial(BigDecimal value) {
        return value.compareTo(FIRST_SERIAL) >= 0 && value.compareTo(LAST_SERIAL) < 0;
    }

    private Read text(String text) {
        DateText date = DateText.parse(text);
        if (date == null) {
            return Read.no(text.equals("-") ? "missing-date" : "no-such-date");
        }
        if (form != DateForm.REAL && !form.name().equals(date.form().name())) {
            boolean possible = date.dayFirst() != null || date.monthFirst() != null;
            return Read.no(possible ? "other-date-form" : "no-such-date");
        }
        LocalDate day = order == DateOrder.MDY ? date.monthFirst() : date.dayFirst();
        if (day == null) {
            return Read.no("no-such-date");
        }
        if (date.time() == null) {
            return inRange(day, null);
        }
        LocalDateTime local = day.atTime(date.time());
        if (date.offset() != null) {
            local = local.atOffset(date.offset()).atZoneSameInstant(shopZone).toLocalDateTime();
            return inRange(local.toLocalDate(), local.toLocalTime());
        }
        return at(local, true);
    }

    private Read at(LocalDateTime written, boolean withTime) {
        LocalDateTime local = written;
        if (unmarkedZone != null && withTime) {
            local = written.atZone(unmarkedZone).withZoneSameInstant(shopZone).toLocalDateTime();
        }
        return inRange(local.toLocalDate(), withTime ? local.toLocalTime() : null);
    }

    private static Read inRange(LocalDate day, @Nullable LocalTime time) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                ? Read.no("date-out-of-range")
                : new Read(day, time, null);
    }

    /** The time in a column of its own; {@code null} when the cell holds none. */
    public static @Nullable LocalTime time(Cell cell) {
        return switch (cell) {
            case Cell.Clock(LocalTime time) -> time;
            case Cell.Moment(LocalDateTime at) -> at.toLocalTime();
            case Cell.Numeric(BigDecimal value) ->
                value.signum() >= 0 && value.compareTo(BigDecimal.ONE) < 0
                        ? LocalTime.ofSecondOfDay(Math.min(
                                86_399,
                                Math.round(
                                        value.doubleValue() * Duration.ofDays(1).toSeconds())))
                        : null;
            case Cell.Text(String text) -> DateScanner.timeOf(Armour.strip(text));
            case Cell.Broken(String shown, String reason) -> null;
        };
    }

    /** The day count of a calendar day. */
    private static final class SerialDay {
        static long of(LocalDate day) {
            return day.toEpochDay() + 25_569;
        }
    }
}
