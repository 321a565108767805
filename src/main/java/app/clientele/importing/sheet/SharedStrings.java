package app.clientele.importing.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The texts that cells of a workbook point to, many in one long text: a million of them must not be a million objects. */
final class SharedStrings {

    private static final int PER_BLOCK = 4096;

    /** What all texts may take: more distinct text than this is in no list of sales. */
    private static final long MOST_BYTES = 52L << 20;

    private final List<Block> full = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final int[] ends = new int[PER_BLOCK];
    private int filled;
    private long bytes;

    private SharedStrings() {}

    /** Some texts, one after the other. */
    private static final class Block {
        private final String text;
        private final int[] ends;

        Block(String text, int[] ends) {
            this.text = text;
            this.ends = ends;
        }

        @Nullable
        String get(int index) {
            return index >= ends.length ? null : text.substring(index == 0 ? 0 : ends[index - 1], ends[index]);
        }
    }

    /** Reads the part, {@code null} when the workbook has none. */
    static SharedStrings read(ZipParts parts, @Nullable String part) throws FileRefused, IOException {
        SharedStrings strings = new SharedStrings();
        if (part == null || !parts.has(part)) {
            return strings;
        }
        try (XmlPart xml = XmlPart.open(parts, part)) {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.element().equals("si")) {
                    strings.add(RichText.read(xml, "si"));
                }
            }
        }
        strings.close();
        return strings;
    }

    private void add(String one) throws FileRefused {
        bytes += one.length() + Integer.BYTES;
        if (bytes > MOST_BYTES) {
            throw FileRefused.file("too-large");
        }
        text.append(one);
        ends[filled++] = text.length();
        if (filled == PER_BLOCK) {
            close();
        }
    }

    private void close() {
        full.add(new Block(text.toString(), Arrays.copyOf(ends, filled)));
        text.setLength(0);
        filled = 0;
    }

    /** The text with this number, {@code null} when there is none. */
    @Nullable
    String get(int index) {
        int block = index / PER_BLOCK;
        return index < 0 || block >= full.size() ? null : full.get(block).get(index % PER_BLOCK);
    }
}
