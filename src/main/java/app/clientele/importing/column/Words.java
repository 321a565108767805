package app.clientele.importing.column;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Makes headings and words comparable: without case, accents, punctuation and little words. */
public final class Words {

    private static final Set<String> LITTLE = Set.of(
            "de", "du", "des", "la", "le", "les", "l", "d", "et", "and", "of", "the", "en", "un", "une", "der", "die");

    private Words() {}

    /** {@code "Date de l'achat"} becomes {@code "date achat"}, {@code "InvoiceNo"} becomes {@code "invoice no"}. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        StringBuilder word = new StringBuilder();
        char previous = ' ';
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            boolean newWord = Character.isUpperCase(c) && Character.isLowerCase(previous);
            if (newWord || !Character.isLetterOrDigit(c)) {
                append(folded, word);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            }
            previous = c;
        }
        append(folded, word);
        return folded.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder folded, StringBuilder word) {
        if (word.isEmpty()) {
            return;
        }
        String lower = word.toString().toLowerCase(Locale.ROOT);
        if (!isAscii(lower)) {
            lower = lower.replace("œ", "oe")
                    .replace("æ", "ae")
                    .replace("ø", "o")
                    .replace("ß", "ss");
        }
        if (!LITTLE.contains(lower)) {
            folded.append(folded.isEmpty() ? "" : " ").append(lower);
        }
        word.setLength(0);
    }
}
