package app.clientele.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One answer of one person to one question.
 *
 * @param id the store's number, 0 while it is not stored
 * @param customerId who answered, {@code null} for an anonymous answer
 * @param comment free text, empty when there is none
 */
public record SurveyAnswer(
        long id,
        SurveyQuestion question,
        int score,
        LocalDate day,
        @Nullable Long customerId,
        String comment) {

    public SurveyAnswer {
        if (!question.accepts(score)) {
            throw new IllegalArgumentException(
                    question + " goes from " + question.lowest() + " to " + question.highest() + ", not " + score);
        }
    }

    public SurveyAnswer withId(long newId) {
        return new SurveyAnswer(newId, question, score, day, customerId, comment);
    }
}
