package app.clientele.report;

import java.awt.Color;

/**
 * How a text is printed.
 *
 * @param size in points
 */
record TextStyle(boolean bold, float size, Color ink) {

    static TextStyle regular(float size) {
        return new TextStyle(false, size, Inks.TEXT);
    }

    static TextStyle bold(float size) {
        return new TextStyle(true, size, Inks.TEXT);
    }

    TextStyle muted() {
        return new TextStyle(bold, size, Inks.MUTED);
    }

    TextStyle withSize(float points) {
        return new TextStyle(bold, points, ink);
    }

    /** Distance from one line to the next. */
    float leading() {
        return size * 1.25f;
    }
}
