package app.clientele.importing;

import app.clientele.importing.column.Seen;
import app.clientele.importing.finding.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a file leaves open and only the owner can tell. While one is open the file gives no drafts. Its text is
 * {@code importing.question.<textKey>} with the column {@code {0}}, the example {@code {1}} and its row {@code {2}}, and in
 * {@code {3}} and {@code {4}} the other example and its row, if there is one.
 *
 * <ul>
 *   <li>{@code date-order}: each date can be read day first and month first ({@code dmy}, {@code mdy}). With an other
 *       example: one line allows only the day first, another only the month first; whatever is answered, the lines that
 *       do not fit are rejected
 *   <li>{@code exchanged-dates}: real dates with days up to 12 beside text dates, as a spreadsheet program leaves them
 *       that took a list for one of another country ({@code exchange} day and month of the real ones, {@code keep})
 *   <li>{@code decimal}: whether 1.234 is a bit more than one ({@code comma}, {@code point}). With an other example: the
 *       column has both 1,50 and 1.50, and the lines that do not fit the answer are rejected
 *   <li>{@code amount}: which of two amounts counts ({@code gross}, {@code net})
 *   <li>{@code amount-column}, {@code date-column}: which of several columns is the one; the options are their headings
 *   <li>{@code frequent-name}: a name on more than a fifth of the rows ({@code customer}, {@code nobody})
 *   <li>{@code headings}: the table has none; whether the columns that were found by their values are right ({@code
 *       as-found}), else the owner says what each column is
 *   <li>{@code merged-cells}: whether a value that is merged over several rows counts for each of them ({@code fill},
 *       {@code leave})
 *   <li><code>sheets</code>: several visible sheets have the same headings, the example tells their names and rows ({@code
 *       all}: one after the other as one table; else the name of the one to read). With an other example, the name of a
 *       sheet that repeats as many rows of the others as the other row says ({@code others}: all but this one)
 * </ul>
 *
 * @param id stable key, what the answer decides
 * @param column the heading of the column in doubt
 * @param example a value of the file that can be read in each of the ways
 * @param sheet the sheet of the example, {@code null} in a text file
 * @param row the row of the example, from 1
 * @param otherExample a value of the file that contradicts the example, empty when there is none
 * @param otherSheet its sheet, {@code null} in a text file or when there is none
 * @param otherRow its row, 0 when there is none
 * @param answers the possible ones; what each would mean is worked out for the first question only
 * @param preselected the option that weak signs speak for, {@code null} when they disagree
 * @param answerWith the option of the command line that answers
 */
public record Question(
        String id,
        String column,
        String example,
        @Nullable String sheet,
        int row,
        String otherExample,
        @Nullable String otherSheet,
        int otherRow,
        List<Answer> answers,
        @Nullable String preselected,
        String answerWith) {
    public Question {
        answers = List.copyOf(answers);
    }

    static Question of(String id, String column, Seen example, List<String> options, String answerWith) {
        List<Answer> answers = options.stream().map(Answer::bare).toList();
        return new Question(
                id, column, example.text(), example.sheet(), example.row(), "", null, 0, answers, null, answerWith);
    }

    /** Under which the answer is given, see {@link ReadingOptions#withAnswer}. */
    public String key() {
        if (id.equals("frequent-name")) {
            return ReadingOptions.key(id, example);
        }
        boolean ofTheFile = id.startsWith("amount") || id.equals("date-column") || id.equals(AlikeSheets.SUBJECT);
        return ofTheFile ? id : ReadingOptions.key(id, column);
    }

    /** Which text asks it: values that contradict each other are told in other words than values that say too little. */
    public String textKey() {
        return switch (id) {
            case "date-order" -> otherExample.isEmpty() ? id : "mixed-date-orders";
            case "sheets" -> otherExample.isEmpty() ? id : "repeating-sheet";
            case "decimal" -> otherExample.isEmpty() ? id : "mixed-decimals";
            default -> id;
        };
    }

    /** Whether an answer is a name out of the file, to be shown as it is; all others have a text. */
    public boolean isNamed(Answer answer) {
        boolean sheet = id.equals(AlikeSheets.SUBJECT)
                && !answer.option().equals(AlikeSheets.ALL)
                && !answer.option().equals(AlikeSheets.OTHERS);
        return sheet || id.endsWith("-column");
    }

    /** The stable keys of the possible answers. */
    public List<String> options() {
        return answers.stream().map(Answer::option).toList();
    }

    Question against(Seen other) {
        return new Question(
                id,
                column,
                example,
                sheet,
                row,
                other.text(),
                other.sheet(),
                other.row(),
                answers,
                preselected,
                answerWith);
    }

    Question preselecting(@Nullable String option) {
        return with(answers, option);
    }

    Question answeredBy(List<Answer> worked) {
        return with(worked, preselected);
    }

    private Question with(List<Answer> possible, @Nullable String option) {
        return new Question(
                id, column, example, sheet, row, otherExample, otherSheet, otherRow, possible, option, answerWith);
    }
}
