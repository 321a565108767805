package app.clientele.importing;

import app.clientele.importing.column.Words;
import app.clientele.model.SurveyQuestion;
import org.jspecify.annotations.Nullable;

/** How files name the three questions. */
final class AnswerWords {

    private AnswerWords() {}

    /** The question that {@code text} names, {@code null} when it names none. */
    static @Nullable SurveyQuestion question(String text) {
        String folded = " " + Words.fold(text) + " ";
        if (folded.contains(" nps ") || folded.contains("recommand") || folded.contains("recommend")) {
            return SurveyQuestion.NPS;
        }
        if (folded.contains(" csat ") || folded.contains("satisf")) {
            return SurveyQuestion.CSAT;
        }
        return folded.contains(" ces ")
                        || folded.contains("effort")
                        || folded.contains("facil")
                        || folded.contains(" easy ")
                ? SurveyQuestion.CES
                : null;
    }
}
