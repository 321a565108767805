package app.clientele.metrics;

/** The scores of the three questions in a period. */
public record SurveyFigures(NetPromoterScore nps, SatisfactionScore csat, EffortScore ces) {}
