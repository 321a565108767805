package app.clientele.ui.surveys;

import app.clientele.loyalty.AnswerRow;
import app.clientele.loyalty.CustomerMatch;
import app.clientele.model.SurveyQuestion;
import app.clientele.model.SurveyWave;
import app.clientele.text.Formats;
import java.util.Optional;

/**
 * What stands in the card, valid or not, so that nothing typed is ever lost.
 *
 * @param id the answer that is being corrected, 0 for a new one
 * @param second the score of the second question, if the card of the wave has one
 * @param wave to which it belongs
 */
record AnswerDraft(
        long id,
        SurveyQuestion question,
        String score,
        String second,
        Optional<SurveyWave> wave,
        String day,
        Optional<CustomerMatch> customer,
        String customerText,
        String comment) {

    static AnswerDraft of(AnswerRow row, Formats formats) {
        return new AnswerDraft(
                row.id(),
                row.answer().question(),
                String.valueOf(row.answer().score()),
                "",
                row.wave(),
                formats.day(row.answer().day()),
                row.customer(),
                "",
                row.answer().comment());
    }

    /** The next card of the pile: same question, same wave, same day, the rest empty. */
    AnswerDraft next() {
        return new AnswerDraft(0, question, "", "", wave, day, Optional.empty(), "", "");
    }

    boolean isEmpty() {
        return score.isBlank() && second.isBlank() && customer.isEmpty() && customerText.isBlank() && comment.isBlank();
    }
}
