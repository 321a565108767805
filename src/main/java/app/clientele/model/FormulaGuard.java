package app.clientele.model;

/** Keeps a spreadsheet program from taking a text of somebody else for a formula. */
public final class FormulaGuard {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private FormulaGuard() {}

    /** Whether a spreadsheet program could take the text for a formula. */
    public static boolean isNeeded(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text with an apostrophe before it where it needs one; our own import takes that off again. */
    public static String guarded(String text) {
        return isNeeded(text) ? "'" + text : text;
    }
}
