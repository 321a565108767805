package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.clientele.importing.ShopSheet.Part;
import app.clientele.importing.sheet.FileRefused;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile, damaged and mistaken files: each is refused by name, quickly, and with a text in both languages. */
class RefusedFilesTest {

    @TempDir
    Path folder;

    /** B.3/3. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    89504E470D0A1A0A0000000D | picture
                    FFD8FFE000104A464946     | picture
                    474946383961             | picture
                    255044462D312E37         | pdf
                    7F454C460201             | program
                    4D5A90000300             | program
                    1F8B0800                 | archive
                    377ABCAF271C             | archive
                    7B5C72746631             | word-document
                    0908080000000500         | old-workbook
                    000102030405060708       | not-a-spreadsheet
                    """)
    void strangersAreToldByTheirFirstBytes(String hex, String code) throws Exception {
        Path file = Files.write(folder.resolve("sales.csv"), HexFormat.of().parseHex(hex.strip()));

        assertThat(refusal(file).code()).isEqualTo(code);
    }

    /** B.3/1. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", ";;;\n;;;\n", "\uFEFF", "\"\",\"\"\n"})
    void nothingInTheFile(String content) throws Exception {
        assertThat(refusal(text(content)).code()).isEqualTo("empty-file");
    }

    /** B.3/2. */
    @Test
    void headingsWithoutRows() throws Exception {
        assertThat(refusal(text("Date;Client;Montant\n")).code()).isEqualTo("no-rows");
    }

    @Test
    void unknownColumnsAreNamed() throws Exception {
        FileRefused refusal = refusal(text("couleur;taille\nrouge;XL\nbleu;M\n"));

        assertThat(refusal.code()).isEqualTo("unknown-columns");
        assertThat(refusal.arguments()).containsExactly("couleur, taille");
        assertThat(refusal(text("Date;Client\n13/01/2026;Zoé\n")).code()).isEqualTo("no-amount-column");
        assertThat(refusal(text("Client;Montant\nZoé;12,00\n")).code()).isEqualTo("no-date-column");
    }

    @Test
    void rowsWithoutHeadings() throws Exception {
        FileRefused refusal = refusal(text("12;14\n13;15\n"));

        assertThat(refusal.code()).isEqualTo("no-headings");
    }

    @Test
    void statementsOfAccountAreNoSales() throws Exception {
        assertThat(refusal(text("Date;Libellé;Montant;Solde\n13/01/2026;Virement;12,00;100,00\n"))
                        .code())
                .isEqualTo("account-statement");
    }

    /** B.3/29. */
    @Test
    void aQuoteThatNeverClosesIsNamedByItsLine() throws Exception {
        FileRefused refusal = refusal(text("Date;Client;Montant\n13/01/2026;Zoé;1,00\n14/01/2026;\"Léa;2,00\n"
                + "15/01/2026;Luc;3,00\n".repeat(50)));

        assertThat(refusal.code()).isEqualTo("unclosed-quote");
        assertThat(refusal.row()).isEqualTo(3);
    }

    /** B.3/5. */
    @Test
    void webPagesAndXmlNamedAsWorkbooks() throws Exception {
        assertThat(refusal(Files.writeString(folder.resolve("a.xls"), "<html><table><tr><td>1</td></tr></table>"))
                        .code())
                .isEqualTo("web-page");
        assertThat(refusal(Files.writeString(folder.resolve("b.xls"), "<?xml version='1.0'?><Workbook/>"))
                        .code())
                .isEqualTo("xml-file");
    }

    /** B.3/7 and B.3/8. */
    @Test
    void otherZippedDocuments() throws Exception {
        assertThat(refusal(zip(new Part("[Content_Types].xml", ""), new Part("word/document.xml", "")))
                        .code())
                .isEqualTo("word-document");
        assertThat(refusal(zip(new Part("[Content_Types].xml", ""), new Part("ppt/presentation.xml", "")))
                        .code())
                .isEqualTo("presentation");
        assertThat(refusal(zip(new Part("[Content_Types].xml", ""), new Part("xl/workbook.bin", "")))
                        .code())
                .isEqualTo("binary-workbook");
        assertThat(refusal(zip(new Part("Index/Document.iwa", ""))).code()).isEqualTo("numbers");
        assertThat(refusal(zip(new Part("photos/1.jpg", ""))).code()).isEqualTo("archive");
        assertThat(refusal(zip(
                                new Part("mimetype", "application/vnd.oasis.opendocument.text"),
                                new Part("content.xml", "")))
                        .code())
                .isEqualTo("word-document");
    }

    /** B.3/6. */
    @Test
    void aWorkbookCutShort() throws Exception {
        byte[] whole = Files.readAllBytes(ShopSheet.demo("sales", 50).xlsx(folder.resolve("whole.xlsx")));
        Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length * 6 / 10));

        assertThat(refusal(cut).code()).isEqualTo("cut-archive");
    }

    /** B.3/9. */
    @Test
    void aPasswordOnAWorkbook() throws Exception {
        Path file = folder.resolve("secret.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("clientele");
            try (OutputStream sealed = encryptor.getDataStream(files)) {
                sealed.write(Files.readAllBytes(ShopSheet.demo("sales", 5).xlsx(folder.resolve("open.xlsx"))));
            }
            files.writeFilesystem(out);
        }

        assertThat(refusal(file).code()).isEqualTo("password");
    }

    /** B.3/15 and B.3/16. */
    @Test
    void entitiesAreNeverExpanded() throws Exception {
        String bomb = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><sst><si><t>&b;</t></si></sst>";
        String spy = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><sst><si><t>&a;</t></si></sst>";
        for (String strings : List.of(bomb, spy)) {
            Path file = ShopSheet.xlsx(
                    folder.resolve("bomb.xlsx"), "<sheetData><row><c t='s'><v>0</v></c></row></sheetData>", strings);
            assertThat(refusal(file).code()).isEqualTo("entities");
        }
        Path ods = ShopSheet.zip(
                folder.resolve("bomb.ods"),
                List.of(
                        new Part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        new Part("content.xml", "<!DOCTYPE x [<!ENTITY a 'ha'>]><a>&a;</a>")));
        assertThat(refusal(ods).code()).isEqualTo("entities");
    }

    /** B.3/11. */
    @Test
    void aCellOfSixHundredMegabytesIsRefusedAtOnce() throws Exception {
        Path file = folder.resolve("bomb.xlsx");
        String filling = "<sheetData><row><c t='str'><v>#</v></c></row></sheetData>";
        Path small = ShopSheet.xlsx(folder.resolve("small.xlsx"), filling);
        byte[] letters = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(small));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                String content = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                int hole = content.indexOf('#');
                to.write(content.substring(0, Math.max(0, hole)).getBytes(StandardCharsets.UTF_8));
                for (int i = 0; hole > 0 && i < 600; i++) {
                    to.write(letters);
                }
                to.write(content.substring(hole + 1).getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
        }

        Instant start = Instant.now();
        assertThat(refusal(file).code()).isEqualTo("cell-too-long");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    /** B.3/13 and B.3/19. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <sheetData><row r='1'><c r='ZZZZZZ1'><v>1</v></c></row></sheetData> | too-many-columns
                    <sheetData><row r='1048577'><c><v>1</v></c></row></sheetData>       | too-many-rows
                    <sheetData><row r='x'><c><v>1</v></c></row></sheetData>             | damaged
                    <sheetData><row r='1'><c t='s'><v>7</v></c></row></sheetData>       | shared-string-missing
                    <sheetData><row r='1'><c><v>1</v></row></sheetData>                 | damaged
                    <sheetData/>                                                        | empty-sheet
                    """)
    void impossibleWorkbooks(String sheet, String code) throws Exception {
        assertThat(refusal(ShopSheet.xlsx(folder.resolve("odd.xlsx"), sheet)).code())
                .isEqualTo(code);
    }

    /** B.3/12. */
    @Test
    void thirtyMillionEmptyRows() throws Exception {
        Path file = ShopSheet.xlsx(
                folder.resolve("rows.xlsx"), "<sheetData>" + "<row/>".repeat(1_100_000) + "</sheetData>");

        assertThat(refusal(file).code()).isEqualTo("too-many-rows");
    }

    /** B.3/17. */
    @Test
    void repetitionsWithContentCountAgainstTheLimits() throws Exception {
        String content = "<document-content><spreadsheet><table name='a'>"
                + "<table-row number-rows-repeated='1048576'><table-cell number-columns-repeated='16384' "
                + "value-type='float' value='1'/></table-row></table></spreadsheet></document-content>";
        Path file = ShopSheet.zip(
                folder.resolve("wide.ods"),
                List.of(
                        new Part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        new Part("content.xml", content)));

        assertThat(refusal(file).code()).isIn("too-many-cells", "no-headings");
    }

    @Test
    void whatIsNotThere() throws Exception {
        assertThat(refusal(folder.resolve("gone.csv")).code()).isEqualTo("missing-file");
        assertThat(refusal(folder).code()).isEqualTo("folder");
    }

    @Test
    void aSheetThatTheWorkbookDoesNotHave() throws Exception {
        Path file = ShopSheet.demo("sales", 5).xlsx(folder.resolve("book.xlsx"));
        FileRefused refusal = catchThrowableOfType(
                FileRefused.class,
                () -> SpreadsheetImport.read(file, ReadingOptions.DEFAULT.withSheet("Mars"), Progress.NONE));

        assertThat(refusal.code()).isEqualTo("no-such-sheet");
        assertThat(refusal.arguments()).containsExactly("Export");
    }

    private FileRefused refusal(Path file) throws IOException {
        FileRefused refusal = catchThrowableOfType(
                FileRefused.class, () -> SpreadsheetImport.read(file, ReadingOptions.DEFAULT, Progress.NONE));
        assertThat(refusal).as("refused").isNotNull();
        for (String language : List.of("fr", "en")) {
            String text = texts(language).getProperty("importing.refused." + refusal.code());
            assertThat(text).as(refusal.code() + " in " + language).isNotNull();
            assertThat(MessageFormat.format(text, refusal.textArguments("ventes.csv")))
                    .as("a whole sentence that names the file")
                    .contains("ventes.csv")
                    .endsWith(".")
                    .doesNotContain("{");
        }
        return refusal;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/main/resources/app/clientele/text/texts_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    private Path text(String content) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), content);
    }

    private Path zip(Part... parts) throws IOException {
        return ShopSheet.zip(folder.resolve("file.xlsx"), List.of(parts));
    }
}
