package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.DateReading;
import app.clientele.importing.column.DecimalMark;
import app.clientele.importing.column.NumberReading;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How each column of a table is read, once it is decided: one way for all values of a column.
 *
 * @param columns what the columns are
 * @param dates the reading of each column of dates, by place
 * @param numbers the reading of each column of numbers, by place
 * @param mark the decimal mark of the file, {@code null} when no number shows one
 * @param currency of the file, ISO 4217, {@code null} when it names none
 * @param percentDiscount reductions are percents of quantity × price
 * @param ignoredName a name that stands for nobody, empty when there is none
 * @param questions what only the owner can tell; while one is open the readings are one of the possible ones
 * @param evidence what was decided from
 */
record ColumnReadings(
        Columns columns,
        Map<Integer, DateReading> dates,
        Map<Integer, NumberReading> numbers,
        @Nullable DecimalMark mark,
        @Nullable String currency,
        boolean percentDiscount,
        String ignoredName,
        List<Question> questions,
        ColumnEvidence evidence) {

    /** How the column of a date role is read; the file must have it. */
    DateReading date(ColumnRole role) {
        return Objects.requireNonNull(dates.get(columns.place(role)), role::key);
    }

    /** How the column of a number role is read; the file must have it. */
    NumberReading number(ColumnRole role) {
        return Objects.requireNonNull(numbers.get(columns.place(role)), role::key);
    }

    /** Whether rows of this many cells are a habit of the file. */
    boolean isUsualWidth(int cells) {
        return evidence.isUsualWidth(cells);
    }
}
