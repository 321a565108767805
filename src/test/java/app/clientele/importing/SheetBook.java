package app.clientele.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of several sheets, each given as the lines of a text with semicolons. */
public final class SheetBook {

    private final Map<String, List<String>> sheets = new LinkedHashMap<>();
    private String hidden = "";

    /** With one more sheet behind the others. */
    public SheetBook sheet(String name, String... lines) {
        sheets.put(name, List.of(lines));
        return this;
    }

    SheetBook hidden(String name, String... lines) {
        hidden = name;
        return sheet(name, lines);
    }

    /** Writes the kind of workbook that the ending of {@code file} says. */
    public Path write(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".ods")) {
            return ods(file);
        }
        try (Workbook workbook = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            sheets.forEach((title, lines) -> fill(workbook.createSheet(title), lines));
            if (!hidden.isEmpty()) {
                workbook.setSheetHidden(workbook.getSheetIndex(hidden), true);
            }
            workbook.write(out);
        }
        return file;
    }

    private static void fill(Sheet sheet, List<String> lines) {
        for (int r = 0; r < lines.size(); r++) {
            Row row = sheet.createRow(r);
            String[] cells = lines.get(r).split(";", -1);
            for (int c = 0; c < cells.length; c++) {
                row.createCell(c).setCellValue(cells[c]);
            }
        }
    }

    private Path ods(Path file) throws IOException {
        String tables = sheets.entrySet().stream()
                .map(sheet -> "<table:table table:name=\"%s\">%s</table:table>"
                        .formatted(
                                sheet.getKey(),
                                sheet.getValue().stream().map(SheetBook::odsRow).collect(Collectors.joining())))
                .collect(Collectors.joining());
        return ShopSheet.zip(
                file,
                List.of(
                        new ShopSheet.Part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        new ShopSheet.Part("content.xml", """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>\
                %s</office:spreadsheet></office:body></office:document-content>""".formatted(tables))));
    }

    private static String odsRow(String line) {
        return List.of(line.split(";", -1)).stream()
                .map("<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>"::formatted)
                .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>"));
    }
}
