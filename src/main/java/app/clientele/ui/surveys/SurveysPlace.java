package app.clientele.ui.surveys;

/** The parts of the screen. */
enum SurveysPlace {
    TYPING,
    LIST,
    WAVES
}
