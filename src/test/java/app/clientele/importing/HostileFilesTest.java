package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.importing.ShopSheet.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are small on the disk and huge inside are refused within two seconds of CPU and 64 MB of heap, the program
 * itself included: another Java is started with no more.
 */
class HostileFilesTest {

    private static final String ROW = "<sheetData><row><c t='%s'><v>#</v></c></row></sheetData>";

    @TempDir
    Path folder;

    /** B.3/11, B.3/12, B.3/14 and B.3/17. */
    @Test
    void bombsAreRefusedWithinTwoSecondsAndSixtyFourMegabytes() throws Exception {
        Path cell = filled("cell.xlsx", ROW.formatted("str"), "a", 600L << 20);
        Path number = filled("number.xlsx", ROW.formatted("n"), "1", 600L << 20);
        Path comment = filled("comment.xlsx", "<!--#--><sheetData/>", "-a", 600L << 20);
        Path attribute = filled("attribute.xlsx", "<sheetData><row spans='#'/></sheetData>", "1", 600L << 20);
        Path blanks = filled("blanks.xlsx", "<sheetData>#</sheetData>", " ", 600L << 20);
        Path rows = filled("rows.xlsx", "<sheetData>#</sheetData>", "<row/>", 30_000_000L * 6);
        Path cells = filled("cells.xlsx", "<sheetData><row>#</row></sheetData>", "<c><v>1</v></c>", 600L << 20);
        Path texts = sharedStrings();
        Path document = ShopSheet.zip(
                folder.resolve("document.ods"),
                List.of(
                        new Part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        new Part(
                                "content.xml",
                                "<d><table name='a'><table-row><table-cell><p>Date</p></table-cell>"
                                        + "<table-cell><p>Montant</p></table-cell></table-row>"
                                        + "<table-row number-rows-repeated='1048576'>"
                                        + "<table-cell number-columns-repeated='16384' value-type='float' value='1'/>"
                                        + "</table-row></table></d>")));

        List<String> verdicts = readElsewhere(cell, number, comment, attribute, blanks, rows, cells, texts, document);

        assertThat(verdicts.stream().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly(
                        "cell-too-long",
                        "cell-too-long",
                        "too-large",
                        "too-large",
                        "too-large",
                        "too-many-rows",
                        "too-many-columns",
                        "no-headings",
                        "too-many-cells");
        assertThat(verdicts)
                .allMatch(line -> Long.parseLong(line.substring(line.indexOf(' ') + 1)) < 2_000, "within two seconds");
    }

    /** Four million short texts, ten megabytes packed. */
    private Path sharedStrings() throws IOException {
        Path small = ShopSheet.xlsx(
                folder.resolve("small.xlsx"),
                "<sheetData><row><c t='s'><v>3999999</v></c></row></sheetData>",
                "<sst>#</sst>");
        return fill("texts.xlsx", small, out -> {
            for (int i = 0; i < 4_000_000; i++) {
                out.write(("<si><t>" + i + "</t></si>").getBytes(StandardCharsets.US_ASCII));
            }
        });
    }

    private Path filled(String name, String sheet, String with, long bytes) throws IOException {
        Path small = ShopSheet.xlsx(folder.resolve("small.xlsx"), sheet);
        byte[] block = with.repeat((1 << 20) / with.length()).getBytes(StandardCharsets.US_ASCII);
        return fill(name, small, out -> {
            for (long written = 0; written < bytes; written += block.length) {
                out.write(block);
            }
        });
    }

    @FunctionalInterface
    private interface Filling {
        void write(OutputStream out) throws IOException;
    }

    /** The workbook with something long instead of its sign {@code #}. */
    private Path fill(String name, Path small, Filling filling) throws IOException {
        Path file = folder.resolve(name);
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(small));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            to.setLevel(1);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                String content = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                int hole = content.indexOf('#');
                to.write(content.substring(0, Math.max(0, hole)).getBytes(StandardCharsets.UTF_8));
                if (hole >= 0) {
                    filling.write(to);
                }
                to.write(content.substring(hole + 1).getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
        }
        return file;
    }

    private List<String> readElsewhere(Path... files) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx64m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                HostileReading.class.getName()),
                        Stream.of(files).map(Path::toString))
                .toList();
        Process java = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = java.waitFor(2, TimeUnit.MINUTES);
        java.destroyForcibly();
        assertThat(ended).as("ended").isTrue();
        return Files.readAllLines(output);
    }
}
