package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.clientele.importing.ShopSheet.Part;
import app.clientele.importing.sheet.FileRefused;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are odd and right nevertheless, or wrong in some of their rows only (import.md B.3). */
class OddFilesTest {

    private static final String HEADINGS =
            "<row r='1'>" + text("A1", "Date") + text("B1", "Ticket") + text("C1", "Montant") + "</row>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DATE_STYLES =
            "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>";

    @TempDir
    Path folder;

    /** B.3/4. */
    @Test
    void aTextNamedAsWorkbookAndAWorkbookNamedAsTextAreReadByTheirContent() throws Exception {
        Path csv = Files.writeString(folder.resolve("ventes.xlsx"), "Date;Montant\n13/03/2026;12,00\n");
        Path xlsx = ShopSheet.demo("sales", 5).xlsx(folder.resolve("ventes.csv"));

        assertThat(read(csv).readings().format()).isEqualTo("csv");
        assertThat(read(csv).notes()).extracting(Note::key).containsExactly("misnamed");
        assertThat(read(xlsx).readings().format()).isEqualTo("xlsx");
        assertThat(read(xlsx).notes()).extracting(Note::key).containsExactly("misnamed");
    }

    /** B.3/5. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table border=1><tr><td>Date</td></tr></table>",
                "<meta charset=utf-8><style>td{}</style><table></table>",
                "MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html></html>",
                "\uFEFF\n<!DOCTYPE html><html></html>"
            })
    void webPagesInEveryDress(String page) throws Exception {
        assertThat(refusal(Files.writeString(folder.resolve("ventes.xls"), page))
                        .code())
                .isEqualTo("web-page");
    }

    /** B.3/9. */
    @Test
    void passwordsOnOldAndOpenWorkbooks() throws Exception {
        Path xls = folder.resolve("secret.xls");
        Biff8EncryptionKey.setCurrentUserPassword("clientele");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(xls)) {
            workbook.createSheet("Ventes").createRow(0).createCell(0).setCellValue("Date");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        Path ods = ods("<x/>", new Part("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>"));

        assertThat(refusal(xls).code()).isEqualTo("password");
        assertThat(refusal(ods).code()).isEqualTo("password");
    }

    /** B.3/16. */
    @Test
    void noOtherFileAndNoServerIsAskedForAnything() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            for (String type : List.of(
                    "<!DOCTYPE x SYSTEM '%s'>".formatted(address),
                    "<!DOCTYPE x [<!ENTITY % p SYSTEM '{0}'> %p;]>".replace("{0}", address),
                    "<!DOCTYPE x [<!ENTITY a SYSTEM '{0}'>]>".replace("{0}", address))) {
                Path strings = ShopSheet.xlsx(folder.resolve("spy.xlsx"), "<sheetData/>", type + "<sst><si/></sst>");
                assertThat(refusal(strings).code()).isEqualTo("entities");
                assertThat(refusal(ods(type + "<x/>")).code()).isEqualTo("entities");
                Path workbook = ShopSheet.zip(
                        folder.resolve("spy2.xlsx"),
                        List.of(
                                new Part("[Content_Types].xml", ""),
                                new Part("xl/workbook.xml", type + "<workbook/>")));
                assertThat(refusal(workbook).code()).isEqualTo("entities");
            }
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    /** B.3/19. */
    @Test
    void aMissingPartIsAnError() throws Exception {
        Path texts =
                ShopSheet.xlsx(folder.resolve("a.xlsx"), "<sheetData><row><c t='s'><v>0</v></c></row></sheetData>");
        Path sheet = ShopSheet.zip(
                folder.resolve("b.xlsx"),
                List.of(
                        new Part("[Content_Types].xml", ""),
                        new Part(
                                "xl/workbook.xml",
                                "<workbook><sheets><sheet name='Mars' id='r9'/></sheets></workbook>")));

        assertThat(refusal(texts).code()).isEqualTo("shared-string-missing");
        assertThat(refusal(texts).row()).isEqualTo(1);
        assertThat(refusal(texts).column()).isEqualTo("A");
        assertThat(refusal(sheet).code()).isEqualTo("damaged");
    }

    /** B.3/20. */
    @Test
    void withoutStylesNumbersStayNumbers() throws Exception {
        FileReading reading =
                read(sheet(row(2, text("A2", "13/03/2026"), number("B2", "46094"), number("C2", "12.5"))));

        assertThat(lines(reading))
                .extracting(SaleLineDraft::ticketNumber, SaleLineDraft::amountCents)
                .containsExactly(tuple("46094", 1250L));
    }

    /** B.3/21. */
    @Test
    void withoutAddressesWithAWrongDimensionAndPrefixes() throws Exception {
        String bare = HEADINGS.replaceAll(" r='[A-C]?1'", "") + "<row>" + text(null, "13/03/2026") + number(null, "7")
                + number(null, "12.5") + "</row>";
        assertThat(cents(read(ShopSheet.xlsx(folder.resolve("bare.xlsx"), "<sheetData>" + bare + "</sheetData>"))))
                .isEqualTo(1250);

        String data = HEADINGS + row(2, text("A2", "13/03/2026"), number("B2", "7"), number("C2", "12.5"));
        assertThat(cents(read(ShopSheet.xlsx(
                        folder.resolve("narrow.xlsx"), "<dimension ref='A1'/><sheetData>" + data + "</sheetData>"))))
                .isEqualTo(1250);

        String prefixed = ("<sheetData>" + data + "</sheetData>").replaceAll("<(/?)(\\w)", "<$1x:$2");
        assertThat(cents(read(ShopSheet.xlsx(
                        folder.resolve("prefix.xlsx"), "<y xmlns:x='" + MAIN + "'>" + prefixed + "</y>"))))
                .isEqualTo(1250);
    }

    /** B.3/10 and B.3/21. */
    @Test
    void otherLetterCaseBackslashesAndSixteenBitsPerLetter() throws Exception {
        String data = HEADINGS + row(2, text("A2", "13/03/2026"), number("B2", "7"), number("C2", "12.5"));
        String rel = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        Path file = folder.resolve("odd.xlsx");
        ShopSheet.zip(
                file,
                List.of(
                        new Part("[content_types].xml", ""),
                        new Part(
                                "_RELS\\.rels",
                                "<Relationships><Relationship Id='a' Type='%s/officeDocument' Target='/XL/Workbook.xml'/></Relationships>"
                                        .formatted(rel)),
                        new Part(
                                "xl\\workbook.xml",
                                "<workbook><workbookPr date1904='0'/><sheets><sheet name='Mars' id='b'/></sheets></workbook>"),
                        new Part(
                                "xl\\_rels\\workbook.xml.rels",
                                "<Relationships><Relationship Id='b' Type='%s/worksheet' Target='sheet.xml'/></Relationships>"
                                        .formatted(rel)),
                        new Part(
                                "xl\\sheet.xml",
                                "<worksheet xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'><sheetData>" + data
                                        + "</sheetData></worksheet>")));
        assertThat(cents(read(file))).isEqualTo(1250);

        String part =
                "<?xml version='1.0' encoding='UTF-16'?><worksheet><sheetData>" + data + "</sheetData></worksheet>";
        assertThat(cents(read(ShopSheet.replaced(
                        file, folder.resolve("wide.xlsx"), "xl\\sheet.xml", part.getBytes(StandardCharsets.UTF_16)))))
                .isEqualTo(1250);
    }

    /** B.3/22, B.3/23, B.3/24 and the numbers of B.3/40. */
    @Test
    void cellsOfEveryTypeAreReadOrRejectedByName() throws Exception {
        FileReading reading = read(sheet(
                row(2, "<c r='A2' t='d'><v>2026-03-13T00:00:00</v></c>", number("B2", "1"), number("C2", "1")),
                row(3, text("A3", "13/03/2026"), number("B3", "2"), number("C3", "douze")),
                row(4, text("A4", "13/03/2026"), number("B4", "3"), "<c r='C4'><f>6*2</f><v>12</v></c>"),
                row(5, text("A5", "13/03/2026"), number("B5", "4"), "<c r='C5'><f>6*2</f></c>"),
                row(6, text("A6", "13/03/2026"), number("B6", "5"), "<c r='C6' t='e'><f>A9</f><v>#REF!</v></c>"),
                row(7, text("A7", "13/03/2026"), number("B7", "6"), number("C7", "1e400")),
                row(8, text("A8", "13/03/2026"), number("B8", "7"), number("C8", "12345678901234567890")),
                row(9, text("A9", "13/03/2026"), number("B9", "8"), number("C9", "NaN")),
                row(10, "<c r='A10' t='str'><f>B1</f><v>14/03/2026</v></c>", number("B10", "9"), number("C10", "2")),
                goodRows(11)));

        assertThat(reading.problems())
                .extracting(RowProblem::row, RowProblem::column, RowProblem::reason)
                .containsExactly(
                        tuple(3, "Montant", "not-a-number"),
                        tuple(5, "Montant", "formula-without-value"),
                        tuple(6, "Montant", "error-value"),
                        tuple(7, "Montant", "number-too-large"),
                        tuple(8, "Montant", "number-too-large"),
                        tuple(9, "Montant", "not-a-number"));
        assertThat(lines(reading))
                .extracting(SaleLineDraft::day, SaleLineDraft::amountCents)
                .startsWith(
                        tuple(LocalDate.of(2026, 3, 13), 100L),
                        tuple(LocalDate.of(2026, 3, 13), 1200L),
                        tuple(LocalDate.of(2026, 3, 14), 200L))
                .hasSize(8);
    }

    private static String goodRows(int from) {
        return IntStream.range(from, from + 5)
                .mapToObj(i -> row(i, text("A" + i, "15/03/2026"), number("B" + i, "" + i), number("C" + i, "3")))
                .collect(Collectors.joining());
    }

    /** B.3/25. */
    @ParameterizedTest
    @CsvSource({"0, 46094, 2026-03-13", "1, 44632, 2026-03-13"})
    void daysCountFrom1900OrFrom1904AsTheWorkbookSays(String flag, String serial, LocalDate day) throws Exception {
        assertThat(lines(read(dated(flag, serial))).getFirst().day()).isEqualTo(day);
    }

    /** B.3/26. */
    @ParameterizedTest
    @ValueSource(strings = {"60", "-1", "2958466"})
    void daysBeyondTheCalendarAreRejected(String serial) throws Exception {
        FileReading reading = read(dated("0", serial));

        assertThat(reading.problems()).extracting(RowProblem::reason).containsExactly("date-out-of-range");
    }

    private Path dated(String from1904, String serial) throws IOException {
        Path plain = sheet(
                row(2, "<c r='A2' s='1'><v>" + serial + "</v></c>", number("B2", "1"), number("C2", "5")), goodRows(3));
        Path dated = folder.resolve("dated.xlsx");
        String rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        ShopSheet.replaced(
                plain,
                dated,
                "xl/workbook.xml",
                ("<workbook xmlns:r='" + rel + "'><workbookPr date1904='" + from1904
                                + "'/><sheets><sheet name='Mars' r:id='r1'/></sheets></workbook>")
                        .getBytes(StandardCharsets.UTF_8));
        Path styled = folder.resolve("styled.xlsx");
        ShopSheet.replaced(
                dated,
                styled,
                "xl/_rels/workbook.xml.rels",
                ("<Relationships>"
                                + "<Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='r2' Type='x/styles' Target='styles.xml'/></Relationships>")
                        .getBytes(StandardCharsets.UTF_8));
        return ShopSheet.with(styled, folder.resolve("done.xlsx"), new Part("xl/styles.xml", DATE_STYLES));
    }

    /** B.3/27. */
    @Test
    void hiddenRowsAreReadAndCounted() throws Exception {
        FileReading reading = read(sheet(
                row(2, text("A2", "13/03/2026"), number("B2", "1"), number("C2", "1")),
                row(3, text("A3", "14/03/2026"), number("B3", "2"), number("C3", "2"))
                        .replace("<row", "<row hidden='1'")));

        assertThat(cents(reading)).isEqualTo(300);
        assertThat(reading.notes()).containsExactly(Note.of("hidden-rows", 1));
    }

    /** B.3/27. */
    @Test
    void aHiddenSheetIsReadOnlyWhenThereIsNoOtherOrWhenAskedFor() throws Exception {
        String hidden = "<sheet name='Archives' state='veryHidden' r:id='r1'/>";
        Path both = twoSheets(hidden + "<sheet name='Mars' r:id='r2'/>");

        assertThat(read(both).readings().sheet()).isEqualTo("Mars");
        FileReading asked = SpreadsheetImport.read(both, ReadingOptions.DEFAULT.withSheet("Archives"), Progress.NONE);
        assertThat(asked.goodRows()).isEqualTo(3);
        assertThat(asked.notes()).extracting(Note::key).contains("hidden-sheet");
        assertThat(read(twoSheets(hidden)).readings().sheet()).isEqualTo("Archives");
    }

    private Path twoSheets(String sheets) throws IOException {
        String rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String small = HEADINGS + row(2, text("A2", "13/03/2026"), number("B2", "1"), number("C2", "1"));
        String large = small
                + IntStream.of(3, 4)
                        .mapToObj(
                                i -> row(i, text("A" + i, "14/03/2026"), number("B" + i, "" + i), number("C" + i, "2")))
                        .collect(Collectors.joining());
        return ShopSheet.zip(
                folder.resolve("two.xlsx"),
                List.of(
                        new Part("[Content_Types].xml", ""),
                        new Part(
                                "xl/workbook.xml",
                                "<workbook xmlns:r='" + rel + "'><sheets>" + sheets + "</sheets></workbook>"),
                        new Part(
                                "xl/_rels/workbook.xml.rels",
                                "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='a.xml'/>"
                                        + "<Relationship Id='r2' Type='x/worksheet' Target='b.xml'/></Relationships>"),
                        new Part("xl/a.xml", "<worksheet><sheetData>" + large + "</sheetData></worksheet>"),
                        new Part("xl/b.xml", "<worksheet><sheetData>" + small + "</sheetData></worksheet>")));
    }

    /** B.3/32 and B.3/33. */
    @Test
    void controlCharactersAndMonstrousCellsRejectTheirRowAlone() throws Exception {
        FileReading reading = read(list("Date;Client;Montant\n13/03/2026;Zo\0\u0007;1,00\n13/03/2026;"
                + "a".repeat(5 << 20) + ";2,00\n13/03/2026;Luc;4,00\n"));

        assertThat(reading.problems())
                .extracting(RowProblem::row, RowProblem::reason)
                .containsExactly(tuple(2, "control-character"), tuple(3, "cell-too-long"));
        assertThat(cents(reading)).isEqualTo(400);
    }

    /** B.3/34. */
    @Test
    void textMisreadByAnotherProgramIsPutRightWhenTheOwnerSaysSo() throws Exception {
        String right = "Date;Client;Article;Montant\n13/03/2026;Zoé Lefèvre;Théière à l’œillet;1,00\n";
        String wrong = new String(right.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        Path file = list(wrong);

        assertThat(read(file).questions())
                .extracting(Question::id, Question::options)
                .containsExactly(tuple("misread-text", List.of("mend", "keep")));
        FileReading mended =
                SpreadsheetImport.read(file, ReadingOptions.DEFAULT.withAnswer("misread-text", "mend"), Progress.NONE);
        assertThat(lines(mended))
                .extracting(line -> line.customer().name(), SaleLineDraft::product)
                .containsExactly(tuple("Zoé Lefèvre", "Théière à l’œillet"));
        FileReading kept =
                SpreadsheetImport.read(file, ReadingOptions.DEFAULT.withAnswer("misread-text", "keep"), Progress.NONE);
        assertThat(lines(kept).getFirst().customer().name()).startsWith("ZoÃ©");
    }

    /** B.3/28. */
    @Test
    void aValueMergedOverRowsCountsForEachOfThemOnlyWhenConfirmed() throws Exception {
        Path file = ShopSheet.xlsx(
                folder.resolve("merged.xlsx"),
                "<sheetData>" + HEADINGS + row(2, text("A2", "13/03/2026"), number("B2", "1"), number("C2", "1"))
                        + row(3, number("B3", "2"), number("C3", "2"))
                        + row(4, text("A4", "14/03/2026"), number("B4", "3"), number("C4", "4"))
                        + "</sheetData><mergeCells><mergeCell ref='A2:A3'/></mergeCells>");

        assertThat(read(file).questions())
                .extracting(Question::id, Question::column, Question::example, Question::row)
                .containsExactly(tuple("merged-cells", "Date", "13/03/2026", 2));
        FileReading filled =
                SpreadsheetImport.read(file, ReadingOptions.DEFAULT.withAnswer("merged-cells", "fill"), Progress.NONE);
        assertThat(lines(filled))
                .extracting(line -> line.day().getDayOfMonth(), SaleLineDraft::amountCents)
                .containsExactly(tuple(13, 100L), tuple(13, 200L), tuple(14, 400L));
        FileReading left =
                SpreadsheetImport.read(file, ReadingOptions.DEFAULT.withAnswer("merged-cells", "leave"), Progress.NONE);
        assertThat(left.problems()).extracting(RowProblem::row).containsExactly(3);
    }

    /** B.3/34. */
    @Test
    void linesOfAnOlderCharsetAmongUtf8AreReadAndTold() throws Exception {
        Path file = folder.resolve("mixed.csv");
        Files.writeString(file, "Date;Client;Montant\n13/03/2026;Zoé;1,00\n14/03/2026;Chloë;1,00\n");
        Files.write(
                file,
                "15/03/2026;Noël;1,00\n".getBytes(Charset.forName("windows-1252")),
                java.nio.file.StandardOpenOption.APPEND);

        FileReading reading = read(file);

        assertThat(lines(reading)).extracting(line -> line.customer().name()).containsExactly("Zoé", "Chloë", "Noël");
        assertThat(reading.notes()).extracting(Note::key).containsExactly("mixed-charsets");
    }

    /** B.3/35. */
    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "x-MacRoman", "IBM850", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void everyCharsetWithoutAMark(String charset) throws Exception {
        Path file = folder.resolve("old.csv");
        String rows = IntStream.range(0, 30)
                .mapToObj(i -> "13/03/2026;Zoé Lefèvre à Orléans;Théière;" + i + ",50\n")
                .collect(Collectors.joining());
        Files.write(file, ("Date;Client;Article;Montant\n" + rows).getBytes(Charset.forName(charset)));

        assertThat(lines(read(file)))
                .extracting(SaleLineDraft::product, line -> line.customer().name())
                .containsOnly(tuple("Théière", "Zoé Lefèvre à Orléans"));
        assertThat(read(file).readings().charset()).isEqualTo(charset);
    }

    /** B.3/35. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF\"Date\";\"Client\";\"Montant\"\n\"13/03/2026\";\"Zoé\";\"12,50\"\n",
                "sep=;\nDate;Client;Montant\n13/03/2026;Zoé;12,50\n",
                "\uFEFFsep=;\r\nDate;Client;Montant\r\n13/03/2026;Zoé;12,50\r\n",
                "Date;Client;Montant\r13/03/2026;Zoé;12,50\r",
                "Date\tClient\tMontant\n13/03/2026\tZoé\t12,50\n",
                "Date|Client|Montant\n13/03/2026|Zoé|12,50\n",
                "Date,Client,Montant\n13/03/2026,Zoé,\"12,50\"\n",
                "Date;Client;Montant\n13/03/2026;Zoé;12,50",
                "\n\nDate;Client;Montant\n\n13/03/2026;Zoé;12,50\n\n;;\n"
            })
    void marksSeparatorsAndLineEndsOfEveryProgram(String content) throws Exception {
        FileReading reading = read(list(content));

        assertThat(lines(reading))
                .extracting(SaleLineDraft::day, line -> line.customer().name(), SaleLineDraft::amountCents)
                .containsExactly(tuple(LocalDate.of(2026, 3, 13), "Zoé", 1250L));
        assertThat(reading.problems()).isEmpty();
    }

    /** B.3/41. */
    @Test
    void whatASpreadsheetWouldEvaluateIsATextLikeAnyOther() throws Exception {
        FileReading reading = read(list("""
                Date;Article;Client;Montant
                13/03/2026;=1+1;@luc;1,00
                13/03/2026;+cmd|' /C calc'!A0;-zoé;2,00
                """));

        assertThat(lines(reading))
                .extracting(SaleLineDraft::product, line -> line.customer().name())
                .containsExactly(tuple("=1+1", "@luc"), tuple("+cmd|' /C calc'!A0", "-zoé"));
    }

    /** B.3/42. */
    @Test
    void aFileThatVanishesWhileItIsReadIsRefused() throws Exception {
        Path file = ShopSheet.demo("sales", 3000).csv(folder.resolve("gone.csv"), ShopSheet.Style.ISO);
        FileRefused refusal = catchThrowableOfType(
                FileRefused.class,
                () -> SpreadsheetImport.read(file, ReadingOptions.DEFAULT, fraction -> {
                    try {
                        Files.deleteIfExists(file);
                        return true;
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }));

        assertThat(refusal.code()).isEqualTo("unreadable");
    }

    private static String text(@Nullable String address, String text) {
        return "<c" + (address == null ? "" : " r='" + address + "'") + " t='inlineStr'><is><t>" + text
                + "</t></is></c>";
    }

    private static String number(@Nullable String address, String value) {
        return "<c" + (address == null ? "" : " r='" + address + "'") + "><v>" + value + "</v></c>";
    }

    private static String row(int number, String... cells) {
        return "<row r='" + number + "'>" + String.join("", cells) + "</row>";
    }

    private Path sheet(String... rows) throws IOException {
        return ShopSheet.xlsx(
                folder.resolve("sheet.xlsx"), "<sheetData>" + HEADINGS + String.join("", rows) + "</sheetData>");
    }

    private Path ods(String content, Part... more) throws IOException {
        List<Part> parts = new java.util.ArrayList<>(List.of(
                new Part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                new Part("content.xml", content)));
        parts.addAll(List.of(more));
        return ShopSheet.zip(folder.resolve("book.ods"), parts);
    }

    private Path list(String content) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), content);
    }

    private static FileReading read(Path file) throws FileRefused {
        return SpreadsheetImport.read(file, ReadingOptions.DEFAULT, Progress.NONE);
    }

    private static FileRefused refusal(Path file) {
        return catchThrowableOfType(FileRefused.class, () -> read(file));
    }

    private static List<SaleLineDraft> lines(FileReading reading) {
        return ((Drafts.SalesRows) reading.drafts()).lines();
    }

    private static long cents(FileReading reading) {
        return lines(reading).stream().mapToLong(SaleLineDraft::amountCents).sum();
    }
}
