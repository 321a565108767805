package app.clientele.importing.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Days since 1900 or 1904, as workbooks count them. The count of 1900 has a day that never was, 29 February 1900,
 * number 60.
 */
public final class SerialDates {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;
    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);

    private SerialDates() {}

    /**
     * The cell for a number that is formatted as a date: a {@link Cell.Moment}, a {@link Cell.Clock} when there is no
     * day in it, or {@link Cell.Broken} beyond the calendar of spreadsheets.
     */
    static Cell cell(BigDecimal serial, boolean from1904) {
        if (serial.signum() >= 0 && serial.compareTo(BigDecimal.ONE) < 0 && !from1904) {
            return new Cell.Clock(LocalTime.ofSecondOfDay(Math.min(86_399, seconds(serial))));
        }
        int lowest = from1904 ? 0 : 61;
        if (serial.compareTo(BigDecimal.valueOf(lowest)) < 0
                || serial.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) >= 0) {
            return new Cell.Broken(serial.toPlainString(), "date-out-of-range");
        }
        return new Cell.Moment(moment(serial, from1904 ? EPOCH_1904 : EPOCH_1900));
    }

    /** What a bare number of days since 1900 means; only for numbers from 61. */
    public static LocalDateTime since1900(BigDecimal serial) {
        return moment(serial, EPOCH_1900);
    }

    private static LocalDateTime moment(BigDecimal serial, LocalDate epoch) {
        int days = serial.intValue();
        return epoch.plusDays(days).atStartOfDay().plusSeconds(seconds(serial.subtract(BigDecimal.valueOf(days))));
    }

    private static long seconds(BigDecimal fraction) {
        return fraction.multiply(SECONDS_PER_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
