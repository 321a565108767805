package app.clientele.importing.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which styles of an XLSX workbook show a number as a date. */
final class NumberFormats {

    private final List<Boolean> dates = new ArrayList<>();

    private NumberFormats() {}

    /** Reads the styles part, {@code null} when the workbook has none: then every number is a number. */
    static NumberFormats read(ZipParts parts, @Nullable String part) throws FileRefused, IOException {
        NumberFormats formats = new NumberFormats();
        if (part == null || !parts.has(part)) {
            return formats;
        }
        Map<Integer, String> codes = new HashMap<>();
        boolean inCellStyles = false;
        try (XmlPart xml = XmlPart.open(parts, part)) {
            for (String element = xml.nextStart(); element != null; element = xml.nextStart()) {
                switch (element) {
                    case "numFmt" -> codes.put(number(xml, "numFmtId"), xml.attribute("formatCode", ""));
                    case "cellXfs" -> inCellStyles = true;
                    case "cellStyles", "dxfs" -> inCellStyles = false;
                    case "xf" -> {
                        if (inCellStyles) {
                            int id = number(xml, "numFmtId");
                            String code = codes.get(id);
                            formats.dates.add(code == null ? isBuiltInDate(id) : isDate(code));
                        }
                    }
                    default -> {
                        // Fonts and colours say nothing about values.
                    }
                }
            }
        }
        return formats;
    }

    private static int number(XmlPart xml, String attribute) {
        try {
            return Integer.parseInt(xml.attribute(attribute, "0").strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    boolean isDate(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }

    /** The built-in formats, those of East Asian versions included (ECMA-376 18.8.30). */
    private static boolean isBuiltInDate(int id) {
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    }

    /** A format shows a date when a letter of date or time stands outside its quotes, escapes and brackets. */
    static boolean isDate(String code) {
        String bare = code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.", "")
                .replaceAll("\\[(?!h+]|m+]|s+])[^]]*]", "")
                .toLowerCase(Locale.ROOT);
        int section = bare.indexOf(';');
        String first = section < 0 ? bare : bare.substring(0, section);
        return !first.contains("general") && !first.contains("standard") && first.matches(".*[dmyhsaj].*");
    }
}
