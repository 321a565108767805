package app.clientele.importing;

import app.clientele.importing.column.DateReading;
import app.clientele.importing.column.DecimalMark;
import app.clientele.importing.column.NumberReading;
import app.clientele.importing.finding.Answer;
import app.clientele.importing.sheet.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an answer to a question would mean: for the example, and for the whole file. */
final class AnswerMeaning {

    private AnswerMeaning() {}

    /**
     * The answer with its meaning.
     *
     * @param readings how the file is read under this answer
     * @param drafting the file read so
     */
    static Answer of(Question question, String option, ColumnReadings readings, Drafting drafting, String currency) {
        Tally days = new Tally();
        switch (drafting.drafts()) {
            case Drafts.SalesRows(var lines) -> lines.forEach(line -> days.day(line.day()));
            case Drafts.AnswerRows(var answers) -> answers.forEach(answer -> days.day(answer.day()));
            case Drafts.CostRows(var costs) -> costs.forEach(cost -> days.day(cost.day()));
            case Drafts.CustomerRows _ -> {
                // Customers have no day of their own.
            }
        }
        return new Answer(
                option,
                day(question, readings),
                number(question, option),
                days.firstDay(),
                days.lastDay(),
                drafting.problems().size(),
                drafting.months(currency));
    }

    private static @Nullable LocalDate day(Question question, ColumnReadings readings) {
        Header header = readings.evidence().table().header();
        return switch (question.id()) {
            case "date-order" ->
                readings.dates().entrySet().stream()
                        .filter(entry -> header.name(entry.getKey()).equals(question.column()))
                        .findFirst()
                        .map(entry -> entry.getValue().read(Cell.text(question.example())))
                        .map(DateReading.Read::day)
                        .orElse(null);
            case "exchanged-dates" ->
                readings.dates().entrySet().stream()
                        .filter(entry -> header.name(entry.getKey()).equals(question.column()))
                        .findFirst()
                        .map(entry -> entry.getValue()
                                .read(new Cell.Moment(
                                        LocalDate.parse(question.example()).atStartOfDay())))
                        .map(DateReading.Read::day)
                        .orElse(null);
            default -> null;
        };
    }

    private static @Nullable BigDecimal number(Question question, String option) {
        return question.id().equals("decimal")
                ? new NumberReading(Objects.requireNonNull(DecimalMark.of(option)), null)
                        .read(Cell.text(question.example()))
                        .value()
                : null;
    }
}
