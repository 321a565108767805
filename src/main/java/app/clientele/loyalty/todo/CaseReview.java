package app.clientele.loyalty.todo;

import app.clientele.metrics.CaseResolution;
import app.clientele.metrics.ComplaintRates;
import app.clientele.model.Period;

/**
 * How the shop dealt with its cases in twelve months.
 *
 * @param before complaints and returns of the twelve months before
 */
public record CaseReview(Period period, CaseResolution resolution, ComplaintRates rates, ComplaintRates before) {}
