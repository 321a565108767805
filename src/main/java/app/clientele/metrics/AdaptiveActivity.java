package app.clientele.metrics;

import java.util.OptionalDouble;

/**
 * Who has left, each customer measured by the own rhythm.
 *
 * @param typicalGapDays median over customers of their mean gap between visits; empty while nobody has come twice
 * @param active customers active at the end of the period
 * @param atRisk customers silent for two thirds of their limit or more
 * @param lapsed customers silent for their whole limit or more
 * @param lapsedShare lapsed, of all known
 * @param churn of those active or at risk on the day before the period, the ones lapsed at its end
 */
public record AdaptiveActivity(
        OptionalDouble typicalGapDays, long active, long atRisk, long lapsed, Rate lapsedShare, Rate churn) {}
