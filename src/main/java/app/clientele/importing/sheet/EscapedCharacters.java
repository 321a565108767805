package app.clientele.importing.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes how XLSX writes characters that XML forbids: {@code _x000D_} for a carriage return (ECMA-376 22.9.2.19). */
final class EscapedCharacters {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedCharacters() {}

    static String undo(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 16))));
    }
}
