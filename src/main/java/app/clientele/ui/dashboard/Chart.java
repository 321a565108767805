package app.clientele.ui.dashboard;

/** The charts of the dashboard. */
enum Chart {
    MONTHS,
    NPS,
    ANSWERS,
    SEGMENTS,
    COHORTS
}
