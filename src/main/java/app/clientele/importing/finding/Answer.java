package app.clientele.importing.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A possible answer to a question, and what it would mean.
 *
 * @param option stable key; its text is {@code importing.question.<id>.<option>}
 * @param day what the question's example would mean, {@code null} when it is no date
 * @param number what the question's example would mean, {@code null} when it is no number
 * @param firstDay of the file's sales under this answer, {@code null} when there are none
 * @param rejected rows that could not be imported under this answer
 * @param months what the file would hold, month by month; empty for customers and survey answers
 */
public record Answer(
        String option,
        @Nullable LocalDate day,
        @Nullable BigDecimal number,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        int rejected,
        List<MonthTotal> months) {
    public Answer {
        months = List.copyOf(months);
    }

    /** An answer of which nothing is worked out yet. */
    public static Answer bare(String option) {
        return new Answer(option, null, null, null, null, 0, List.of());
    }
}
