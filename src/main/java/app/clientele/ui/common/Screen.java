package app.clientele.ui.common;

import java.util.Locale;

/** The places of the program, in the order of the sidebar. */
public enum Screen {
    DASHBOARD("mdi2v-view-dashboard-outline"),
    CUSTOMERS("mdi2a-account-group-outline"),
    SALES("mdi2c-cash-register"),
    SURVEYS("mdi2s-star-outline"),
    IMPORTING("mdi2f-file-import-outline"),
    REPORT("mdi2p-printer-outline"),
    SETTINGS("mdi2c-cog-outline");

    private final String icon;

    Screen(String icon) {
        this.icon = icon;
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
