package app.clientele.importing.finding;

import app.clientele.model.SurveyAnswer;

/**
 * An answer that is stored with another content than the file has.
 *
 * @param customer whom the file names, empty when nobody
 */
public record ChangedAnswer(String customer, SurveyAnswer stored, SurveyAnswer file, boolean byHand)
        implements ChangedRow {}
