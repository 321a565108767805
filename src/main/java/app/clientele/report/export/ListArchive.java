package app.clientele.report.export;

import app.clientele.text.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Several lists as one ZIP file: each as {@link CsvList}, and a text for whoever opens it in ten years. */
public final class ListArchive {

    private ListArchive() {}

    /**
     * Writes {@code file} anew; each list is asked for when the one before is written.
     *
     * @param lists each with a title of its own, which names its file
     * @param readMe what stands in README.txt
     * @throws FileNotSaved if that cannot be; nothing is changed then
     */
    public static void write(Stream<ListTable> lists, String readMe, Formats formats, Path file) {
        WholeFile.write(file, out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                zip.putNextEntry(new ZipEntry("README.txt"));
                zip.write(readMe.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
                lists.forEachOrdered(list -> add(list, formats, zip));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    private static void add(ListTable list, Formats formats, ZipOutputStream zip) {
        try {
            zip.putNextEntry(new ZipEntry(list.title() + ".csv"));
            CsvList.write(list, formats, zip);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
