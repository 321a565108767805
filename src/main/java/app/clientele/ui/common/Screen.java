package app.clientele.ui.common;

import java.util.Locale;

/** The places of the program, in the order of the sidebar. */
public enum Screen {
    DASHBOARD(1, "mdi2v-view-dashboard-outline"),
    CUSTOMERS(2, "mdi2a-account-group-outline"),
    SALES(3, "mdi2c-cash-register"),
    SURVEYS(4, "mdi2s-star-outline"),
    PROGRAMME(5, "mdi2h-heart-outline"),
    TODO(6, "mdi2c-checkbox-marked-outline"),
    REPORT(7, "mdi2p-printer-outline"),
    IMPORTING(9, "mdi2f-file-import-outline"),
    SETTINGS(8, "mdi2c-cog-outline"),
    HELP(0, "mdi2h-help-circle-outline");

    private final int digit;
    private final String icon;

    Screen(int digit, String icon) {
        this.digit = digit;
        this.icon = icon;
    }

    /** Together with {@code Ctrl}, the key that opens this screen. */
    public int digit() {
        return digit;
    }

    /** The icon's name in the Material Design pack. */
    public String icon() {
        return icon;
    }

    /** Starts the keys of this screen's texts and the ids of its nodes: {@code surveys}. */
    public String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
