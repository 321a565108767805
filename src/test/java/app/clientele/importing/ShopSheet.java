package app.clientele.importing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A table of the demo shop, with plain values, that can be written in any form a shop's program might choose. */
final class ShopSheet {

    private static final List<Charset> OLD_CHARSETS =
            List.of(Charset.forName("windows-1252"), Charset.forName("x-MacRoman"));
    private static final Set<String> DATES = Set.of("date", "cree_le", "membre_depuis");
    private static final Set<String> NUMBERS = Set.of("quantite", "prix_unitaire", "remise", "montant", "note");

    private final List<String> headings;
    private final List<List<String>> rows;

    ShopSheet(List<String> headings, List<List<String>> rows) {
        this.headings = headings;
        this.rows = rows;
    }

    /** How a text file is written. */
    record Style(char separator, Charset charset, boolean mark, String datePattern, char decimal, String thousands) {
        static final Style ISO = new Style(',', StandardCharsets.UTF_8, false, "yyyy-MM-dd", '.', "");
        static final Style FRENCH_EXCEL =
                new Style(';', Charset.forName("windows-1252"), false, "dd/MM/yyyy", ',', "\u00A0");
        static final Style FRENCH_UTF8 = new Style(';', StandardCharsets.UTF_8, true, "dd/MM/yyyy", ',', "");
        static final Style AMERICAN = new Style(',', StandardCharsets.UTF_8, false, "MM/dd/yyyy", '.', ",");
    }

    /** The first rows of a table of the demo shop. */
    static ShopSheet demo(String table, int rows) {
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().ofCsvRecord(Path.of("src/main/resources/app/clientele/demo", table + ".csv"))) {
            List<List<String>> all = csv.stream()
                    .limit(rows + 1L)
                    .map(row ->
                            row.getFields().stream().map(ShopSheet::asOnATill).toList())
                    .toList();
            return new ShopSheet(all.getFirst(), all.subList(1, all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Letters that the old charsets lack lose their accent, as on a real till. */
    private static String asOnATill(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> OLD_CHARSETS.stream()
                                .allMatch(old -> old.newEncoder().canEncode(letter))
                        ? letter
                        : Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1))
                .forEach(plain::append);
        return plain.toString();
    }

    List<String> headings() {
        return headings;
    }

    /** The same rows with their columns in another order. */
    ShopSheet permuted(List<Integer> order) {
        return new ShopSheet(
                order.stream().map(headings::get).toList(),
                rows.stream().map(row -> order.stream().map(row::get).toList()).toList());
    }

    /** The same rows in another order. */
    ShopSheet shuffled(Random random) {
        List<List<String>> other = new ArrayList<>(rows);
        Collections.shuffle(other, random);
        return new ShopSheet(headings, other);
    }

    /** The rows dealt out at random; those with the same value in {@code column} stay together. */
    List<ShopSheet> dealt(String column, int pieces, Random random) {
        int key = headings.indexOf(column);
        Map<String, Integer> piece = new HashMap<>();
        List<ShopSheet> dealt = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            dealt.add(new ShopSheet(headings, new ArrayList<>()));
        }
        for (List<String> row : rows) {
            dealt.get(piece.computeIfAbsent(row.get(key), _ -> random.nextInt(pieces)))
                    .rows
                    .add(row);
        }
        return dealt;
    }

    Path csv(Path file, Style style) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        lines.add(headings);
        rows.forEach(row -> lines.add(styled(row, style)));
        String text = lines.stream()
                .map(line -> line.stream()
                        .map(cell -> quoted(cell, style.separator()))
                        .collect(Collectors.joining(String.valueOf(style.separator()))))
                .collect(Collectors.joining("\r\n", style.mark() ? "\uFEFF" : "", "\r\n"));
        return Files.write(file, text.getBytes(style.charset()));
    }

    private List<String> styled(List<String> row, Style style) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            if (DATES.contains(headings.get(i)) && !cell.isEmpty()) {
                cell = LocalDate.parse(cell).format(DateTimeFormatter.ofPattern(style.datePattern()));
            } else if (NUMBERS.contains(headings.get(i)) && !cell.isEmpty()) {
                cell = number(cell, style);
            }
            cells.add(cell);
        }
        return cells;
    }

    private static String number(String plain, Style style) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : style.decimal() + plain.substring(point + 1);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", style.thousands()) + decimals;
    }

    private static String quoted(String cell, char separator) {
        return cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    Path xlsx(Path file) throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            return write(workbook, file);
        }
    }

    Path xls(Path file) throws IOException {
        try (Workbook workbook = new HSSFWorkbook()) {
            return write(workbook, file);
        }
    }

    private Path write(Workbook workbook, Path file) throws IOException {
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        CellStyle time = workbook.createCellStyle();
        time.setDataFormat(workbook.createDataFormat().getFormat("hh:mm"));
        Sheet sheet = workbook.createSheet("Export");
        for (int r = 0; r <= rows.size(); r++) {
            Row row = sheet.createRow(r);
            List<String> cells = r == 0 ? headings : rows.get(r - 1);
            for (int c = 0; c < cells.size(); c++) {
                String value = cells.get(c);
                if (value.isEmpty()) {
                    continue;
                }
                Cell cell = row.createCell(c);
                if (r > 0 && DATES.contains(headings.get(c))) {
                    cell.setCellValue(LocalDate.parse(value));
                    cell.setCellStyle(date);
                } else if (r > 0 && NUMBERS.contains(headings.get(c))) {
                    cell.setCellValue(Double.parseDouble(value));
                } else if (r > 0 && headings.get(c).equals("heure")) {
                    cell.setCellValue(LocalTime.parse(value).toSecondOfDay() / 86_400.0);
                    cell.setCellStyle(time);
                } else {
                    cell.setCellValue(value);
                }
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    Path ods(Path file) throws IOException {
        StringBuilder content = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>\
                <table:table table:name="Export"><table:table-column table:number-columns-repeated="1024"/>""");
        content.append(odsRow(headings, false));
        rows.forEach(row -> content.append(odsRow(row, true)));
        content.append("<table:table-row table:number-rows-repeated=\"1040000\"><table:table-cell "
                + "table:number-columns-repeated=\"1024\"/></table:table-row>");
        content.append("</table:table></office:spreadsheet></office:body></office:document-content>");
        return zip(
                file,
                List.of(
                        new Part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        new Part("content.xml", content.toString())));
    }

    private String odsRow(List<String> cells, boolean typed) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        for (int i = 0; i < cells.size(); i++) {
            String value = cells.get(i);
            String heading = headings.get(i);
            if (value.isEmpty()) {
                row.append("<table:table-cell/>");
            } else if (typed && DATES.contains(heading)) {
                row.append("<table:table-cell office:value-type=\"date\" office:date-value=\"%s\"/>".formatted(value));
            } else if (typed && NUMBERS.contains(heading)) {
                row.append("<table:table-cell office:value-type=\"float\" office:value=\"%s\"/>"
                        .formatted(new BigDecimal(value)));
            } else {
                row.append("<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>"
                        .formatted(value.replace("&", "&amp;").replace("<", "&lt;")));
            }
        }
        return row.append("</table:table-row>").toString();
    }

    /** One part of a zipped file. */
    record Part(String name, String content) {}

    static Path zip(Path file, List<Part> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Part part : parts) {
                zip.putNextEntry(new ZipEntry(part.name()));
                zip.write(part.content().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** An XLSX workbook of one sheet with this inside of its {@code worksheet} element. */
    static Path xlsx(Path file, String sheet, String... sharedStrings) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packageRel = "http://schemas.openxmlformats.org/package/2006/relationships";
        List<Part> parts = new ArrayList<>(List.of(
                new Part("[Content_Types].xml", "<Types/>"),
                new Part(
                        "_rels/.rels",
                        "<Relationships xmlns='%s'><Relationship Id='r1' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
                                .formatted(packageRel, rel)),
                new Part(
                        "xl/workbook.xml",
                        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='Ventes' sheetId='1' r:id='r1'/></sheets></workbook>"
                                .formatted(main, rel)),
                new Part(
                        "xl/_rels/workbook.xml.rels",
                        ("<Relationships xmlns='%s'><Relationship Id='r1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/>"
                                        + "<Relationship Id='r2' Type='%s/sharedStrings' Target='sharedStrings.xml'/></Relationships>")
                                .formatted(packageRel, rel, rel)),
                new Part("xl/worksheets/sheet1.xml", "<worksheet xmlns='%s'>%s</worksheet>".formatted(main, sheet))));
        if (sharedStrings.length > 0) {
            parts.add(new Part("xl/sharedStrings.xml", Objects.requireNonNull(sharedStrings[0])));
        }
        return zip(file, parts);
    }

    /** A copy of a zipped file with other bytes in one part. */
    static Path replaced(Path zipped, Path copy, String part, byte[] bytes) throws IOException {
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(zipped));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(part) ? bytes : from.readAllBytes());
                to.closeEntry();
            }
        }
        return copy;
    }

    /** A copy of a zipped file with one more part. */
    static Path with(Path zipped, Path copy, Part more) throws IOException {
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(zipped));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(from.readAllBytes());
                to.closeEntry();
            }
            to.putNextEntry(new ZipEntry(more.name()));
            to.write(more.content().getBytes(StandardCharsets.UTF_8));
            to.closeEntry();
        }
        return copy;
    }
}
