package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.Drafting.Ignored;
import app.clientele.importing.Drafting.Rejected;
import app.clientele.importing.Drafting.Verdict;
import app.clientele.importing.column.DateReading;
import app.clientele.importing.column.NumberReading;
import app.clientele.importing.sheet.Cell;
import app.clientele.importing.sheet.Row;
import app.clientele.model.SurveyQuestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a survey into answers. A score off its scale is never rounded or clipped. */
final class AnswersDrafting implements Drafting.Kind {

    private final Columns columns;
    private final ColumnReadings readings;
    private final Drafting drafting;
    private final @Nullable SurveyQuestion only;
    private final CustomerCells customers;
    private final List<AnswerDraft> answers = new ArrayList<>();

    /**
     * Reads answers.
     *
     * @param only the question of a file without a column for it, {@code null} when it has one
     */
    AnswersDrafting(ColumnReadings readings, Drafting drafting, @Nullable SurveyQuestion only) {
        this.columns = readings.columns();
        this.readings = readings;
        this.drafting = drafting;
        this.only = only;
        this.customers = new CustomerCells(columns, "");
    }

    @Override
    public @Nullable Verdict take(Row row) {
        Verdict width = drafting.width(row);
        if (width != null) {
            return width;
        }
        DateReading.Read date = readings.date(DATE).read(columns.cell(row, DATE));
        if (date.day() == null) {
            return new Rejected(DATE, columns.text(row, DATE), date.reason() == null ? "unreadable" : date.reason());
        }
        String named = columns.text(row, QUESTION);
        SurveyQuestion question = columns.has(QUESTION) ? AnswerWords.question(named) : only;
        if (question == null) {
            return new Rejected(QUESTION, named, named.isEmpty() ? "missing-question" : "unknown-question");
        }
        Cell cell = columns.cell(row, SCORE);
        NumberReading.Read score = readings.number(SCORE).read(cell);
        if (score.reason() != null) {
            return new Rejected(SCORE, cell.shown(), score.reason());
        }
        BigDecimal value = score.value();
        if (value == null) {
            return new Ignored(columns.text(row, COMMENT), "no-answer");
        }
        if (value.stripTrailingZeros().scale() > 0) {
            return new Rejected(SCORE, cell.shown(), "score-not-whole");
        }
        if (value.abs().compareTo(BigDecimal.valueOf(1000)) > 0 || !question.accepts(value.intValueExact())) {
            return new Rejected(SCORE, cell.shown(), "score-off-scale");
        }
        answers.add(new AnswerDraft(
                row.number(),
                columns.text(row, ANSWER_NUMBER),
                date.day(),
                customers.read(row),
                question,
                value.intValueExact(),
                drafting.shared(columns.text(row, COMMENT))));
        return null;
    }

    @Override
    public Drafts drafts() {
        return new Drafts.AnswerRows(answers);
    }
}
