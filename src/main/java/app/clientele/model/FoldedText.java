package app.clientele.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text without what people type differently: case, accents, ligatures, punctuation, number of blanks. */
public final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FoldedText() {}

    /** "Œuvres de l’ÉTÉ" becomes "oeuvres de l ete". Letters of any script are kept. */
    public static String of(String text) {
        String plain = isPlain(text)
                ? text.toLowerCase(Locale.ROOT)
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .replace("œ", "oe")
                        .replace("æ", "ae")
                        .replace("ß", "ss")
                        .replace("ø", "o")
                        .replace("ł", "l");
        return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
    }

    /** A person's name in one form, whichever of first and last name comes first. */
    public static String ofName(String name) {
        return Arrays.stream(of(name).split(" ")).sorted().collect(Collectors.joining(" "));
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }
}
