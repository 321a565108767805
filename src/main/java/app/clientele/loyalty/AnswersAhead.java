package app.clientele.loyalty;

import app.clientele.model.Explained;
import java.time.LocalDate;

/** A wave cannot move so far that its answers would lie in the future. */
public final class AnswersAhead extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1;

    private final LocalDate last;

    AnswersAhead(LocalDate last) {
        super("an answer would be given on " + last);
        this.last = last;
    }

    /** The day on which the last answer would be given. */
    public LocalDate last() {
        return last;
    }

    @Override
    public String messageKey() {
        return "surveys.wave.answers-ahead";
    }

    @Override
    public Object[] messageArguments() {
        return new Object[0];
    }
}
