package app.clientele.importing;

import java.util.List;

/**
 * Something that a file leaves open and only the owner can tell. While one is open the file gives no drafts.
 *
 * @param id stable key: {@code date-order}, {@code decimal} or {@code amount}; its text is
 *     {@code importing.question.<id>} with the column {@code {0}}, the example {@code {1}} and its row {@code {2}}
 * @param column the heading of the column in doubt
 * @param example a value of the file that can be read in each of the ways
 * @param row the row of the example, from 1
 * @param options the possible answers, stable keys; their texts are {@code importing.question.<id>.<option>}
 * @param answerWith the option of the command line that answers
 */
public record Question(String id, String column, String example, int row, List<String> options, String answerWith) {
    public Question {
        options = List.copyOf(options);
    }
}
