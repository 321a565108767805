package app.clientele.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of one document: Liberation Sans, regular and bold, of which the file gets only those used. They cover
 * Latin, Greek, Cyrillic and Hebrew, the euro, the true minus and the narrow no-break space of French numbers.
 */
final class Typeface {

    /** Stands for each character that the font does not have, so that a gap is seen. */
    static final String UNKNOWN = "\u25A1";

    private static final String REGULAR_FILE = "/liberation/LiberationSans-Regular.ttf";
    private static final String BOLD_FILE = "/liberation/LiberationSans-Bold.ttf";

    private final List<CmapLookup> glyphs = new ArrayList<>();
    private final Map<Boolean, PDFont> fonts;
    private final Map<Boolean, Font> chartFonts;

    Typeface(PDDocument document) throws IOException {
        fonts = Map.of(false, embedded(document, REGULAR_FILE), true, embedded(document, BOLD_FILE));
        chartFonts = Map.of(false, chartFont(REGULAR_FILE), true, chartFont(BOLD_FILE));
    }

    PDFont font(boolean bold) {
        return Objects.requireNonNull(fonts.get(bold));
    }

    /** The same letters for a chart, which measures its texts by them. */
    Font chartFont(TextStyle style) {
        return Objects.requireNonNull(chartFonts.get(style.bold())).deriveFont(style.size());
    }

    /** Width in points of a {@link #printable} text. */
    float width(String printable, TextStyle style) {
        try {
            return font(style.bold()).getStringWidth(printable) / 1000 * style.size();
        } catch (IOException e) {
            throw new IllegalStateException("the font is in memory", e);
        }
    }

    /**
     * The text as this font can print it: accents joined to their letters, right-to-left words turned round for a page
     * that is written from the left, control characters as spaces, anything else unknown as {@link #UNKNOWN}.
     */
    String printable(String text) {
        String joined = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder known = new StringBuilder(joined.length());
        joined.codePoints().forEach(point -> {
            if (Character.isISOControl(point)) {
                known.append(' ');
            } else if (isKnown(point)) {
                known.appendCodePoint(point);
            } else if (Character.getType(point) != Character.FORMAT) {
                known.append(UNKNOWN);
            }
        });
        return fromTheLeft(known.toString());
    }

    private boolean isKnown(int point) {
        return glyphs.stream().allMatch(font -> font.getGlyphId(point) != 0);
    }

    private static String fromTheLeft(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        if (bidi.isLeftToRight()) {
            return text;
        }
        Integer[] runs = IntStream.range(0, bidi.getRunCount()).boxed().toArray(Integer[]::new);
        byte[] levels = new byte[runs.length];
        for (int run = 0; run < runs.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        StringBuilder visual = new StringBuilder(text.length());
        for (int run : runs) {
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            visual.append(bidi.getRunLevel(run) % 2 == 0 ? part : new StringBuilder(part).reverse());
        }
        return visual.toString();
    }

    private PDFont embedded(PDDocument document, String file) throws IOException {
        try (InputStream in = open(file)) {
            TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(in));
            glyphs.add(letters.getUnicodeCmapLookup());
            // Closed with the document, which needs it when the letters used are written.
            return PDType0Font.load(document, letters, true);
        }
    }

    private static Font chartFont(String file) throws IOException {
        try (InputStream in = open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException(file, e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = Typeface.class.getResourceAsStream(file);
        if (in == null) {
            throw new FileNotFoundException(file);
        }
        return in;
    }
}
