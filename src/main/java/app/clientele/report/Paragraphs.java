package app.clientele.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks texts into lines that fit; a text that does not fit is cut with an ellipsis, never printed over the edge. */
final class Paragraphs {

    private static final String ELLIPSIS = "…";
    private static final Pattern SPACES = Pattern.compile(" +");

    private final Typeface typeface;

    Paragraphs(Typeface typeface) {
        this.typeface = typeface;
    }

    /**
     * The lines of a text, at most {@code maxLines}. Breaks at ordinary spaces, so that "10 586 €" with its no-break
     * spaces stays together; a word longer than the line is broken where it must.
     */
    List<String> lines(String text, TextStyle style, float width, int maxLines) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : SPACES.split(typeface.printable(text).strip(), -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer, style, width)) {
                line.replace(0, line.length(), longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
            String rest = word;
            while (!fits(rest, style, width)) {
                int end = longestStart(rest, style, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.replace(0, line.length(), rest);
        }
        lines.add(line.toString());
        if (lines.size() <= maxLines) {
            return lines;
        }
        String last = lines.get(maxLines - 1) + " " + lines.get(maxLines);
        List<String> kept = new ArrayList<>(lines.subList(0, maxLines - 1));
        kept.add(cut(last, style, width));
        return kept;
    }

    /** The text on one line, cut with an ellipsis where it is too long. */
    String line(String text, TextStyle style, float width) {
        String printable = typeface.printable(text);
        return fits(printable, style, width) ? printable : cut(printable, style, width);
    }

    /** The largest size, not above the style's own, at which the text fits on one line. */
    TextStyle fitting(String text, TextStyle style, float width) {
        float natural = typeface.width(typeface.printable(text), style);
        return natural <= width ? style : style.withSize(style.size() * width / natural);
    }

    private String cut(String text, TextStyle style, float width) {
        int end = longestStart(text, style, width - typeface.width(ELLIPSIS, style));
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** How many characters fit, at least one; never half of a character. */
    private int longestStart(String text, TextStyle style, float width) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (!fits(text.substring(0, next), style, width)) {
                break;
            }
            end = next;
        }
        return end;
    }

    private boolean fits(String printable, TextStyle style, float width) {
        return typeface.width(printable, style) <= width;
    }
}
