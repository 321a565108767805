package app.clientele.ui.surveys;

import app.clientele.loyalty.AnswerRow;

/** Which of all answers the list shows. */
enum AnswerFilter {
    ALL,
    COUNTED,
    SET_ASIDE,
    WITH_COMMENT,
    ANONYMOUS;

    boolean passes(AnswerRow row) {
        return switch (this) {
            case ALL -> true;
            case COUNTED -> !row.filing().isSetAside();
            case SET_ASIDE -> row.filing().isSetAside();
            case WITH_COMMENT -> !row.answer().comment().isBlank();
            case ANONYMOUS -> row.customer().isEmpty();
        };
    }
}
