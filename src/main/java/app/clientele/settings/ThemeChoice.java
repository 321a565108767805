package app.clientele.settings;

/** Which colours the owner wants; {@link #SYSTEM} follows the computer. */
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK
}
