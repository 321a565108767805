package app.clientele.model;

/** An answer and where the owner has put it. */
public record FiledAnswer(SurveyAnswer answer, AnswerFiling filing) {}
