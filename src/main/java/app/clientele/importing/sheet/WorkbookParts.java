package app.clientele.importing.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of an XLSX workbook are, by its relationships: writers name the parts as they like.
 *
 * @param sheetParts the part of each sheet, in the order of {@code sheets}
 */
record WorkbookParts(
        List<SheetReader.Sheet> sheets,
        List<String> sheetParts,
        @Nullable String sharedStrings,
        @Nullable String styles,
        boolean from1904) {

    private record Target(String type, String part) {}

    static WorkbookParts find(ZipParts parts) throws FileRefused, IOException {
        String workbook = relationships(parts, "").values().stream()
                .filter(target -> target.type().endsWith("/officeDocument"))
                .map(Target::part)
                .findFirst()
                .orElse("xl/workbook.xml");
        Map<String, Target> targets = relationships(parts, workbook);
        List<SheetReader.Sheet> sheets = new ArrayList<>();
        List<String> sheetParts = new ArrayList<>();
        boolean from1904 = false;
        try (XmlPart xml = XmlPart.open(parts, workbook)) {
            for (String element = xml.nextStart(); element != null; element = xml.nextStart()) {
                if (element.equals("workbookPr")) {
                    String flag = xml.attribute("date1904", "0");
                    from1904 = flag.equals("1") || flag.equals("true");
                } else if (element.equals("sheet")) {
                    Target target = targets.get(xml.attribute("id", ""));
                    if (target == null || target.type().endsWith("/worksheet")) {
                        String name = xml.attribute("name", "");
                        if (target == null || !parts.has(target.part())) {
                            throw FileRefused.at("damaged", name, 0, null, name);
                        }
                        boolean hidden = !xml.attribute("state", "visible").equals("visible");
                        sheets.add(new SheetReader.Sheet(sheets.size(), name, hidden));
                        sheetParts.add(target.part());
                    }
                }
            }
        }
        return new WorkbookParts(
                sheets, sheetParts, partOf(targets, "/sharedStrings"), partOf(targets, "/styles"), from1904);
    }

    private static @Nullable String partOf(Map<String, Target> targets, String type) {
        return targets.values().stream()
                .filter(target -> target.type().endsWith(type))
                .map(Target::part)
                .findFirst()
                .orElse(null);
    }

    /** The relationships of {@code part}, of the whole package when it is empty, by their ids. */
    private static Map<String, Target> relationships(ZipParts parts, String part) throws FileRefused, IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String rels = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Map<String, Target> targets = new HashMap<>();
        if (!parts.has(rels)) {
            return targets;
        }
        try (XmlPart xml = XmlPart.open(parts, rels)) {
            for (String element = xml.nextStart(); element != null; element = xml.nextStart()) {
                if (element.equals("Relationship")
                        && !xml.attribute("TargetMode", "").equals("External")) {
                    targets.put(
                            xml.attribute("Id", ""),
                            new Target(xml.attribute("Type", ""), resolve(folder, xml.attribute("Target", ""))));
                }
            }
        }
        return targets;
    }

    private static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        if (path.startsWith("/")) {
            return path.substring(1);
        }
        List<String> steps = new ArrayList<>();
        for (String step : (folder + path).split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
