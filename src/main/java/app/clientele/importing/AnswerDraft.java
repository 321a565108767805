package app.clientele.importing;

import app.clientele.model.SurveyQuestion;
import java.time.LocalDate;

/**
 * One survey answer of a file, read and checked; nothing of it is stored yet.
 *
 * @param row the row of the file, from 1
 * @param number the answer's number in its source, empty when it has none
 */
public record AnswerDraft(
        int row,
        String number,
        LocalDate day,
        CustomerDraft customer,
        SurveyQuestion question,
        int score,
        String comment) {}
