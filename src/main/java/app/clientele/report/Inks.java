package app.clientele.report;

import java.awt.Color;

/** The colours of the page. All are opaque, for printers, and their greys stay apart on a black-and-white one. */
final class Inks {

    static final Color TEXT = new Color(0x1F, 0x23, 0x28);
    static final Color MUTED = new Color(0x59, 0x63, 0x6E);
    static final Color RULE = new Color(0xD0, 0xD7, 0xDE);
    static final Color GRID = new Color(0xE4, 0xE8, 0xEC);
    static final Color ACCENT = new Color(0x09, 0x69, 0xDA);
    static final Color DARK = new Color(0x0A, 0x30, 0x69);
    static final Color PAPER = Color.WHITE;

    private Inks() {}
}
