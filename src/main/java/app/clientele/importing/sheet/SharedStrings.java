package app.clientele.importing.sheet;

import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The texts that cells of a workbook point to, in one long text: a million of them must not be a million objects. */
final class SharedStrings {

    private static final int MOST_CHARACTERS = 50_000_000;

    private final StringBuilder all = new StringBuilder();
    private int[] ends = new int[1024];
    private int size;

    private SharedStrings() {}

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
        return strings;
    }

    private void add(String text) throws FileRefused {
        if (all.length() + text.length() > MOST_CHARACTERS) {
            throw FileRefused.file("too-large");
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        all.append(text);
        ends[size++] = all.length();
    }

    /** The text with this number, {@code null} when there is none. */
    @Nullable
    String get(int index) {
        return index < 0 || index >= size ? null : all.substring(index == 0 ? 0 : ends[index - 1], ends[index]);
    }
}
