package app.clientele.report;

import java.util.List;
import java.util.Optional;

/**
 * One of the page's figures, in words.
 *
 * @param value with its unit, or {@code –}
 * @param lines where the true value may lie, out of how many, or what is missing
 * @param change against the compared month; empty when nothing can be compared
 */
record FigureCard(String title, String value, List<String> lines, Optional<Trend> change) {

    FigureCard {
        lines = List.copyOf(lines);
    }

    /** A change in words; the arrow, if any, repeats its direction. */
    record Trend(Arrow arrow, String text) {}

    /** {@link #NONE} for a change that may be luck, or whose luck cannot be measured. */
    enum Arrow {
        UP,
        DOWN,
        NONE
    }
}
