package app.clientele.ui.surveys;

import app.clientele.loyalty.AnswerRow;
import app.clientele.loyalty.CustomerMatch;
import app.clientele.model.SurveyQuestion;
import app.clientele.text.Formats;
import java.util.Optional;

/**
 * What stands in the card, valid or not, so that nothing typed is ever lost.
 *
 * @param id the answer that is being corrected, 0 for a new one
 */
record AnswerDraft(
        long id,
        SurveyQuestion question,
        String score,
        String day,
        Optional<CustomerMatch> customer,
        String customerText,
        String comment) {

    static AnswerDraft of(AnswerRow row, Formats formats) {
        return new AnswerDraft(
                row.id(),
                row.answer().question(),
                String.valueOf(row.answer().score()),
                formats.day(row.answer().day()),
                row.customer(),
                "",
                row.answer().comment());
    }

    /** The next card of the pile: same question, same day, the rest empty. */
    AnswerDraft next() {
        return new AnswerDraft(0, question, "", day, Optional.empty(), "", "");
    }

    boolean isEmpty() {
        return score.isBlank() && customer.isEmpty() && customerText.isBlank() && comment.isBlank();
    }
}
