package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.clientele.importing.ShopSheet.Part;
import app.clientele.importing.ShopSheet.Style;
import app.clientele.importing.sheet.FileRefused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a disk, a mail program or an attacker did to a file: it is read or refused, never anything else. */
class MutatedFilesTest {

    private static final int TRIES = 250;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "xls", "ods"})
    void aMutatedFileIsReadOrRefused(String kind) throws Exception {
        byte[] whole = Files.readAllBytes(whole(kind));
        Random random = new Random(kind.hashCode());
        Map<String, Integer> ends = new HashMap<>();
        Path file = folder.resolve("mutated." + kind);
        for (int i = 0; i < TRIES; i++) {
            boolean inside = i % 2 == 0 && (kind.equals("xlsx") || kind.equals("ods"));
            Files.write(file, inside ? mutatedInside(whole, random) : mutated(whole, random));
            int number = i;
            String end = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(file, number));
            ends.merge(end, 1, Integer::sum);
        }
        assertThat(ends.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(TRIES);
        assertThat(ends).as("some mutations do no harm").containsKey("read");
        assertThat(ends.size()).as("some do").isGreaterThan(1);
    }

    private Path whole(String kind) throws IOException {
        ShopSheet sheet = ShopSheet.demo("sales", 40);
        Path file = folder.resolve("whole." + kind);
        return switch (kind) {
            case "csv" -> sheet.csv(file, Style.FRENCH_UTF8);
            case "xlsx" -> sheet.xlsx(file);
            case "xls" -> sheet.xls(file);
            default -> sheet.ods(file);
        };
    }

    private static String read(Path file, int number) {
        try {
            SpreadsheetImport.read(file, ReadingOptions.DEFAULT, Progress.NONE);
            return "read";
        } catch (FileRefused e) {
            return e.code();
        } catch (RuntimeException | Error e) {
            return fail("mutation " + number, e);
        }
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int flips = random.nextInt(8);
        for (int i = 0; i < flips; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> {
                int from = random.nextInt(bytes.length);
                int to = Math.min(bytes.length, from + random.nextInt(200));
                byte[] rest = Arrays.copyOf(bytes, bytes.length - (to - from));
                System.arraycopy(bytes, to, rest, from, bytes.length - to);
                bytes = rest;
            }
            default -> {
                // Flipped bytes are harm enough.
            }
        }
        return bytes;
    }

    /** The archive stays whole, one of its parts does not. */
    private static byte[] mutatedInside(byte[] whole, Random random) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(whole));
                ZipOutputStream to = new ZipOutputStream(copy)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(random.nextInt(3) == 0 && part.length > 0 ? changed(part, random) : part);
                to.closeEntry();
            }
        }
        return copy.toByteArray();
    }

    /** One figure or sign that means something to a reader becomes another: numbers, indexes, types, names. */
    private static byte[] changed(byte[] part, Random random) {
        String text = new String(part, StandardCharsets.ISO_8859_1);
        List<Part> changes = List.of(
                new Part("\"1\"", "\"-1\""),
                new Part("\"s\"", "\"n\""),
                new Part("\"n\"", "\"s\""),
                new Part("<v>1", "<v>99999999999"),
                new Part("r=\"A", "r=\"\""),
                new Part("row r=\"2", "row r=\"-2"),
                new Part("</", "<"),
                new Part("float", "date"),
                new Part("string", "float"),
                new Part("Target", "Id"),
                new Part("sheet1", "workbook"),
                new Part("count=", "r:id="));
        Part change = changes.get(random.nextInt(changes.size()));
        int at = text.indexOf(change.name(), random.nextInt(text.length()));
        if (at < 0) {
            return mutated(part, random);
        }
        String changed = text.substring(0, at)
                + change.content()
                + text.substring(at + change.name().length());
        return changed.getBytes(StandardCharsets.ISO_8859_1);
    }
}
