package app.clientele.importing.column;

/** What exports and spreadsheets wrap around a value to protect it. */
public final class Armour {

    private Armour() {}

    /**
     * The text without blanks of any kind around it, without the apostrophe that guards against formulas and without
     * {@code ="…"}; blanks inside become ordinary ones.
     */
    public static String strip(String text) {
        int length = text.length();
        boolean plain = true;
        for (int i = 0; i < length && plain; i++) {
            char c = text.charAt(i);
            plain = isPlain(c);
        }
        if (plain) {
            return text;
        }
        StringBuilder spaced = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c != '\uFEFF' && c != '\u200B' && c != '\u200E' && c != '\u200F') {
                spaced.append(Character.isSpaceChar(c) || c == '\t' ? ' ' : c);
            }
        }
        String bare = spaced.toString().strip();
        if (bare.startsWith("=\"") && bare.endsWith("\"") && bare.length() >= 3) {
            bare = bare.substring(2, bare.length() - 1).strip();
        }
        if (bare.length() > 1 && bare.charAt(0) == '\'' && " +-=@0123456789".indexOf(bare.charAt(1)) >= 0) {
            bare = bare.substring(1).strip();
        }
        return bare;
    }

    private static boolean isPlain(char c) {
        return c < 0x7F ? c > ' ' && c != '\'' && c != '=' : c >= 0xC0 && c < 0x1680;
    }
}
