package app.clientele.importing.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it is written and as it is understood. What is neither a day, a time nor a number is taken as written.
 *
 * @param written as a person would see it
 * @param day what the cell says in a column of dates, {@code null} elsewhere or when it cannot be read
 * @param time the time beside the day, or in a column of times
 * @param number what the cell says in a column of numbers
 */
public record PreviewCell(
        String written,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable BigDecimal number) {

    /** A cell that means what is written in it. */
    public static PreviewCell text(String written) {
        return new PreviewCell(written, null, null, null);
    }
}
